// Measures that rules, investors and the record read: growth, trailing sums, concentration.
import { C } from '../input';
import { exp, log } from '../math';
import { LEAST_HISTORY } from './assumptions';
import { TRAIL } from './funnel-state';
import { YEAR } from './time';
import type { World } from './world';

/**
 * Yearly growth at the end of month t: ARR(t) ÷ max(ARR(t − 12), floor) − 1. From month 6 on, the shorter history is
 * annualised; before that, and while ARR itself is under the floor, there is none (−1). A company with a past has its
 * ARR of a year ago from the first day.
 */
export function growth({ books, ctx }: World, month: number): number {
  const floor = ctx.v[C.growthFloor];
  const arr = books.arrAt[month];
  if (arr < floor) return -1;
  if (books.hasPast && month < YEAR) return arr / Math.max(books.arrBefore[YEAR - month], floor) - 1;
  if (month < LEAST_HISTORY) return -1;
  const span = Math.min(YEAR, month);
  const ratio = arr / Math.max(books.arrAt[month - span], floor);
  return (span === YEAR ? ratio : exp((log(ratio) * YEAR) / span)) - 1;
}

/** Sum of a ring's last `span` months up to month `until`. */
export function trailing(ring: Float64Array, segment: number, span: number, until: number): number {
  if (span === TRAIL) return whole(ring, segment * TRAIL);
  let sum = 0;
  for (let back = 0; back < span; back++) {
    if (until - back > 0) sum += ring[segment * TRAIL + ((until - back) % TRAIL)];
  }
  return sum;
}

/** All that a ring holds. */
function whole(ring: Float64Array, at: number): number {
  let sum = 0;
  for (let i = at; i < at + TRAIL; i++) sum += ring[i];
  return sum;
}

/** Share of ARR that hangs on the largest customer, counted ones at their average; NaN without ARR. */
export function topCustomerShare(world: World): number {
  const { customers, ctx } = world;
  let top = 0;
  let arr = 0;
  for (let s = 0; s < ctx.segments; s++) {
    top = Math.max(top, customers.largest[s]);
    arr += customers.arr[s];
  }
  return arr > 0 ? top / arr : NaN;
}
