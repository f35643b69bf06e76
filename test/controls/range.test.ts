// Numbers, ranges and the handles that move them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  homing,
  isRange,
  middle,
  moveAll,
  moveEnd,
  tellEnd,
  tellMiddle,
  toggled,
  widen,
  withMiddle,
  type Law,
} from '../../src/controls/range';
import { fromScale, toScale } from '../../src/scenario';

const law = (name: Law['name']): Law => ({
  name,
  to: (x) => toScale(name, x),
  from: (x) => fromScale(name, x),
});
const LOG = law('log');
const LOGIT = law('logit');
const NORMAL = law('normal');
const laws = fc.constantFrom(
  { law: LOG, bounds: [0, 50e6] as const, value: fc.double({ min: 0.01, max: 1e6, noNaN: true }) },
  { law: LOGIT, bounds: [0, 1] as const, value: fc.double({ min: 0.01, max: 0.98, noNaN: true }) },
  {
    law: NORMAL,
    bounds: [-2, 20] as const,
    value: fc.integer({ min: -1000, max: 4000 }).map((x) => x / 1000),
  },
);
const withValue = laws.chain(({ law: own, bounds, value }) => value.map((x) => ({ law: own, bounds, x })));

const off = (found: number, wanted: number) => Math.abs(found - wanted) / (Math.abs(wanted) || 1);

describe('a range', () => {
  it('has the middle of the number it was made from', () => {
    fc.assert(
      fc.property(withValue, ({ law: own, bounds, x }) => {
        const range = widen(x, own, bounds);
        if (!range) return;
        expect(off(middle(range, own), x)).toBeLessThan(1e-9);
        expect(range.p10).toBeLessThan(range.p90);
      }),
    );
  });

  it('proposes ends that people would say', () => {
    expect(widen(800, LOG, [0, 1e6])?.p10).toBe(570);
    expect(widen(0.4, LOGIT, [0, 1])?.p10).toBe(0.31);
  });

  it('keeps a typed middle exactly, wherever its bounds are, and stays valid', () => {
    fc.assert(
      fc.property(withValue, withValue, fc.nat(1), (from, to, at) => {
        const { law: own, bounds } = from;
        const range = widen(from.x, own, bounds);
        // Also at the bounds themselves, where no range has room.
        const x = to.law === own ? to.x : bounds[at];
        if (!range) return;
        const next = withMiddle(range, x, own, bounds);
        expect(off(middle(next, own), x)).toBeLessThan(1e-9);
        expect(tellMiddle(withMiddle(range, Number(x.toPrecision(6)), own, bounds), own)).toBe(
          Number(x.toPrecision(6)),
        );
        if (!isRange(next)) return;
        expect(next.p10).toBeLessThan(next.p90);
        expect(next.p10).toBeGreaterThanOrEqual(bounds[0]);
        expect(next.p90).toBeLessThanOrEqual(bounds[1]);
        if (own !== NORMAL) expect(next.p10).toBeGreaterThan(0);
        if (own === LOGIT) expect(next.p90).toBeLessThan(1);
      }),
    );
  });

  it('tells $100k of what was typed as 100000', () => {
    const typed = withMiddle({ p10: 85_000, p90: 170_000 }, 100_000, LOG, [0, 50e6]);
    expect(tellMiddle(typed, LOG)).toBe(100_000);
    expect(tellMiddle({ p10: 0.21, p90: 0.364 }, LOGIT)).toBe(0.28);
    expect([571.43, 1120, 0.255].map(tellEnd)).toEqual([570, 1120, 0.255]);
  });

  it('keeps its width when it is moved to and fro', () => {
    const home = { p10: 850, p90: 1700 };
    let range = home;
    for (let i = 0; i < 200; i++) range = moveAll(range, i % 2 === 0 ? 1300 + i : 1100 - i, LOG, [0, 1e6]);
    expect(Math.abs(Math.log(range.p90 / range.p10) / Math.log(2) - 1)).toBeLessThan(0.05);
  });

  it('cannot be made around nothing or certainty where the law forbids it', () => {
    expect(widen(0, LOG, [0, 10])).toBeUndefined();
    expect(widen(0, LOGIT, [0, 1])).toBeUndefined();
    expect(widen(1, LOGIT, [0, 1])).toBeUndefined();
    expect(widen(0, NORMAL, [-2, 20])).toEqual({ p10: -0.25, p90: 0.25 });
  });

  it('moves as a whole: the middle goes where it is put, the width in odds or factors stays', () => {
    const moved = moveAll({ p10: 0.2, p90: 0.4 }, 0.5, LOGIT, [0, 1]);
    expect(middle(moved, LOGIT)).toBeCloseTo(0.5, 2);
    expect(LOGIT.to(moved.p90) - LOGIT.to(moved.p10)).toBeCloseTo(LOGIT.to(0.4) - LOGIT.to(0.2), 1);
    expect(moveAll({ p10: 850, p90: 1700 }, 2404, LOG, [0, 1e6])).toEqual({
      p10: 1700,
      p90: expect.closeTo(3399.54, 2) as number,
    });
  });

  it('stays in order and within bounds wherever it is moved', () => {
    fc.assert(
      fc.property(
        withValue,
        fc.double({ min: -10, max: 1e7, noNaN: true }),
        ({ law: own, bounds, x }, to) => {
          const range = widen(x, own, bounds);
          if (!range) return;
          const moved = moveAll(range, to, own, bounds);
          expect(moved.p10).toBeLessThan(moved.p90);
          expect(moved.p10).toBeGreaterThanOrEqual(bounds[0]);
          expect(moved.p90).toBeLessThanOrEqual(bounds[1]);
        },
      ),
    );
  });

  it('moves one end alone, and never past the other', () => {
    const range = { p10: 0.2, p90: 0.4 };
    expect(moveEnd(range, 'p10', 0.3, LOGIT, [0, 1])).toEqual({ p10: 0.3, p90: 0.4 });
    expect(moveEnd(range, 'p10', 0.5, LOGIT, [0, 1])).toBe(range);
    expect(moveEnd(range, 'p90', 2, LOGIT, [0, 1]).p90).toBeLessThan(1);
  });

  it('is home again when it has come back but for rounding', () => {
    const home = { p10: 0.21, p90: 0.364 };
    const there = moveAll(home, 0.35, LOGIT, [0, 1]);
    expect(there).not.toEqual(home);
    expect(homing(moveAll(there, middle(home, LOGIT), LOGIT, [0, 1]), home, LOGIT)).toBe(home);
    expect(homing(there, home, LOGIT)).toBe(there);
    expect(homing(0.28, home, LOGIT)).toBe(0.28);
    // Typed near home is not home.
    const near = withMiddle(home, 0.282, LOGIT, [0, 1]);
    expect(homing(near, home, LOGIT)).toBe(near);
  });

  it('turns into a number and back; at home it is the preset’s range again', () => {
    const home = { p10: 850, p90: 1700 };
    const number = toggled(home, home, LOG, [0, 1e6]);
    expect(number).toBe(1200);
    expect(tellMiddle(home, LOG)).toBe(1200);
    expect(toggled(1200, home, LOG, [0, 1e6])).toBe(home);
    expect(isRange(toggled(1500, home, LOG, [0, 1e6]) ?? 0)).toBe(true);
    expect(toggled(1200, home, undefined, [0, 1e6])).toBeUndefined();
  });
});
