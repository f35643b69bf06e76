// Every future at the horizon, one by one: what whoever weighs plans against each other counts from.
import { companyAt, F } from '../model';
import type { Futures } from './futures';

export interface Horizon {
  /** [futures] 1: alive, 0: out of cash. */
  readonly alive: Uint8Array;
  /** [futures] ARR; 0 when out of cash. */
  readonly arr: Float64Array;
  /** [futures] growth of ARR over the last year, as a share; NaN when out of cash, and where it is undefined. */
  readonly growth: Float64Array;
}

/** Series that a run must keep for it. */
export const HORIZON_PLACES: readonly number[] = [companyAt('growth')];

/** Of the first n futures. */
export function horizonOf(futures: Futures, n = futures.count): Horizon {
  const died = futures.fact(F.deathMonth);
  const growth = futures.raw(HORIZON_PLACES[0], futures.months);
  const alive = Uint8Array.from({ length: n }, (_, future) => (Number.isNaN(died[future]) ? 1 : 0));
  return {
    alive,
    arr: futures.fact(F.arr).slice(0, n),
    growth: Float64Array.from(alive, (lives, future) => (lives ? growth[future] : NaN)),
  };
}
