// How predictions are judged, on cases worked by hand.
import { describe, expect, it } from 'vitest';
import {
  calibrate,
  countBelow,
  curveThrough,
  gridOf,
  scoreBelow,
  scoreCurve,
  scoreShare,
  type Edges,
} from '../../src/stories';

/** The same spread in every month: 1 in 10 below 10, a quarter below 20, half below 30 … */
const level = (months: number): Edges => {
  const all = (x: number) => new Float64Array(months + 1).fill(x);
  return {
    p2_5: all(5),
    p10: all(10),
    p25: all(20),
    p50: all(30),
    p75: all(40),
    p90: all(50),
    p97_5: all(60),
  };
};

describe('the months of a curve', () => {
  it.each([
    [60, [6, 12, 18, 24, 30, 36, 42, 48, 54, 60]],
    [36, [3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36]],
    [12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    [31, [3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 31]],
  ])('of %i', (last, grid) => {
    expect(gridOf(last)).toEqual(grid);
  });

  it('are joined by straight lines, as far as they are drawn', () => {
    expect(Array.from(curveThrough(10, [2, 4, 6], [20, 10]))).toEqual([10, 15, 20, 15, 10, NaN, NaN]);
  });
});

describe('a curve', () => {
  it('is counted by months, the opening left out', () => {
    //       opening in half edge of half  in 8 of 10  above
    const curve = [30, 30, 40, 20, 45, 12, 51, 60];
    expect(scoreCurve(curve, level(7))).toEqual({ inside: 3, wide: 5, of: 7, beyond: 6 });
  });

  it('that comes back in is not told as beyond', () => {
    expect(scoreCurve([30, 60, 30], level(2))).toEqual({ inside: 1, wide: 1, of: 2, beyond: 0 });
  });

  it('below all is told with a minus', () => {
    expect(scoreCurve([30, 30, 5, 5], level(3))).toEqual({ inside: 1, wide: 1, of: 3, beyond: -2 });
  });

  it('at nothing is right where nothing is left', () => {
    const zero = new Float64Array(4);
    const edges = { p2_5: zero, p10: zero, p25: zero, p50: zero, p75: zero, p90: zero, p97_5: zero };
    expect(scoreCurve([5, 3, 0, 0], edges)).toEqual({ inside: 2, wide: 2, of: 3, beyond: 0 });
  });

  it('is not judged where too few futures have a figure', () => {
    const edges = { ...level(3), p10: [NaN, 10, NaN, 10] };
    expect(scoreCurve([30, 30, 30, 30], edges).of).toBe(2);
  });
});

it('a drawn survival is off by so many of 100', () => {
  // 10, 30 and 50 too high.
  expect(scoreShare([100, 100, 90, 80], [1, 0.9, 0.6, 0.3])).toEqual({ off: 30, end: 50 });
});

describe('a number', () => {
  it.each([
    [30, { low: 25, high: 50 }],
    [31, { low: 50, high: 75 }],
    [2, { low: 0, high: 2.5 }],
    [99, { low: 97.5, high: 100 }],
  ])('%i lies between two edges', (value, between) => {
    expect(scoreBelow(value, level(3), 2)).toEqual(between);
  });

  it('is counted where every future is known', () => {
    expect(countBelow(3, [1, 2, 3, 4, 5])).toEqual({ low: 40, high: 40 });
  });
});

describe('chances', () => {
  it('are off by the root of the mean square', () => {
    // 30 and 40 off: √((900 + 1600) ÷ 2); who says 50: 10 and 20 off.
    const { count, off, fifty, lean } = calibrate([
      { given: 90, found: 60 },
      { given: 70, found: 30 },
    ]);
    expect([count, lean]).toEqual([2, 35]);
    expect(off).toBeCloseTo(Math.sqrt(1250), 12);
    expect(fifty).toBeCloseTo(Math.sqrt(250), 12);
  });

  it('cost what Brier says, beyond what luck costs', () => {
    const [p, f] = [0.7, 0.4];
    const brier = f * (1 - p) ** 2 + (1 - f) * p ** 2;
    expect(calibrate([{ given: 100 * p, found: 100 * f }]).off ** 2 / 1e4).toBeCloseTo(
      brier - f * (1 - f),
      12,
    );
  });
});
