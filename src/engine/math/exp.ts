// Portable exponential. The built-in one is not specified to the bit and differs between engines; this one uses
// only IEEE-exact operations in a fixed order.
import { EXP_TABLE, LN2_64_HIGH, LN2_64_LOW, POWER_OF_TWO, ZERO_POWER } from './tables';
import { log } from './log';

const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019412;
/** 64 ÷ ln 2 */
const STEPS_PER_UNIT = 92.33248261893581;

/**
 * e^x. Error below 0.52 ulp (units in the last place) for normal results, 1 for subnormal ones; NaN for NaN, 0 and
 * Infinity beyond the range. Table look-up at steps of ln 2 ÷ 64, then a polynomial of degree 6 (P. T. P. Tang,
 * "Table-driven implementation of the exponential function in IEEE floating-point arithmetic", ACM TOMS 15, 1989).
 */
export function exp(x: number): number {
  if (!(x >= SMALLEST && x <= LARGEST)) return x < SMALLEST ? 0 : x > LARGEST ? Infinity : NaN;
  const n = Math.floor(x * STEPS_PER_UNIT + 0.5);
  const r = x - n * LN2_64_HIGH - n * LN2_64_LOW;
  const step = n | 0;
  const entry = (step & 63) << 1;
  const high = EXP_TABLE[entry];
  const p = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720)))));
  const y = high + (EXP_TABLE[entry + 1] + high * p);
  const exponent = step >> 6;
  const usual = exponent >= -1022 && exponent <= 1023;
  return usual ? y * POWER_OF_TWO[exponent + ZERO_POWER] : scaled(y, exponent);
}

/** Beyond the normal powers of two: by two exact factors, so that the intermediate stays normal and is rounded once. */
function scaled(y: number, exponent: number): number {
  if (exponent > 0) return y * 2 * POWER_OF_TWO[exponent - 1 + ZERO_POWER];
  return y * POWER_OF_TWO[exponent + 64 + ZERO_POWER] * 5.421010862427522e-20;
}

/**
 * e^x − 1 without loss near zero; error below 3 ulp. (e^x − 1) · x ÷ ln(e^x) lets the rounding of e^x cancel (W.
 * Kahan's device; see N. J. Higham, "Accuracy and Stability of Numerical Algorithms", section 1.14.1).
 */
export function expm1(x: number): number {
  const y = exp(x);
  if (y === 1) return x;
  if (y < 0.25 || y > 4) return y - 1;
  return ((y - 1) * x) / log(y);
}
