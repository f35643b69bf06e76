// Logarithm of the gamma function, for preparing tables; not for the inner loop.
import { log } from './log';

const HALF_LN_2PI = 0.9189385332046728;

/**
 * ln Γ(x) for x > 0 (ln n! is `logGamma(n + 1)`); NaN at and below 0. Absolute error below 1e−14 · max(1, |result|).
 * Shifted to x ≥ 12, then Stirling's series (Abramowitz and Stegun 6.1.41).
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;
  let product = 1;
  let y = x;
  while (y < 12) {
    product *= y;
    y += 1;
  }
  return (y - 0.5) * log(y) - y + HALF_LN_2PI + stirlingRemainder(y) - log(product);
}

/** What Stirling's formula leaves of ln Γ(y), about 1 ÷ 12y; error below 1e−17 for y ≥ 12. */
export function stirlingRemainder(y: number): number {
  const w = 1 / (y * y);
  const sum = 1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - w * (691 / 360360 - w * (1 / 156)))));
  return (1 / 12 - w * sum) / y;
}
