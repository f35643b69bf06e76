// The two futures under other luck that each lesson calls by their number, simulated again.
import { describe, expect, it } from 'vitest';
import { Simulator } from '../../src/engine';
import { LESSON_IDS, stagesOf } from '../../src/stories';
import { F } from '../behaviours/futures';
import { compiled } from '../engine/figures';
import { inlineText } from './inline-text';
import { shipped } from './shipped';

const OUT_OF_CASH = 2;

/** Futures of the step under other luck that a text calls by their number: one that lives, one that does not. */
const TOLD = {
  'shippo-pivot': { lives: 28, arr: 1.6e6, dies: 3, in: 33 },
  'bow-tie': { lives: 115, arr: 3.7e6, dies: 3, in: 45 },
  'pods-and-fission': { lives: 6, arr: 24e6, dies: 0, in: 64 },
  'enterprise-costs': { lives: 58, arr: 6e6, dies: 13, in: 42 },
  'alibaba-path': { lives: 109, arr: 11e6, dies: 9, in: 26 },
  'healthy-b2b': { lives: 46, arr: 8e6, dies: 7, in: 34 },
} as const;

describe.each(LESSON_IDS)('the futures that %s tells of by number', (id) => {
  const { lesson } = shipped(id);
  const { lives, arr, dies, in: month } = TOLD[id];
  const { stages } = stagesOf(lesson);
  const at = lesson.steps.findIndex(({ scene }) => scene.show === 'story');
  const { scenario, seed, ignoranceSeed } = stages[at];
  const facts = (future: number) => {
    const luck = { seed, ignoranceSeed, from: future, to: future + 1 };
    return new Simulator(compiled(scenario)).run(luck, []).facts;
  };

  it('are named there', () => {
    expect(lesson.steps[at].scene.future).toBe(lives);
    const told = lesson.steps[at].text
      .map((block) => ('inline' in block ? inlineText(block.inline) : ''))
      .join('\n');
    for (const words of [`future ${lives}`, `future ${dies}`, `month ${month}`])
      expect(told).toContain(words);
  });

  it('end as told', () => {
    expect(facts(lives)[F.outcome]).not.toBe(OUT_OF_CASH);
    expect(Math.abs(facts(lives)[F.arr] / arr - 1)).toBeLessThan(0.05);
    expect(facts(dies)[F.outcome]).toBe(OUT_OF_CASH);
    expect(facts(dies)[F.deathMonth]).toBe(month);
  });
});
