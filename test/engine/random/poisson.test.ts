// Poisson quantiles against an independent library, their distance from the true law, and their order.
import stdlibCdf from '@stdlib/stats-base-dists-poisson-cdf';
import stdlibQuantile from '@stdlib/stats-base-dists-poisson-quantile';
import { expect, test } from 'vitest';
import { log, logGamma } from '../../../src/engine/math';
import { poissonQuantile } from '../../../src/engine/random';
import { totalVariation } from './total-variation';

const border = 12;

function distance(mean: number): number {
  const pmf = (k: number) => Math.exp(k * log(mean) - mean - logGamma(k + 1));
  const reach = 9 * Math.sqrt(mean) + 25;
  return totalVariation(
    (u) => poissonQuantile(u, mean),
    pmf,
    Math.max(0, Math.floor(mean - reach)),
    Math.ceil(mean + reach),
  );
}

test('exact below the border: agrees with an independent library', () => {
  for (const mean of [1e-6, 0.03, 0.3, 1, 3, 7.7, 11.999]) {
    for (let i = 0; i < 400; i++) {
      const u = (i + 0.37) / 400;
      const k = poissonQuantile(u, mean);
      expect(k).toBe(stdlibQuantile(u, mean) + 0);
      expect(stdlibCdf(k, mean)).toBeGreaterThan(u - 1e-13);
      expect(k === 0 ? 0 : stdlibCdf(k - 1, mean)).toBeLessThan(u + 1e-13);
    }
    expect(distance(mean)).toBeLessThan(1.1e-12);
  }
});

test('normal-corrected from the border on: total variation as the docstring states', () => {
  expect(distance(border)).toBeLessThan(9.2e-5);
  for (const mean of [12.3, 17, 30, 100, 300, 3000])
    expect(distance(mean)).toBeLessThan(9.2e-5 * (border / mean) ** 1.5 * 1.5);
});

test('never falls with u', () => {
  for (const mean of [0.5, 6, 11.99, 12, 12.5, 15, 20, 40, 1000, 1e6]) {
    let last = 0;
    for (let i = 0; i < 4000; i++) {
      // Equal steps in log-odds reach far into both tails.
      const u = 1 / (1 + Math.exp(-(i - 2000) / 55.5));
      const k = poissonQuantile(u, mean);
      if (k < last) expect.fail(`mean ${mean}, u ${u}: ${k} after ${last}`);
      last = k;
    }
  }
});

test('never falls with the mean, but for one across the border, more in the last 1e−8', () => {
  for (const u of [2 ** -53, 1e-12, 1e-6, 0.01, 0.2, 0.5, 0.9, 0.999, 1 - 1e-9, 1 - 2 ** -53]) {
    let last = 0;
    for (let mean = 0; mean < 60; mean += 0.01) {
      const k = poissonQuantile(u, mean);
      const slack = Math.abs(mean - border) < 0.011 ? (u < 1e-8 || u > 1 - 1e-8 ? 5 : 1) : 0;
      if (k < last - slack) expect.fail(`u ${u}, mean ${mean}: ${k} after ${last}`);
      last = k;
    }
  }
});

test('edges', () => {
  expect(poissonQuantile(0.5, 0)).toBe(0);
  expect(poissonQuantile(0.5, -1)).toBe(0);
  expect(poissonQuantile(0.5, NaN)).toBe(0);
  expect(poissonQuantile(2 ** -53, 5)).toBe(0);
  expect(poissonQuantile(1 - 2 ** -53, 1e-300)).toBe(0);
  expect(poissonQuantile(1 - 2 ** -53, 11.9)).toBeLessThan(70);
  expect(poissonQuantile(2 ** -53, 12)).toBeGreaterThanOrEqual(0);
  expect(Math.abs(poissonQuantile(0.5, 1e6) - 1e6)).toBeLessThanOrEqual(1);
  // One standard deviation up at a mean of a million: mean + √mean + 1/3 + 1/6 …
  expect(poissonQuantile(0.8413447460685429, 1e6)).toBe(1_001_000);
});
