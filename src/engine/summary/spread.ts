// How one number is spread over futures, and how sure a share of futures is.
import { FEWEST, mean } from './bands';
import { Quantiles } from './quantiles';

/** p10, p50 and p90 are NaN under 30 values; the mean is NaN of none. */
export interface Spread {
  /** Futures that have the value. */
  readonly count: number;
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

const PROBABILITIES = [0.1, 0.5, 0.9];

/** Spread of the first n values whose future is `among` (all, when left out); NaN counts as having none. */
export function spread(values: Float64Array, n: number, among?: (future: number) => boolean): Spread {
  const kept = new Float64Array(n);
  let count = 0;
  for (let future = 0; future < n; future++) {
    const x = values[future];
    if (x === x && (among === undefined || among(future))) kept[count++] = x;
  }
  const found = new Float64Array(3).fill(NaN);
  if (count >= FEWEST) new Quantiles(count).of(kept, count, PROBABILITIES, found);
  return { count, mean: mean(kept, count), p10: found[0], p50: found[1], p90: found[2] };
}

/** Standard deviations to either side that hold 95 % of a normal law. */
export const Z95 = 1.959963984540054;

/**
 * 95 % sampling error of a share seen in n futures, as a share: half the width of Wilson's interval (1927), which
 * stays honest at none and all. At least one in a hundred, so that it is never read as more precision than a count
 * per 100 has. NaN without futures.
 */
export function samplingError(count: number, n: number): number {
  if (n === 0) return NaN;
  const share = count / n;
  const z2 = Z95 * Z95;
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return Math.max(0.01, half);
}

/**
 * Whole numbers in proportion to `counts` that add up to `total`, by largest remainder; ties to the earlier one.
 * All 0 when the counts are.
 */
export function shareOut(counts: readonly number[], total: number): number[] {
  const sum = counts.reduce((a, b) => a + b, 0);
  if (sum === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * total) / sum);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((x, i) => ({ i, rest: x - whole[i] }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) whole[i] += 1;
  return whole;
}
