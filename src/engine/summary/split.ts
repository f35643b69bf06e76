// Luck and ignorance apart: the same ignorance met with other luck.
import { F } from '../model';
import { UNTOLD, type Estimate } from './estimate';
import type { Futures } from './futures';
import { FEWEST } from './fewest';
import { Z95 } from './sampling-error';

/** Shares of the variance that would go if all uncertain values were known for sure; the rest is luck. */
export interface Split {
  readonly futures: number;
  readonly survival: Estimate;
  /** ARR at the horizon of all futures, out of cash as 0. */
  readonly arr: Estimate;
}

/** Over the first n futures of two runs that share input and ignorance, not luck. */
export function split(one: Futures, other: Futures, n = Math.min(one.count, other.count)): Split {
  const alive = (futures: Futures) =>
    futures
      .fact(F.deathMonth)
      .slice(0, n)
      .map((month) => (Number.isNaN(month) ? 1 : 0));
  return {
    futures: n,
    survival: sharedVariance(alive(one), alive(other)),
    arr: sharedVariance(one.fact(F.arr).slice(0, n), other.fact(F.arr).slice(0, n)),
  };
}

/**
 * Share of the variance of a quantity that two measurements of each future have in common. With ignorance X in common
 * and luck not, their covariance is Var E[Y | X]: all that X does alone or with itself, while what luck and X only do
 * together counts as luck. Estimator T_N and its variance: A. Janon, T. Klein, A. Lagnoux, M. Nodet and C. Prieur,
 * ESAIM Probability and Statistics 18 (2014). May come out below 0 by chance; NaN where nothing varies.
 */
export function sharedVariance(one: Float64Array, other: Float64Array): Estimate {
  const n = one.length;
  if (n < FEWEST) return UNTOLD;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += one[i] + other[i];
  const mean = sum / (2 * n);
  let product = 0;
  let square = 0;
  for (let i = 0; i < n; i++) {
    const [a, b] = [one[i] - mean, other[i] - mean];
    product += a * b;
    square += (a * a + b * b) / 2;
  }
  if (!(square > 0)) return UNTOLD;
  const value = product / square;
  let spread = 0;
  for (let i = 0; i < n; i++) {
    const [a, b] = [one[i] - mean, other[i] - mean];
    const off = a * b - (value * (a * a + b * b)) / 2;
    spread += off * off;
  }
  return { value, error: (Z95 * Math.sqrt(spread)) / square };
}
