// One future among the others: how many did worse, which come next, and which went the same way to another end.
import { companyAt, F } from '../model';
import type { Futures, Who } from './futures';
import { compareEnds, ranked } from './representatives';

/** The one that was nearest in cash and ended otherwise. */
export interface Neighbour {
  readonly future: number;
  /** null while alive at the horizon. */
  readonly deathMonth: number | null;
  /** At the horizon. */
  readonly arr: number;
}

export interface Standing {
  /** Futures it is one of, and those that did worse: out of cash earlier, or with less ARR at the horizon. Equals did not. */
  readonly of: number;
  readonly worse: number;
  /** About a hundredth further down and up; null at the end. */
  readonly down: number | null;
  readonly up: number | null;
  /** null where all end alike. */
  readonly otherwise: Neighbour | null;
}

const HUNDREDTHS = 100;
/** Cash of fewer months says nothing of how two futures go. */
const FEWEST_MONTHS = 6;

/** Of one of the first n futures, for which cash was kept. */
export function standing(futures: Futures, future: number, n = futures.count): Standing {
  const order = ranked(futures, n);
  const rank = order.indexOf(future);
  const step = Math.max(1, Math.round(n / HUNDREDTHS));
  const last = order.length - 1;
  const compare = compareEnds(futures);
  return {
    of: n,
    worse: order.findIndex((other) => compare(other, future) === 0),
    down: rank > 0 ? order[Math.max(0, rank - step)] : null,
    up: rank < last ? order[Math.min(last, rank + step)] : null,
    otherwise: neighbour(futures, future, n),
  };
}

/**
 * Among those that ended otherwise, alive instead of out of cash or the other way round, the one whose cash was nearest
 * on average, on the scale of square roots that shows thin months: up to the month of death; of one that lives, up to
 * its thinnest month, among those that were still there in it.
 */
function neighbour(futures: Futures, future: number, n: number): Neighbour | null {
  const died = futures.fact(F.deathMonth);
  const arr = futures.fact(F.arr);
  const death = died[future];
  const lives = Number.isNaN(death);
  const until = lives ? Math.max(1, futures.fact(F.lowestCashMonth)[future]) : death - 1;
  const others = Array.from({ length: n }, (_, other) => other).filter(
    (other) => Number.isNaN(died[other]) !== lives,
  );
  const company = lives ? others.filter((other) => died[other] >= until) : others;
  const candidates = company.length > 0 ? company : others;
  const months = Math.max(until, Math.min(FEWEST_MONTHS, futures.months));
  const apart = distances(futures, future, months);
  const nearest = candidates.reduce<number | null>(
    (best, other) => (best === null || apart[other] < apart[best] ? other : best),
    null,
  );
  if (nearest === null) return null;
  const deathMonth = Number.isNaN(died[nearest]) ? null : died[nearest];
  return { future: nearest, deathMonth, arr: arr[nearest] };
}

/** [futures] how far each lies from one over the first months, out of cash counting as none. */
function distances(futures: Futures, future: number, months: number): Float64Array {
  const sum = new Float64Array(futures.count);
  const root = (cash: number) => Math.sqrt(Math.max(0, cash || 0));
  for (let month = 0; month <= months; month++) {
    const cash = futures.raw(companyAt('cash'), month);
    const own = root(cash[future]);
    for (let other = 0; other < sum.length; other++) sum[other] += Math.abs(root(cash[other]) - own);
  }
  return sum;
}

/** A point of a fan. */
export interface Point {
  readonly place: number;
  readonly month: number;
  readonly value: number;
}

/**
 * Among the first n futures that are alive in a month, or at the horizon, the one nearest to a point; null where nobody
 * is. Equally near ones: the lower number.
 */
export function nearest(futures: Futures, { place, month, value }: Point, who: Who, n = futures.count) {
  const died = futures.fact(F.deathMonth);
  const column = futures.raw(place, month);
  let best: number | null = null;
  for (let future = 0; future < n; future++) {
    const dead = who === 'survivors' ? died[future] >= 0 : died[future] <= month;
    const distance = Math.abs(column[future] - value);
    if (dead || Number.isNaN(distance)) continue;
    if (best === null || distance < Math.abs(column[best] - value)) best = future;
  }
  return best;
}
