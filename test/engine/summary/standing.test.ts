// How one future stands among the others: its rank, its neighbour with another end, and who is nearest to a point.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyAt, F } from '../../../src/engine';
import { nearest, standing } from '../../../src/engine/summary';
import { ingested, type MadeUp } from './made-up';

const CASH = companyAt('cash');
const MONTHS = 12;
const line = (at: (month: number) => number) => Array.from({ length: MONTHS + 1 }, (_, m) => at(m));

const alive = (arr: number, cash = line(() => 100), lowest = 3): MadeUp => ({
  series: [cash],
  facts: { [F.arr]: arr, [F.lowestCashMonth]: lowest },
});
const dead = (died: number, cash = line((month) => 100 - month)): MadeUp => ({
  ...{ series: [cash], died },
  facts: { [F.arr]: 0, [F.lowestCashMonth]: died },
});

describe('standing', () => {
  it('counts those that did worse: out of cash, and earlier, before those with less ARR', () => {
    const futures = ingested([alive(5), dead(3), alive(9), dead(8), alive(1)], [CASH]);
    const worse = [0, 1, 2, 3, 4].map((future) => standing(futures, future).worse);
    expect(worse).toEqual([3, 0, 4, 1, 2]);
    expect(standing(futures, 1).down).toBeNull();
    expect(standing(futures, 1).up).toBe(3);
    expect(standing(futures, 2).up).toBeNull();
    expect(standing(futures, 2).down).toBe(0);
  });

  it('counts nobody as worse that ended alike', () => {
    const futures = ingested([dead(3), alive(5), dead(3), dead(8), alive(5), dead(3), alive(9)], [CASH]);
    const told = [0, 1, 2, 3, 4, 5, 6].map((future) => standing(futures, future));
    expect(told.map(({ worse }) => worse)).toEqual([0, 4, 0, 3, 4, 0, 6]);
    // Among equals the steps go on by rank, so that each can be reached.
    expect(told.map(({ up }) => up)).toEqual([2, 4, 5, 1, 6, 3, null]);
    expect(told.map(({ down }) => down)).toEqual([null, 3, 0, 5, 1, 2, 4]);
  });

  it('leads from the worst to the best in about a hundred steps, and back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 700 }), (arrs) => {
        const futures = ingested(
          arrs.map((arr) => alive(arr)),
          [CASH],
        );
        const order = arrs.map((arr, i) => ({ arr, i })).sort((a, b) => a.arr - b.arr || a.i - b.i);
        let at: number | null = order[0].i;
        let steps = 0;
        let last = at;
        while (at !== null) {
          const here: number = at;
          const now = standing(futures, here);
          if (now.up !== null) expect(arrs[now.up]).toBeGreaterThanOrEqual(arrs[here]);
          last = here;
          at = now.up;
          steps += 1;
        }
        expect(last).toBe(order.at(-1)?.i);
        expect(steps).toBeLessThanOrEqual(202);
      }),
      { numRuns: 25 },
    );
  });

  it('finds the neighbour that went the same way and ended otherwise', () => {
    const thin = line((month) => (month < 6 ? 100 - 18 * month : 500));
    const near = dead(
      7,
      thin.map((cash) => cash + 1),
    );
    const far = dead(
      7,
      thin.map((cash) => cash + 60),
    );
    const tooEarly = dead(2, thin);
    const futures = ingested([alive(5, thin, 5), far, near, tooEarly, alive(4, thin, 5)], [CASH]);
    expect(standing(futures, 0).otherwise).toEqual({ future: 2, deathMonth: 7, arr: 0 });
    expect(standing(futures, 2).otherwise).toMatchObject({ future: 0, deathMonth: null, arr: 5 });
  });

  it('has no neighbour where all end alike', () => {
    expect(standing(ingested([alive(1), alive(2)], [CASH]), 0).otherwise).toBeNull();
    expect(standing(ingested([dead(1), dead(2)], [CASH]), 0).otherwise).toBeNull();
  });
});

describe('nearest', () => {
  const levels = [10, 20, 30, 40];
  const list = [
    ...levels.map((level) =>
      alive(
        level,
        line(() => level),
      ),
    ),
    dead(
      6,
      line(() => 19),
    ),
  ];
  const futures = ingested(list, [CASH]);
  const at = (value: number, month: number) => ({ place: CASH, month, value });

  it('is the one whose figure is closest in that month', () => {
    expect(nearest(futures, at(28, 3), 'all')).toBe(2);
    expect(nearest(futures, at(1e9, 3), 'all')).toBe(3);
    expect(nearest(futures, at(18.9, 3), 'all')).toBe(4);
  });

  it('is alive then, and at the horizon where only survivors are shown', () => {
    expect(nearest(futures, at(18.9, 6), 'all')).toBe(1);
    expect(nearest(futures, at(18.9, 3), 'survivors')).toBe(1);
  });

  it('is nobody where nobody lives', () => {
    expect(nearest(ingested([dead(2)], [CASH]), at(0, 4), 'all')).toBeNull();
  });
});
