// The gamma law worked out point by point with incomplete gamma functions: slow and close, for filling tables.
import { exp, expm1, log, logGamma, normalCdf, stirlingRemainder } from '../math';

const HALF_LN_2PI = 0.9189385332046728;
const ONE_OVER_SQRT_2PI = 0.3989422804014327;

/**
 * For the gamma law of the given shape and mean one, writes at `out[at]` ln of the quantile that belongs to a normal
 * quantile z, and at `out[at + 1]` its derivative by z. Newton's method on the logarithm of the smaller tail, which is
 * nearly straight in ln x; `start` is the first guess.
 */
export function gammaLogQuantile(
  z: number,
  shape: number,
  start: number,
  out: Float64Array,
  at: number,
): void {
  const tail = normalCdf(-Math.abs(z));
  const side = z < 0 ? -1 : 1;
  let y = start;
  for (let step = 0; step < 60; step++) {
    const density = exp(logDensity(shape, y));
    const x = shape * exp(y);
    const reached = z < 0 ? lowerTail(shape, x, density) : upperTail(shape, x, density);
    const move = (side * log(reached / tail) * reached) / density;
    y += Math.max(-1, Math.min(1, move));
    if (Math.abs(move) < 1e-13) break;
  }
  out[at] = y;
  out[at + 1] = (ONE_OVER_SQRT_2PI * exp(-0.5 * z * z)) / exp(logDensity(shape, y));
}

/** P(X ≤ e^y) for the gamma law of the given shape and mean one. Relative error about 1e−13 of the smaller tail. */
export function gammaCdf(shape: number, y: number): number {
  const x = shape * exp(y);
  return x > 0 ? lowerTail(shape, x, exp(logDensity(shape, y))) : 0;
}

/** ln of the density of y = ln x: written around y = 0 so that large shapes lose no digits. */
function logDensity(shape: number, y: number): number {
  const constant =
    shape < 12
      ? shape * log(shape) - shape - logGamma(shape)
      : 0.5 * log(shape) - HALF_LN_2PI - stirlingRemainder(shape);
  return constant + shape * (y - expm1(y));
}

/** P(shape, x) by its power series (Abramowitz and Stegun 6.5.29); `density` is that of ln x. */
function lowerTail(shape: number, x: number, density: number): number {
  if (x > shape + 1) return 1 - upperTail(shape, x, density);
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return density * sum;
}

/** Q(shape, x) by its continued fraction (Abramowitz and Stegun 6.5.31) with W. J. Lentz's evaluation. */
function upperTail(shape: number, x: number, density: number): number {
  if (x <= shape + 1) return 1 - lowerTail(shape, x, density);
  let b = x + 1 - shape;
  let d = 1 / b;
  let c = 1e300;
  let value = d;
  for (let n = 1; n < 100000; n++) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 4e-16) break;
  }
  return density * value;
}
