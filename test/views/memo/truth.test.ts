// How the memo words what it found of an assumption.
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en';
import { memo } from '../../../src/messages/en/memo';
import { preset, writePath, type Scenario, type Value } from '../../../src/scenario';
import type { BreakEven } from '../../../src/search';
import type { Weight } from '../../../src/state/memo-choice';
import { truthRow } from '../../../src/views/memo/truth';

const PATH = 'small.winRate';
const base = preset('shippo-pivot')!;
const path = base.segments.some(({ id }) => id === 'small') ? PATH : `${base.segments[0].id}.winRate`;

function put(value: Value): Scenario {
  const written = writePath(base, path, value);
  if (!written.ok) throw new Error('not taken');
  return written.value;
}
const ranged = put({ p10: 0.1, p90: 0.3 });
const single = put(0.2);
const at = (x: number, value: number) => ({ x, value, error: 2 });
const found = (present: number, level: number, crossings: BreakEven['crossings'] = []): BreakEven => ({
  level,
  present: { value: present, error: 2 },
  crossings,
  seen: [at(0.05, 20), at(0.2, present), at(0.6, 71)],
});
const row = (answer: BreakEven | undefined, survival: number, scenario = ranged, weight?: Weight) =>
  truthRow(en, memo.truth, scenario, { path, weight, departure: undefined }, answer, survival)!;
const above = { side: 'above', x: 0.24, from: 0.22, to: 0.27 } as const;
const below = { side: 'below', x: 0.14, from: 0.14, to: 0.14 } as const;

describe('the direction of a row', () => {
  it('is that of survival in the middle of its range, which the plan may lie on another side of', () => {
    // 18 % lies between 10 % and 30 % by their odds. The plan survives in 52, its middle in 46: it is the way up to 50.
    const { answer } = row(found(46, 50, [above]), 52);
    expect(answer!.text).toMatch(/^50 or more if above\s24\s?%$/);
    expect(answer!.note).toMatch(/^46 of 100 at 18\s?%, the middle of its range; between 22\s?% and 27\s?%$/);
  });

  it('is down where the middle is over the level, also when the plan is not', () => {
    expect(row(found(54, 50, [below]), 49.6).answer!.text).toMatch(/^under 50 if below\s14\s?%$/);
    expect(row(found(50, 50, [below]), 49.6).answer!.text).toMatch(/^under 50 if/);
  });

  it('is told once for two values', () => {
    expect(row(found(60, 50, [below, above]), 60).answer!.text).toMatch(
      /^under 50 if below\s14\s?%, or above\s24\s?%$/,
    );
  });
});

it('tells no middle of a single value, or where it is as the plan', () => {
  expect(row(found(46, 50, [above]), 52, single).answer!.note).not.toContain('middle');
  expect(row(found(52.3, 50, [below]), 51.8).answer!.note).toBe('');
});

it('tells both ends of what was tried where no value crosses', () => {
  const { text, note } = row(found(60, 90), 60, single).answer!;
  expect(text).toBe(memo.truth.never);
  expect(note).toMatch(/^20 of 100 at 5\s?%, 71 at 60\s?%$/);
});

it.each(['drawn', 'published', 'fifth'] as const)('says between which ends survival moves: %s', (of) => {
  const told = row(undefined, 60, single, { path, of, low: 70.2, high: 31, isClear: true });
  expect(told.matters).toBe(memo.truth.matters[of]('31', '70'));
  expect(told.answer).toBeUndefined();
});
