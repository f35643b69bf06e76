// exp, log and their companions against fifty-digit references, and at their edges.
import { expect, test } from 'vitest';
import { exp, expm1, log, log1p } from '../../../src/engine/math';
import { worstUlps } from './reference';

const NORMAL = 2 ** -1022;

test('exp: below 0.52 ulp, one for subnormal results', () => {
  expect(worstUlps('exp', exp, (_, y) => y >= NORMAL)).toBeLessThan(0.52);
  expect(worstUlps('exp', exp, (_, y) => y < NORMAL)).toBeLessThan(1);
});

test('exp at its edges', () => {
  expect(exp(0)).toBe(1);
  expect(exp(-0)).toBe(1);
  expect(exp(5e-324)).toBe(1);
  expect(exp(709.782712893384)).toBeLessThan(Infinity);
  expect(exp(709.7827128933841)).toBe(Infinity);
  expect(exp(Infinity)).toBe(Infinity);
  expect(exp(-745.1332191019411)).toBe(5e-324);
  expect(exp(-745.1332191019412)).toBe(0);
  expect(exp(-745.5)).toBe(0);
  expect(exp(-Infinity)).toBe(0);
  expect(exp(NaN)).toBeNaN();
});

test('exp never falls', () => {
  let last = 0;
  for (let x = -40; x < 40; x += 1 / 1024 / 7) {
    const y = exp(x);
    if (y < last) expect.fail(`exp falls at ${x}`);
    last = y;
  }
});

test('log: below 0.52 ulp from subnormal numbers to the largest', () => {
  expect(worstUlps('log', log)).toBeLessThan(0.52);
});

test('log at its edges', () => {
  expect(log(1)).toBe(0);
  expect(log(0)).toBe(-Infinity);
  expect(log(-0)).toBe(-Infinity);
  expect(log(-5e-324)).toBeNaN();
  expect(log(-Infinity)).toBeNaN();
  expect(log(NaN)).toBeNaN();
  expect(log(Infinity)).toBe(Infinity);
  expect(log(5e-324)).toBe(-744.4400719213812);
  expect(log(Number.MAX_VALUE)).toBe(709.782712893384);
});

test('log of a power of two is the rounded multiple of ln 2', () => {
  for (let k = -1074; k < 1024; k++) {
    const expected = k * Math.LN2;
    expect(Math.abs(log(2 ** k) - expected)).toBeLessThanOrEqual(Math.abs(expected) * 3e-16);
  }
});

test('expm1: below 3 ulp; log1p: below 2 ulp', () => {
  expect(worstUlps('expm1', expm1)).toBeLessThan(3);
  expect(worstUlps('log1p', log1p)).toBeLessThan(2);
});

test('expm1 and log1p at their edges', () => {
  expect(expm1(0)).toBe(0);
  expect(expm1(1e-300)).toBe(1e-300);
  expect(expm1(-Infinity)).toBe(-1);
  expect(expm1(Infinity)).toBe(Infinity);
  expect(expm1(NaN)).toBeNaN();
  expect(log1p(0)).toBe(0);
  expect(log1p(1e-300)).toBe(1e-300);
  expect(log1p(-1)).toBe(-Infinity);
  expect(log1p(-1.5)).toBeNaN();
  expect(log1p(Infinity)).toBe(Infinity);
  expect(log1p(NaN)).toBeNaN();
});
