// Concentration: what the five largest can have at most, and shares of the living with ARR only.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { companyAt, segmentAt } from '../../../src/engine';
import { concentration, concentrationPlaces, fiveAtMost } from '../../../src/engine/summary';
import { ingested, type MadeUp } from './made-up';

it('never puts the five largest below what they have', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 }),
      (sizes) => {
        const all = sizes.reduce((a, b) => a + b, 0);
        const shares = sizes.map((size) => size / all).sort((a, b) => b - a);
        const five = shares.slice(0, 5).reduce((a, b) => a + b, 0);
        const squares = shares.reduce((sum, share) => sum + share * share, 0);
        const most = fiveAtMost(shares[0], squares, sizes.length);
        expect(most).toBeGreaterThanOrEqual(five - 1e-9);
        expect(most).toBeLessThanOrEqual(1);
      },
    ),
  );
});

it('is exact where customers are alike, and where there are five or fewer', () => {
  expect(fiveAtMost(0.05, 20 * 0.05 ** 2, 20)).toBeCloseTo(0.25, 12);
  expect(fiveAtMost(0.6, 0.4, 4)).toBe(1);
  expect(fiveAtMost(NaN, NaN, 0)).toBeNaN();
});

it('is told of the living that have ARR', () => {
  const places = concentrationPlaces(2);
  const future = (arr: readonly number[], died?: number): MadeUp => ({
    series: places.map((place) =>
      arr.map((whole) => {
        if (place === companyAt('arr')) return whole;
        if (place === companyAt('customers')) return 10;
        if (place === companyAt('topCustomerShare')) return whole > 0 ? 0.2 : NaN;
        if (place === companyAt('herfindahl')) return whole > 0 ? 0.12 : NaN;
        return place === segmentAt('arr', 0) ? 0.75 * whole : 0.25 * whole;
      }),
    ),
    ...(died !== undefined && { died }),
  });
  const list = [
    ...Array.from({ length: 40 }, () => future([0, 100, 200])),
    ...Array.from({ length: 40 }, () => future([0, 100, 200], 2)),
  ];
  const found = concentration(ingested(list, places, 2), { of: 'all' });
  expect(found.largest.p50[0]).toBeNaN();
  expect(found.largest.p50[1]).toBe(0.2);
  expect(found.segment.p50[2]).toBe(0.75);
  expect(found.segments[1].p50[2]).toBe(0.25);
  expect(found.equals.p50[1]).toBeCloseTo(1 / 0.12, 12);
  expect(found.five.p50[1]).toBeCloseTo(0.2 + 2 * Math.sqrt(0.12 - 0.04), 12);
  const few = concentration(ingested(list.slice(30, 70), places, 2), { of: 'survivors' });
  expect(few.largest.p50[1]).toBeNaN();
  expect(few.largest.mean[1]).toBeCloseTo(0.2, 12);
});
