// The logistic curve and its inverse: rates to log-odds and back.
import { exp } from './exp';
import { log } from './log';

/** 1 ÷ (1 + e^−x): log-odds to a fraction in [0, 1]. Error below 3 ulp; never overflows. */
export function sigmoid(x: number): number {
  const e = exp(-Math.abs(x));
  return (x >= 0 ? 1 : e) / (1 + e);
}

/** ln(p ÷ (1 − p)): a fraction to log-odds; ∓Infinity at 0 and 1, NaN outside. */
export function logit(p: number): number {
  return log(p / (1 - p));
}
