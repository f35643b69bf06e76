// The field of 100: the outcomes as the odds count them, and in them those that thrive.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { C, F, OUTCOMES } from '../../../src/engine';
import { hundred, odds, shareOut } from '../../../src/engine/summary';
import { compile, preset } from '../../../src/scenario';
import { ingested, type MadeUp } from './made-up';

const input = compile(preset('adaptive')!);
const mark = input.values[C.thrivedArr];
const MONTHS = 30;

/** Futures that pay their own way, live on raised money (of each: with how many that thrive), run out of cash. */
interface Many {
  readonly pays: readonly [all: number, thriving: number];
  readonly lives: readonly [all: number, thriving: number];
  readonly out: number;
}

function fieldOf({ pays, lives, out }: Many) {
  const living = (outcome: number, [all, thriving]: readonly [number, number]): MadeUp[] =>
    Array.from({ length: all }, (_, i) => ({
      series: [],
      facts: { [F.outcome]: outcome, [F.arr]: i < thriving ? mark + i : mark - 1 - i },
    }));
  const dead = Array.from({ length: out }, (_, i): MadeUp => ({
    series: [],
    died: 1 + (i % MONTHS),
    facts: {},
  }));
  const list = [...living(0, pays), ...dead, ...living(1, lives)];
  const futures = ingested(list, [], 2, MONTHS);
  return { field: hundred(futures, input), found: odds(futures, input), list };
}

const many = fc
  .record({
    pays: fc.nat(400),
    lives: fc.nat(400),
    out: fc.nat(400),
    thriving: fc.tuple(fc.nat(400), fc.nat(400)),
  })
  .filter(({ pays, lives, out }) => pays + lives + out > 0)
  .map(({ pays, lives, out, thriving: [a, b] }): Many => ({
    pays: [pays, Math.min(pays, a)],
    lives: [lives, Math.min(lives, b)],
    out,
  }));

describe('a hundred futures', () => {
  it('count outcomes as the odds do', () => {
    fc.assert(
      fc.property(many, (counts) => {
        const { field, found } = fieldOf(counts);
        for (const outcome of OUTCOMES) {
          expect(field.filter((one) => one.outcome === outcome)).toHaveLength(found.per100[outcome]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('have as many that thrive as thrive of a hundred, as far as their outcomes have cells', () => {
    fc.assert(
      fc.property(many, (counts) => {
        const { field, found, list } = fieldOf(counts);
        const [wanted] = shareOut([found.thrived, found.futures - found.thrived], 100);
        const shown = field.filter(({ thrived }) => thrived).length;
        expect(Math.abs(shown - wanted)).toBeLessThanOrEqual(1);
        for (const { future, thrived, deathMonth } of field) {
          const { died, facts } = list[future];
          expect(thrived).toBe(died === undefined && facts![F.arr] >= mark);
          expect(deathMonth).toBe(died ?? null);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('round thriving ones over all outcomes, not in each', () => {
    // 1.2 and 1.4 of a hundred thrive: 3 in all, though each alone would round to 1.
    const { field } = fieldOf({ pays: [250, 12], lives: [250, 14], out: 500 });
    expect(field.filter(({ thrived }) => thrived).map(({ outcome }) => outcome)).toEqual([
      ...['livesOnRaisedMoney', 'livesOnRaisedMoney'],
      'paysItsOwnWay',
    ]);
  });

  it('run from worst to best: outcomes, thriving last in theirs, ARR rising', () => {
    const { field } = fieldOf({ pays: [120, 60], lives: [90, 20], out: 90 });
    const rank = field.map(({ outcome }) => -OUTCOMES.indexOf(outcome));
    expect(rank).toEqual([...rank].sort((a, b) => a - b));
    for (const outcome of OUTCOMES.slice(0, 2)) {
      const arr = field.filter((one) => one.outcome === outcome).map((one) => one.arr);
      expect(arr).toEqual([...arr].sort((a, b) => a - b));
    }
  });

  it('are none of none', () => {
    expect(hundred(ingested([{ series: [], facts: {} }], [], 2, MONTHS), input, 0)).toEqual([]);
  });
});

describe('outcomes per hundred', () => {
  it('tell survival as it is told alone, whatever its kinds', () => {
    // 0.45, 20.05 and 79.5 of a hundred: three rounded together would leave 20 alive, two leave 21.
    const { found } = fieldOf({ pays: [9, 0], lives: [401, 0], out: 1590 });
    expect(found.per100).toEqual({ paysItsOwnWay: 0, livesOnRaisedMoney: 21, outOfCash: 79 });
  });

  it('add up', () => {
    fc.assert(
      fc.property(many, (counts) => {
        const { per100, outcomes, futures } = fieldOf(counts).found;
        expect(OUTCOMES.reduce((sum, outcome) => sum + per100[outcome], 0)).toBe(100);
        for (const outcome of OUTCOMES) {
          expect(Math.abs(per100[outcome] - (100 * outcomes[outcome]) / futures)).toBeLessThan(1.5);
        }
      }),
      { numRuns: 100 },
    );
  });
});
