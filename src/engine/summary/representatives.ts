// Single futures that stand for many: the typical one, and the field of 100.
import { C, type EngineInput } from '../input';
import { F, OUTCOMES, type Outcome } from '../model';
import type { Futures } from './futures';
import { perHundred } from './per-hundred';
import { shareOut } from './share-out';

/**
 * Below 0 where the first of two ended worse, 0 where they ended alike: out of cash before alive, then by ARR at the
 * horizon. Those out of cash all end with an ARR of 0; the month in which they got there ranks them, or the typical one
 * of many deaths would be whichever has the lowest number.
 */
export function compareEnds(futures: Futures): (a: number, b: number) => number {
  const died = futures.fact(F.deathMonth);
  const arr = futures.fact(F.arr);
  const end = (future: number) => (Number.isNaN(died[future]) ? futures.months + 1 : died[future]);
  return (a, b) => end(a) - end(b) || arr[a] - arr[b];
}

/** Futures from worst to best; of those that ended alike the lower number first. */
export function ranked(
  futures: Futures,
  n: number,
  among: (future: number) => boolean = () => true,
): number[] {
  const compare = compareEnds(futures);
  const order = Array.from({ length: n }, (_, future) => future).filter(among);
  return order.sort((a, b) => compare(a, b) || a - b);
}

/** Number of the future of median rank among the first n, the lower of two; −1 of none. */
export function typicalFuture(futures: Futures, n = futures.count): number {
  const order = ranked(futures, n);
  return order.length > 0 ? order[(order.length - 1) >> 1] : -1;
}

/** One cell of the field of 100. */
export interface Representative {
  readonly future: number;
  readonly outcome: Outcome;
  readonly thrived: boolean;
  /** null while alive at the horizon. */
  readonly deathMonth: number | null;
  /** At the horizon. */
  readonly arr: number;
  /** Over the months lived, that of death included. */
  readonly lowestCash: number;
}

/** Futures of one outcome, from worst to best: those that do not thrive, then those that do. */
interface Group {
  readonly rest: readonly number[];
  readonly thriving: readonly number[];
}

/**
 * A hundred futures that stand for the first n, worst first. Each outcome has its share of cells by largest remainder
 * (as in `Odds.per100`), and so have those that thrive, within the cells of their outcome; all are filled with the
 * futures at the middle ranks of equal parts. Fewer than 100 futures repeat; none give an empty field.
 */
export function hundred(futures: Futures, input: EngineInput, n = futures.count): Representative[] {
  const outcome = futures.fact(F.outcome);
  const died = futures.fact(F.deathMonth);
  const arr = futures.fact(F.arr);
  const lowestCash = futures.fact(F.lowestCash);
  const alive = (future: number) => Number.isNaN(died[future]);
  const thrives = (future: number) => alive(future) && arr[future] >= input.values[C.thrivedArr];
  const groups = OUTCOMES.map((_, i): Group => {
    const all = ranked(futures, n, (future) => outcome[future] === i);
    return { rest: all.filter((future) => !thrives(future)), thriving: all.filter(thrives) };
  });
  const cells = perHundred(groups.map(size));
  const thriving = thrivingCells(groups, cells);
  const order = OUTCOMES.map((_, i) => i).reverse();
  return order.flatMap((i) =>
    [...middles(groups[i].rest, cells[i] - thriving[i]), ...middles(groups[i].thriving, thriving[i])].map(
      (future) => ({
        future,
        outcome: OUTCOMES[i],
        thrived: thrives(future),
        deathMonth: alive(future) ? null : died[future],
        arr: arr[future],
        lowestCash: lowestCash[future],
      }),
    ),
  );
}

const size = ({ rest, thriving }: Group) => rest.length + thriving.length;

/**
 * How many of each group's cells go to futures that thrive: as many in all as thrive of a hundred, by largest
 * remainder; none where none thrive, and all where all do.
 */
function thrivingCells(groups: readonly Group[], cells: readonly number[]): number[] {
  const n = groups.reduce((sum, group) => sum + size(group), 0);
  const thriving = groups.reduce((sum, group) => sum + group.thriving.length, 0);
  const [wanted] = shareOut([thriving, n - thriving], 100);
  const exact = groups.map((group) => (100 * group.thriving.length) / (n || 1));
  const within = (count: number, i: number) => {
    const least = groups[i].rest.length > 0 ? 0 : cells[i];
    const most = groups[i].thriving.length > 0 ? cells[i] : 0;
    return Math.max(least, Math.min(most, count));
  };
  const given = exact.map((share, i) => within(Math.floor(share), i));
  for (;;) {
    const step = Math.sign(wanted - given.reduce((a, b) => a + b, 0));
    const open = given.flatMap((count, i) => (within(count + step, i) === count ? [] : [i]));
    if (step === 0 || open.length === 0) return given;
    const behind = (i: number) => step * (exact[i] - given[i]);
    given[open.reduce((a, b) => (behind(b) > behind(a) ? b : a))] += step;
  }
}

/** The middle ones of that many equal parts. */
const middles = (ranks: readonly number[], parts: number): number[] =>
  Array.from({ length: parts }, (_, part) => ranks[Math.floor(((part + 0.5) * ranks.length) / parts)]);
