// Gamma factors: the table against the law worked out point by point and an independent library.
import stdlibCdf from '@stdlib/stats-base-dists-gamma-cdf';
import { expect, test } from 'vitest';
import { exp, log, normalCdf, normalQuantile } from '../../../src/engine/math';
import { GAMMA_MAX_CV, gammaQuantile, logNormalMeanOne, prepareGamma } from '../../../src/engine/random';
import { gammaLogQuantile } from '../../../src/engine/random/gamma-law';

const pair = new Float64Array(2);

function worstRelativeError(cv: number): number {
  const table = prepareGamma(cv);
  let worst = 0;
  for (let z = -8.2; z < 6; z += 0.013) {
    const u = normalCdf(z);
    const drawn = gammaQuantile(table, u);
    gammaLogQuantile(normalQuantile(u), 1 / (cv * cv), log(drawn), pair, 0);
    worst = Math.max(worst, Math.abs(drawn / exp(pair[0] ?? NaN) - 1));
  }
  return worst;
}

test('relative error as the docstring states', () => {
  expect(worstRelativeError(2)).toBeLessThan(5e-8);
  expect(worstRelativeError(1)).toBeLessThan(6e-9);
  expect(worstRelativeError(0.5)).toBeLessThan(5e-10);
  expect(worstRelativeError(0.1)).toBeLessThan(1e-12);
});

test('an independent library agrees', () => {
  for (const cv of [0.15, 0.4, 0.9, 1, 1.4, 2]) {
    const table = prepareGamma(cv);
    const shape = 1 / (cv * cv);
    for (let i = 1; i < 200; i++)
      expect(Math.abs(stdlibCdf(gammaQuantile(table, i / 200) * shape, shape, 1) - i / 200)).toBeLessThan(
        1e-8,
      );
  }
});

test('a spread of one is the exponential law', () => {
  const table = prepareGamma(1);
  for (const u of [2 ** -53, 1e-9, 0.01, 0.3, 0.5, 0.9, 1 - 1e-9, 1 - 2 ** -53])
    expect(Math.abs(gammaQuantile(table, u) / -Math.log1p(-u) - 1)).toBeLessThan(6e-9);
});

test('small spreads follow Wilson and Hilferty', () => {
  for (const cv of [0.001, 0.01, 0.03]) {
    const table = prepareGamma(cv);
    for (const u of [0.001, 0.1, 0.5, 0.9, 0.999]) {
      // Wilson, Hilferty (1931): the cube root is nearly normal; their error is of order cv³.
      const root = 1 - (cv * cv) / 9 + (normalQuantile(u) * cv) / 3;
      expect(Math.abs(gammaQuantile(table, u) - root ** 3)).toBeLessThan(0.4 * cv ** 3);
    }
  }
});

test('mean one, the stated spread, growing with u', () => {
  for (const cv of [0.05, 0.3, 0.7, 1, 1.6, 2]) {
    const table = prepareGamma(cv);
    const n = 200_000;
    let sum = 0;
    let squares = 0;
    let last = -1;
    for (let i = 0; i < n; i++) {
      const x = gammaQuantile(table, (i + 0.5) / n);
      if (x < last) expect.fail(`falls at cv ${cv}, step ${i}`);
      last = x;
      sum += x;
      squares += x * x;
    }
    // The midpoint rule misses a little of the upper tail.
    expect(Math.abs(sum / n - 1)).toBeLessThan(1e-5);
    expect(Math.abs(Math.sqrt(squares / n - 1) / cv - 1)).toBeLessThan(2e-4);
  }
});

test('edges', () => {
  const still = prepareGamma(0);
  for (const u of [2 ** -53, 0.3, 1 - 2 ** -53]) expect(gammaQuantile(still, u)).toBe(1);
  for (const cv of [-0.1, GAMMA_MAX_CV + 0.001, NaN, Infinity])
    expect(() => prepareGamma(cv)).toThrow(RangeError);
});

test('log-normal factors: median and mean', () => {
  expect(logNormalMeanOne(0, 0.5)).toBe(exp(-0.125));
  expect(logNormalMeanOne(1.3, 0)).toBe(1);
  let sum = 0;
  for (let i = 0; i < 100_000; i++) sum += logNormalMeanOne(normalQuantile((i + 0.5) / 100_000), 0.6);
  expect(Math.abs(sum / 100_000 - 1)).toBeLessThan(1e-4);
});
