// The months ahead of today: who is hired, what is used up and what is left, over all futures, one by one.
import { companyAt, F } from '../model';
import type { Futures } from './futures';
import { spread, type Spread } from './spread';

/** Spread over all futures, out of cash counting as nobody and nothing left. */
export interface Ahead {
  /** Last month of the period. */
  readonly to: number;
  readonly futures: number;
  /** Futures that are in business at its end. */
  readonly alive: number;
  /** People who joined up to then, and people there. */
  readonly hired: Spread;
  readonly people: Spread;
  /** Net burn: what operations used up a month, over the months lived; below 0 where they brought cash. */
  readonly burn: Spread;
  readonly cash: Spread;
  readonly arr: Spread;
  /** [rounds] futures in which the money has landed by then. */
  readonly landed: readonly number[];
}

/** Series that a run must keep for it. */
export const AHEAD_PLACES: readonly number[] = (
  ['joined', 'headcount', 'operatingCash', 'cash', 'arr'] as const
).map(companyAt);

/** Of the first n futures, of a company with so many rounds. */
export function ahead(futures: Futures, rounds: number, to: number, n = futures.count): Ahead {
  const [joined, headcount, flow, cash, arr] = AHEAD_PLACES;
  const died = futures.fact(F.deathMonth);
  const isAlive = (future: number) => !(died[future] <= to);
  const hired = new Float64Array(n);
  const burn = new Float64Array(n);
  for (let month = 1; month <= to; month++) {
    const [come, flows] = [futures.raw(joined, month), futures.raw(flow, month)];
    for (let future = 0; future < n; future++) {
      if (died[future] < month) continue;
      hired[future] += come[future];
      burn[future] -= flows[future];
    }
  }
  for (let future = 0; future < n; future++) burn[future] /= isAlive(future) ? to : Math.max(1, died[future]);
  const stock = (place: number) => {
    const values = futures.raw(place, to);
    return Float64Array.from({ length: n }, (_, future) => (isAlive(future) ? values[future] : 0));
  };
  const count = (holds: (future: number) => boolean) => {
    let found = 0;
    for (let future = 0; future < n; future++) if (holds(future)) found += 1;
    return found;
  };
  return {
    ...{ to, futures: n, alive: count(isAlive) },
    ...{ hired: spread(hired, n), burn: spread(burn, n) },
    ...{ people: spread(stock(headcount), n), cash: spread(stock(cash), n), arr: spread(stock(arr), n) },
    landed: Array.from({ length: rounds }, (_, round) => {
      const when = futures.fact(F.round + round);
      return count((future) => when[future] <= to);
    }),
  };
}
