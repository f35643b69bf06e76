// Which events are told: a rule that gives levers back is news only where a rule had taken them.
import { expect, test } from 'vitest';
import type { StoryEvent } from '../../../src/engine/story';
import type { Rule } from '../../../src/scenario';
import { heard } from '../../../src/views/story/heard';
import type { Teller } from '../../../src/views/story/tell';

const rule = (id: string, then: Rule['then']): Rule => ({ id, when: [], forMonths: 1, then });
const RULES = [
  rule('stop', [{ lever: 'freeze', on: true } as unknown as Rule['then'][number]]),
  rule('air', [{ lever: 'release', latch: 'freeze' }]),
  rule('mix again', [{ lever: 'release', latch: 'mix' }]),
];

/** Months in which rules fire, by their places. */
function toldOf(fired: readonly number[]): readonly number[] {
  const events = fired.map((at, i): StoryEvent => ({ kind: 'ruleFired', month: i + 1, rule: at }));
  const told = { scenario: { plan: { rules: RULES } }, replay: { events } };
  return heard({ told } as unknown as Teller).map(({ month }) => month);
}

test('a lever that no rule held is not given back', () => {
  expect(toldOf([1, 2])).toEqual([]);
  expect(toldOf([1, 0, 2, 1, 1])).toEqual([2, 4]);
});
