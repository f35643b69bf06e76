// Axes: round numbers, zero in sight, marks that do not crowd.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  axisTicks,
  between,
  extent,
  niceDomain,
  roundUp,
  yScale,
  type AxisWish,
} from '../../src/charts/domain';

const linear: AxisWish = { kind: 'linear', height: 146 };
const sqrt: AxisWish = { kind: 'sqrt', height: 98 };

test('an extent holds zero and skips what is undefined', () => {
  expect(extent([Float64Array.of(NaN, 3, 5), [2, -1]])).toEqual([-1, 5]);
  expect(extent([])).toEqual([0, 0]);
});

test('a linear axis ends on its step', () => {
  expect(niceDomain([0, 18e6], linear)).toEqual([0, 20e6]);
  expect(axisTicks([0, 20e6], linear)).toEqual([0, 5e6, 10e6, 15e6, 20e6]);
});

test('no value lies beyond the last mark of a low linear axis', () => {
  // Two marks: 2,510 asks for steps of 1,000, and the 3,000 that it is rounded to for steps of 2,000.
  const low: AxisWish = { kind: 'linear', height: 72, gap: 56, least: 1 };
  expect(axisTicks(niceDomain([0, 2510], low), low)).toEqual([0, 2000, 4000]);
});

test('differences have zero in the middle of their marks', () => {
  const domain = niceDomain([-4.6e6, 8.4e6], linear);
  expect(domain[0]).toBeLessThanOrEqual(-4.6e6);
  expect(axisTicks(domain, linear)).toContain(0);
});

test('counts are marked in whole numbers', () => {
  const wish = { ...linear, least: 1 };
  expect(axisTicks(niceDomain([0, 2], wish), wish)).toEqual([0, 1, 2]);
});

test('nothing at all still has an axis with zero at the bottom', () => {
  expect(niceDomain([0, 0], linear)).toEqual([0, 1]);
});

test('a square-root axis marks small sums where there is room', () => {
  const domain = niceDomain([0, 29.6e6], sqrt);
  expect(domain).toEqual([0, 30e6]);
  expect(axisTicks(domain, sqrt)).toEqual([0, 500_000, 2e6, 5e6, 10e6, 20e6, 30e6]);
});

test('the square root of a scale is half-way at a quarter', () => {
  const y = yScale('sqrt', [0, 100], 80);
  expect([y(0), y(25), y(100)]).toEqual([80, 40, 0]);
});

test.each([
  [0, 0],
  [29.6e6, 30e6],
  [1, 1],
  [1.01, 1.5],
  [9.9, 10],
  [0.0021, 0.0025],
])('%d rounds up to %d', (x, expected) => {
  expect(roundUp(x)).toBeCloseTo(expected, 12);
});

describe('whatever the figures', () => {
  const bounds = fc.tuple(
    fc.double({ min: -1e9, max: 0, noNaN: true }),
    fc.double({ min: 0, max: 1e9, noNaN: true }),
  );
  const wishes = fc.record({
    kind: fc.constantFrom('linear' as const, 'sqrt' as const),
    height: fc.integer({ min: 40, max: 600 }),
  });

  test('an axis holds them, and few marks lie inside it', () => {
    fc.assert(
      fc.property(bounds, wishes, ([low, high], wish) => {
        fc.pre(high - low > 1e-6);
        const domain = niceDomain([low, high], wish);
        const slack = 1e-6 * (high - low);
        expect(domain[0]).toBeLessThanOrEqual(low + slack);
        expect(domain[1]).toBeGreaterThanOrEqual(high - slack);
        const ticks = axisTicks(domain, wish);
        expect(ticks.some((tick) => Math.abs(tick) <= slack)).toBe(true);
        expect(ticks.length).toBeLessThan(40);
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
      }),
    );
  });
});

test('an axis eases from one domain to the other', () => {
  expect(between([0, 10], [-2, 20], 0.5)).toEqual([-1, 15]);
});
