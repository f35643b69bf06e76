// Single futures that stand for many: the typical one, and the field of 100.
import { C, type EngineInput } from '../input';
import { F, OUTCOMES, type Outcome } from '../model';
import type { Futures } from './futures';
import { shareOut } from './spread';

/**
 * Futures from worst to best: out of cash before alive, then by ARR at the horizon, then by number. Those out of cash
 * all end with an ARR of 0; the month in which they got there ranks them, or the typical one of many deaths would be
 * whichever has the lowest number.
 */
function ranked(futures: Futures, n: number, among: (future: number) => boolean = () => true): number[] {
  const died = futures.fact(F.deathMonth);
  const arr = futures.fact(F.arr);
  const end = (future: number) => (Number.isNaN(died[future]) ? futures.months + 1 : died[future]);
  const order = Array.from({ length: n }, (_, future) => future).filter(among);
  return order.sort((a, b) => end(a) - end(b) || arr[a] - arr[b] || a - b);
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
}

/**
 * A hundred futures that stand for the first n, worst first: each outcome has its share of cells by largest
 * remainder (as in `Odds.per100`), filled with the futures at the middle ranks of equal parts. Fewer than 100 futures
 * repeat; none give an empty field.
 */
export function hundred(futures: Futures, input: EngineInput, n = futures.count): Representative[] {
  const outcome = futures.fact(F.outcome);
  const died = futures.fact(F.deathMonth);
  const arr = futures.fact(F.arr);
  const groups = OUTCOMES.map((_, i) => ranked(futures, n, (future) => outcome[future] === i));
  const cells = shareOut(
    groups.map((group) => group.length),
    100,
  );
  const field = groups.flatMap((group, i) =>
    Array.from({ length: cells[i] }, (_, cell) => {
      const future = group[Math.floor(((cell + 0.5) * group.length) / cells[i])];
      const dead = !Number.isNaN(died[future]);
      return {
        future,
        outcome: OUTCOMES[i],
        thrived: !dead && arr[future] >= input.values[C.thrivedArr],
        deathMonth: dead ? died[future] : null,
        arr: arr[future],
      };
    }),
  );
  const order = [...OUTCOMES].reverse();
  return field.sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}
