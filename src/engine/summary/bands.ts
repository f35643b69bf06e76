// Fan charts: month by month, how a figure is spread over the futures.
import { FEWEST, FEWEST_FOR_95 } from './fewest';
import { Quantiles } from './quantiles';
import type { Futures, Who } from './futures';

/** Levels of a band, and the probability of each but the mean. */
export const LEVELS = {
  p2_5: 0.025,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p97_5: 0.975,
} as const;
export type Level = keyof typeof LEVELS | 'mean';

/** [months + 1] each; NaN where too few futures have a value to say. */
export type Bands = Readonly<Record<Level, Float64Array>>;

const names = Object.keys(LEVELS) as (keyof typeof LEVELS)[];
const probabilities = names.map((name) => LEVELS[name]);

export interface BandOptions {
  readonly of: Who;
  /** The first n futures; all that are here when left out. */
  readonly n?: number;
}

/**
 * Quantiles and mean of one selected series. The mean sums in the order of futures and is told whenever anyone has a
 * value; quantiles need 30 of them, the 95 % band 400.
 */
export function bands(futures: Futures, place: number, { of, n = futures.count }: BandOptions): Bands {
  if (n > futures.count) throw new RangeError(`Only ${futures.count} of ${n} futures are here`);
  return bandsOf(futures.months, n, (month, values) => futures.view(place, month, of, n, values));
}

/**
 * Bands of whatever `fill` finds in each month: it writes up to n values and returns how many.
 * @returns [months + 1] for every level
 */
export function bandsOf(
  months: number,
  n: number,
  fill: (month: number, values: Float64Array) => number,
): Bands {
  const band = () => new Float64Array(months + 1).fill(NaN);
  const result: Record<Level, Float64Array> = {
    ...{ p2_5: band(), p10: band(), p25: band(), p50: band(), p75: band(), p90: band(), p97_5: band() },
    mean: band(),
  };
  const values = new Float64Array(n);
  const quantiles = new Quantiles(n);
  const found = new Float64Array(names.length);
  for (let month = 0; month <= months; month++) {
    const count = fill(month, values);
    result.mean[month] = mean(values, count);
    if (count < FEWEST) continue;
    quantiles.of(values, count, probabilities, found);
    names.forEach((name, i) => {
      const outer = name === 'p2_5' || name === 'p97_5';
      if (!outer || count >= FEWEST_FOR_95) result[name][month] = found[i];
    });
  }
  return result;
}

/** Sum in order, divided; NaN of nothing. */
export function mean(values: Float64Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i];
  return count > 0 ? sum / count : NaN;
}
