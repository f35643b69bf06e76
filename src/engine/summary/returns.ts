// What the money put into a round could become: value at the horizon ÷ money invested, future by future. Pure arithmetic
// on assumptions that the reader sees and may change: multiples of ARR by growth, and what later rounds leave of a share.
import { spread, type Spread } from './spread';
import type { Stakes } from './stakes';

/** Of ARR, for companies that grew by less than so much over the last year; the last one is open: Infinity. */
export interface Multiple {
  readonly below: number;
  readonly times: number;
}

/** Of one round. */
export interface Terms {
  /** By rising growth. */
  readonly multiples: readonly Multiple[];
  /** The round that the money goes into, by its place in the list. */
  readonly round: number;
  readonly amount: number;
  readonly preMoney: number;
  /** [rounds] what a round takes of everyone's share, 0 to 1, where it closes after that one. */
  readonly dilution: readonly number[];
}

export interface Returns {
  readonly futures: number;
  /** Futures in which the round closes: nobody invests in the others, and they are not told of. */
  readonly invested: number;
  /** Of these: value ÷ money invested, out of cash as 0. */
  readonly times: Spread;
  /** Of these: futures that give back less than was put in, and nothing at all. */
  readonly less: number;
  readonly nothing: number;
}

/** The share that a round's money buys. */
export const shareOf = (amount: number, preMoney: number): number =>
  amount + preMoney > 0 ? amount / (amount + preMoney) : 0;

/** Growth that nobody knows, for want of a year to grow from, counts as none. */
export function multipleOf(multiples: readonly Multiple[], growth: number): number {
  const known = Number.isNaN(growth) ? 0 : growth;
  return (multiples.find(({ below }) => known < below) ?? multiples.at(-1))?.times ?? 0;
}

export function returns({ alive, arr, growth, landed }: Stakes, terms: Terms): Returns {
  const { multiples, round, amount, preMoney, dilution } = terms;
  const n = alive.length;
  const times = new Float64Array(n).fill(NaN);
  let [less, nothing] = [0, 0];
  for (let future = 0; future < n; future++) {
    const entered = landed[round][future];
    if (Number.isNaN(entered)) continue;
    let share = shareOf(amount, preMoney);
    landed.forEach((months, later) => {
      // Of two that land in one month the one later in the list comes after.
      const after = months[future] > entered || (months[future] === entered && later > round);
      if (later !== round && after) share *= 1 - dilution[later];
    });
    const value = alive[future] === 1 ? arr[future] * multipleOf(multiples, growth[future]) : 0;
    times[future] = amount > 0 ? (share * value) / amount : NaN;
    if (times[future] < 1) less += 1;
    if (times[future] === 0) nothing += 1;
  }
  const told = spread(times, n);
  return { futures: n, invested: told.count, times: told, less, nothing };
}
