// Portable natural logarithm: same reasons and manner as `exp.ts`.
import { LN2_HIGH, LN2_LOW, LOG_TABLE, LOG_WRAP, POWER_OF_TWO, ZERO_POWER } from './tables';

const asDouble = new Float64Array(1);
const asWords = new Int32Array(asDouble.buffer);
asDouble[0] = 1;
/** Which of the two words carries sign and exponent: depends on the machine's byte order. */
const HIGH_WORD = asWords[1] === 0 ? 0 : 1;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
/** Adding and taking away 2^28 leaves a multiple of 2^−24. */
const SPLIT = 268435456;

/**
 * ln x. Error below 0.52 ulp over the whole range; −Infinity at 0, NaN below and for NaN, Infinity at Infinity.
 * x = 2^k · m; m times a 15-bit table reciprocal c is 1 + r with |r| < 0.0043, without rounding error worth the name
 * because the product is formed from two exact halves; ln(1 + r) by seven terms of its series (after P. T. P. Tang,
 * "Table-driven implementation of the logarithm function in IEEE floating-point arithmetic", ACM TOMS 16, 1990).
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let k = -1023;
  let scaled = x;
  if (scaled < SMALLEST_NORMAL) {
    scaled *= 18014398509481984;
    k -= 54;
  }
  asDouble[0] = scaled;
  const word = asWords[HIGH_WORD];
  const m = scaled * POWER_OF_TWO[ZERO_POWER + 1023 - (word >> 20)];
  k += word >> 20;
  const j = ((word & 0xfffff) + 0x1000) >> 13;
  if (j >= LOG_WRAP) k += 1;
  const entry = 3 * j;
  const c = LOG_TABLE[entry];
  const coarse = m + SPLIT - SPLIT;
  const exact = coarse * c - 1;
  const rest = (m - coarse) * c;
  const r = exact + rest;
  const high = k * LN2_HIGH + LOG_TABLE[entry + 1];
  const sum = high + r;
  const lost = high - sum + exact + rest;
  const rr = r * r;
  const tail = rr * (-0.5 + r * (1 / 3 + r * (-0.25 + r * (0.2 + r * (-1 / 6 + r * (1 / 7))))));
  return sum + (tail + (lost + (k * LN2_LOW + LOG_TABLE[entry + 2])));
}

/**
 * ln(1 + x) without loss near zero; error below 2 ulp. The logarithm of the rounded sum, corrected by what the
 * rounding lost.
 */
export function log1p(x: number): number {
  const y = 1 + x;
  if (y === 1 || !(y > 0) || y === Infinity) return y === 1 ? x : log(y);
  return log(y) + (x - (y - 1)) / y;
}
