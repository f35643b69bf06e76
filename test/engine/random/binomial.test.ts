// Binomial quantiles against an independent library, their distance from the true law, and their order.
import stdlibCdf from '@stdlib/stats-base-dists-binomial-cdf';
import stdlibQuantile from '@stdlib/stats-base-dists-binomial-quantile';
import { expect, test } from 'vitest';
import { log, log1p, logGamma } from '../../../src/engine/math';
import { binomialQuantile } from '../../../src/engine/random';
import { totalVariation } from './total-variation';

const border = 12;
const tails = [2 ** -53, 1e-12, 1e-6, 0.01, 0.2, 0.5, 0.9, 0.999, 1 - 1e-9, 1 - 2 ** -53];

function distance(n: number, p: number): number {
  const all = logGamma(n + 1);
  const pmf = (k: number) =>
    Math.exp(all - logGamma(k + 1) - logGamma(n - k + 1) + k * log(p) + (n - k) * log1p(-p));
  const reach = 9 * Math.sqrt(n * p * (1 - p)) + 25;
  const first = Math.max(0, Math.floor(n * p - reach));
  return totalVariation((u) => binomialQuantile(u, n, p), pmf, first, Math.min(n, Math.ceil(n * p + reach)));
}

test('exact below the border: agrees with an independent library', () => {
  for (const n of [1, 2, 5, 17, 45, 64, 65, 300, 1025]) {
    for (const p of [0.001, 0.03, 0.2, 0.5, 0.51, 0.9, 0.999]) {
      if (n * p * (1 - p) >= border) continue;
      for (let i = 0; i < 100; i++) {
        const u = (i + 0.37) / 100;
        const k = binomialQuantile(u, n, p);
        expect(k, `u ${u}, n ${n}, p ${p}`).toBe(stdlibQuantile(u, n, p) + 0);
        expect(stdlibCdf(k, n, p)).toBeGreaterThan(u - 1e-12);
      }
    }
  }
});

test('exact below the border: hardly any distance from the true law', () => {
  for (const [n, p] of [
    [10, 0.3],
    [47, 0.5],
    [50, 0.7],
    [100, 0.1],
    [5000, 0.002],
    [1e6, 1e-6],
  ] as const)
    expect(distance(n, p), `${n} ${p}`).toBeLessThan(n < 5000 ? 3e-12 : 1e-9);
});

test('normal-corrected from the border on: total variation as the docstring states, for every p', () => {
  for (const p of [0.0005, 0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 0.97])
    expect(distance(Math.ceil(border / p / (1 - p)), p), `p ${p}`).toBeLessThan(9.2e-5);
  for (const [n, p] of [
    [1000, 0.05],
    [1000, 0.5],
    [3000, 0.3],
  ] as const)
    expect(distance(n, p), `${n} ${p}`).toBeLessThan(2e-5);
});

test('never falls with u', () => {
  for (const [n, p] of [
    [9, 0.4],
    [47, 0.5],
    [49, 0.5],
    [60, 0.3],
    [70, 0.7],
    [500, 0.03],
    [1e6, 0.2],
  ] as const) {
    let last = 0;
    for (let i = 0; i < 4000; i++) {
      const u = 1 / (1 + Math.exp(-(i - 2000) / 55.5));
      const k = binomialQuantile(u, n, p);
      if (k < last) expect.fail(`n ${n}, p ${p}, u ${u}: ${k} after ${last}`);
      last = k;
    }
  }
});

test('never falls with p or n, but for one where the method changes, more in the last 1e−8', () => {
  for (const u of tails) {
    const deep = u < 1e-8 || u > 1 - 1e-8;
    for (const n of [5, 40, 100, 900]) {
      let last = 0;
      let before = 0;
      for (let p = 0; p <= 1; p += 0.0005) {
        const k = binomialQuantile(u, n, p);
        const variance = n * p * (1 - p);
        const crossed = variance >= border !== before >= border;
        if (k < last - (crossed ? (deep ? 5 : 1) : 0))
          expect.fail(`u ${u}, n ${n}, p ${p}: ${k} after ${last}`);
        last = k;
        before = variance;
      }
    }
    for (const p of [0.004, 0.1, 0.5, 0.8]) {
      let last = 0;
      for (let n = 0; n < 1500; n++) {
        const k = binomialQuantile(u, n, p);
        const crossed = n * p * (1 - p) >= border && (n - 1) * p * (1 - p) < border;
        if (k < last - (crossed ? (deep ? 5 : 1) : 0))
          expect.fail(`u ${u}, n ${n}, p ${p}: ${k} after ${last}`);
        last = k;
      }
    }
  }
});

test('edges', () => {
  for (const u of tails) {
    expect(binomialQuantile(u, 0, 0.5)).toBe(0);
    expect(binomialQuantile(u, -1, 0.5)).toBe(0);
    expect(binomialQuantile(u, 9, 0)).toBe(0);
    expect(binomialQuantile(u, 9, -0.1)).toBe(0);
    expect(binomialQuantile(u, 9, NaN)).toBe(0);
    expect(binomialQuantile(u, 9, 1)).toBe(9);
    expect(binomialQuantile(u, 9, 1.1)).toBe(9);
    expect(binomialQuantile(u, 1, 0.3)).toBe(u > 0.7 ? 1 : 0);
    for (const [n, p] of [
      [3, 0.9],
      [49, 0.5],
      [1e6, 0.5],
      [1e6, 1e-5],
      [1e6, 1 - 1e-5],
    ] as const) {
      const k = binomialQuantile(u, n, p);
      expect(k >= 0 && k <= n && Number.isInteger(k)).toBe(true);
    }
  }
});
