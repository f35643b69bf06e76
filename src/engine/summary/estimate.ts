// Numbers that futures say something about, each with how sure it is.
import { normalQuantile } from '../math';
import { FEWEST } from './fewest';
import { Z95 } from './sampling-error';

/** `error` is the 95 % sampling error in the number's own unit; both NaN where too few futures tell. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

export const UNTOLD: Estimate = { value: NaN, error: NaN };

/** Of two that no future has a part in together. */
export const difference = (high: Estimate, low: Estimate): Estimate => ({
  value: high.value - low.value,
  error: Math.sqrt(high.error * high.error + low.error * low.error),
});

/**
 * Median of numbers and half the width of its interval between order statistics, which asks nothing of their law: the
 * ranks n/2 ± 1.96 √n/2 (Conover, Practical nonparametric statistics, 3rd edition, 1999, section 3.2). Sorts what it
 * is given.
 */
export function typical(values: Float64Array): Estimate {
  const n = values.length;
  if (n < FEWEST) return UNTOLD;
  values.sort();
  const half = (Z95 * Math.sqrt(n)) / 2;
  const low = Math.max(0, Math.floor(n / 2 - half) - 1);
  const high = Math.min(n - 1, Math.ceil(n / 2 + half));
  const value = (values[(n - 1) >> 1] + values[n >> 1]) / 2;
  return { value, error: (values[high] - values[low]) / 2 };
}

/**
 * Futures per 100 that were `saved` more than `lost`, of n pairs: by Agresti and Min's count of those that change sides
 * (Biometrical Journal 47, 2005).
 */
export function netSaved(saved: number, lost: number, n: number): Estimate {
  if (n === 0) return UNTOLD;
  // Half a future more in each of the four cells, so that no change seen is not read as none possible.
  const changed = saved + lost + 1;
  const net = saved - lost;
  const deviation = Math.sqrt(changed - (net * net) / (n + 2)) / (n + 2);
  return { value: (100 * net) / n, error: 100 * Z95 * deviation };
}

/** How many of a hundred lists of so many numbers that are all nothing may show one as something. */
const FALSE_ALARMS = 0.05;

/**
 * Is a change more than chance makes of the greatest among so many? By Bonferroni's inequality; a sixtieth value is
 * easily 2.5 standard errors off.
 */
export function isClear({ value, error }: Estimate, among: number): boolean {
  const z = normalQuantile(1 - FALSE_ALARMS / (2 * Math.max(1, among)));
  return Math.abs(value) > (z / Z95) * error;
}
