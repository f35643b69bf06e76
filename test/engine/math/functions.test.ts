// Powers, the logistic curve, the normal distribution and ln Γ against fifty-digit references.
import stdlibCdf from '@stdlib/stats-base-dists-normal-cdf';
import stdlibQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { expect, test } from 'vitest';
import {
  log,
  logGamma,
  logit,
  normalCdf,
  normalQuantile,
  power,
  sigmoid,
  stirlingRemainder,
} from '../../../src/engine/math';
import { worstError, worstUlps } from './reference';

test('power: relative error about (1 + |y ln x|) · 1.2e−16', () => {
  const scale = (value: number, x = 1, y = 0) => Math.abs(value) * (1 + Math.abs(y * log(x)));
  expect(worstError('power', (x = 0, y = 0) => power(x, y), scale)).toBeLessThan(1.7e-16);
});

test('power at its edges', () => {
  expect(power(0, 0)).toBe(1);
  expect(power(0, 2)).toBe(0);
  expect(power(0, -1)).toBe(Infinity);
  expect(power(1, Infinity)).toBe(1);
  expect(power(3, 1)).toBe(3);
  expect(power(0.1, 1)).toBe(0.1);
  expect(power(-2, 2)).toBeNaN();
  expect(power(2, 2000)).toBe(Infinity);
  expect(power(NaN, 1)).toBeNaN();
});

test('sigmoid: below 3 ulp, never outside 0 … 1, its own mirror', () => {
  expect(worstUlps('sigmoid', sigmoid)).toBeLessThan(3);
  expect(sigmoid(0)).toBe(0.5);
  expect(sigmoid(-800)).toBe(0);
  expect(sigmoid(800)).toBe(1);
  expect(sigmoid(NaN)).toBeNaN();
  for (let x = -30; x < 30; x += 0.37) expect(Math.abs(sigmoid(x) + sigmoid(-x) - 1)).toBeLessThan(3e-16);
});

test('logit: undoes sigmoid', () => {
  expect(
    worstError(
      'logit',
      (p = 0) => logit(p),
      (v) => Math.max(1, Math.abs(v)),
    ),
  ).toBeLessThan(5e-16);
  expect(logit(0)).toBe(-Infinity);
  expect(logit(1)).toBe(Infinity);
  expect(logit(0.5)).toBe(0);
  expect(logit(-0.1)).toBeNaN();
  expect(logit(1.1)).toBeNaN();
});

test('logGamma: 1e−14 of the greater of 1 and the result', () => {
  expect(
    worstError(
      'logGamma',
      (x = 0) => logGamma(x),
      (v) => Math.max(1, Math.abs(v)),
    ),
  ).toBeLessThan(1e-14);
  expect(logGamma(0)).toBeNaN();
  expect(logGamma(-1)).toBeNaN();
  expect(Math.abs(logGamma(1))).toBeLessThan(1e-14);
  expect(logGamma(Infinity)).toBe(Infinity);
  expect(Math.abs(stirlingRemainder(1e6) - 1 / 12e6)).toBeLessThan(1e-20);
});

test('normalCdf: relative error below 1e−14 down to z = −37', () => {
  expect(worstError('normalCdf', (z = 0) => normalCdf(z))).toBeLessThan(1e-14);
  expect(normalCdf(0)).toBe(0.5);
  expect(normalCdf(-Infinity)).toBe(0);
  expect(normalCdf(Infinity)).toBe(1);
  expect(normalCdf(50)).toBe(1);
  expect(normalCdf(NaN)).toBeNaN();
});

test('normalQuantile: relative error below 1e−15', () => {
  expect(worstError('normalQuantile', (u = 0) => normalQuantile(u))).toBeLessThan(1e-15);
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalQuantile(-0.1)).toBeNaN();
  expect(normalQuantile(1.1)).toBeNaN();
  expect(normalQuantile(NaN)).toBeNaN();
});

test('normalQuantile grows and mirrors across the borders of its three pieces', () => {
  let last = -Infinity;
  for (let i = 1; i < 40_000; i++) {
    const z = normalQuantile(i / 40_000);
    if (z <= last) expect.fail(`falls at ${i}`);
    last = z;
  }
  for (const u of [2 ** -53, 2 ** -37, 1.3887943864964e-11, 2 ** -10, 0.075])
    expect(normalQuantile(1 - u)).toBe(-normalQuantile(1 - (1 - u)));
});

test('an independent library agrees', () => {
  for (let i = 1; i < 500; i++) {
    const u = i / 500;
    expect(Math.abs(normalQuantile(u) - stdlibQuantile(u, 0, 1))).toBeLessThan(2e-14);
    const z = (i - 250) / 40;
    expect(Math.abs(normalCdf(z) - stdlibCdf(z, 0, 1))).toBeLessThan(1e-15);
  }
});
