// Means of stocks and flows, month by month, over the futures that live through a period: sums of them add up.
import { F, kindAt } from '../model';
import type { Futures } from './futures';

export interface Means {
  /** Last month of the period: futures alive at its end count, from the opening on. */
  readonly to: number;
  /** How many those are, of how many. */
  readonly futures: number;
  readonly of: number;
  readonly places: readonly number[];
  /** [places][to + 1]; NaN where no future lives so long. */
  readonly months: Float64Array;
}

/**
 * Of the first n futures. Sums run in the order of the futures' numbers, whoever computed them in whatever order.
 * @throws RangeError for a rate, whose mean is no sum of anything
 */
export function means(futures: Futures, places: readonly number[], to: number, n = futures.count): Means {
  const rate = places.find((place) => kindAt(place) === 'rate');
  if (rate !== undefined) throw new RangeError(`Series ${rate} is a rate`);
  const died = futures.fact(F.deathMonth);
  const alive: number[] = [];
  for (let future = 0; future < n; future++) if (!(died[future] <= to)) alive.push(future);
  const width = to + 1;
  const months = new Float64Array(places.length * width).fill(NaN);
  places.forEach((place, i) => {
    for (let month = 0; month < width && alive.length > 0; month++) {
      const values = futures.raw(place, month);
      let sum = 0;
      for (const future of alive) sum += values[future];
      months[i * width + month] = sum / alive.length;
    }
  });
  return { to, futures: alive.length, of: n, places: [...places], months };
}

/** Sum of a flow over months `from` to the last one. */
export const sumOf = (means: Means, place: number, from: number): number =>
  line(means, place)
    .subarray(from)
    .reduce((sum, x) => sum + x, 0);

/** Mean of a stock at the end of a month. */
export const stockAt = (means: Means, place: number, month: number): number => line(means, place)[month];

/** [to + 1] a series month by month. */
export function line({ places, months, to }: Means, place: number): Float64Array {
  const i = places.indexOf(place);
  if (i < 0) throw new RangeError(`Series ${place} is not among these means`);
  return months.subarray(i * (to + 1), (i + 1) * (to + 1));
}
