// Numbers, ranges and the handles that move them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  homing,
  isRange,
  middle,
  moveAll,
  moveEnd,
  tidyMiddle,
  toggled,
  widen,
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
  { law: NORMAL, bounds: [-2, 20] as const, value: fc.double({ min: -1, max: 4, noNaN: true }) },
);
const withValue = laws.chain(({ law: own, bounds, value }) => value.map((x) => ({ law: own, bounds, x })));

describe('a range', () => {
  it('has the middle of the number it was made from, to the figures it keeps', () => {
    fc.assert(
      fc.property(withValue, ({ law: own, bounds, x }) => {
        const range = widen(x, own, bounds);
        if (!range || range.p10 <= bounds[0] * 1.01 || range.p90 >= bounds[1] * 0.99) return;
        expect(Math.abs(middle(range, own) - x)).toBeLessThanOrEqual(0.01 * Math.max(Math.abs(x), 0.5));
        expect(range.p10).toBeLessThan(range.p90);
      }),
    );
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
    expect(moveAll({ p10: 850, p90: 1700 }, 2404, LOG, [0, 1e6])).toEqual({ p10: 1700, p90: 3400 });
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
    expect(homing(moveAll(there, middle(home, LOGIT), LOGIT, [0, 1]), home)).toBe(home);
    expect(homing(there, home)).toBe(there);
    expect(homing(0.28, home)).toBe(0.28);
  });

  it('turns into a number and back; at home it is the preset’s range again', () => {
    const home = { p10: 850, p90: 1700 };
    const number = toggled(home, home, LOG, [0, 1e6]);
    expect(number).toBe(1200);
    expect(tidyMiddle(home, LOG)).toBe(1200);
    expect(toggled(1200, home, LOG, [0, 1e6])).toBe(home);
    expect(isRange(toggled(1500, home, LOG, [0, 1e6]) ?? 0)).toBe(true);
    expect(toggled(1200, home, undefined, [0, 1e6])).toBeUndefined();
  });
});
