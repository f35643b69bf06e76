// How one number is spread over futures.
import { mean } from './bands';
import { Quantiles } from './quantiles';
import { FEWEST } from './fewest';

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
