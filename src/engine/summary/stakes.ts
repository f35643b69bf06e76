// What whoever puts money into a round needs to know of every future: where it ends, and which rounds closed when.
import { F } from '../model';
import type { Futures } from './futures';
import { horizonOf, type Horizon } from './horizon';

export interface Stakes extends Horizon {
  /** [rounds][futures] month in which the money landed; NaN where it never did. */
  readonly landed: readonly Float64Array[];
}

/** Of the first n futures; the run must keep HORIZON_PLACES. */
export const stakes = (futures: Futures, rounds: number, n = futures.count): Stakes => ({
  ...horizonOf(futures, n),
  landed: Array.from({ length: rounds }, (_, round) => futures.fact(F.round + round).slice(0, n)),
});
