// Which of the values that are not known move survival, and which move ARR: from the futures at hand.
import type { EngineInput } from '../input';
import { F } from '../model';
import { difference, typical, type Estimate } from './estimate';
import type { Futures, Who } from './futures';
import { fifthOf, orderOf, unknowns, type Unknown } from './ignorance-sample';
import { rankCorrelation, ranksOf } from './ranks';
import { FEWEST } from './fewest';
import { samplingError } from './sampling-error';

/** What becomes of the futures in the lowest and in the highest fifth of a value. */
export interface Effect {
  readonly low: Estimate;
  readonly high: Estimate;
  /** High less low. */
  readonly change: Estimate;
  /** Spearman's, over all fifths. */
  readonly rank: Estimate;
}

export interface Moving {
  /** Index in the input's list of uncertain values, or MARKET. */
  readonly index: number;
  /** Mean of the value in the lowest and the highest fifth; of the market, in standard deviations. */
  readonly low: number;
  readonly high: number;
  /** Futures per 100. */
  readonly survival: Effect;
  /** Typical ARR at the horizon, in the scenario's currency; out of cash counts as 0 among all. */
  readonly arr: Readonly<Record<Who, Effect>>;
}

export interface Drivers {
  readonly futures: number;
  /** In the input's order, the market that values share last; empty where too few futures say. */
  readonly moving: readonly Moving[];
}

/** More add little, and a page waits for them. */
const MOST = 20_000;

/**
 * Every uncertain value over the first n futures, 20,000 at most. `seed` is the ignorance's. Fifths and ranks are of a value's own
 * part, apart from the market (ignorance-sample.ts): correlated draws need no further correction. Errors are analytic:
 * Wilson's of shares, order statistics' of medians.
 */
export function drivers(
  input: EngineInput,
  futures: Futures,
  seed: number,
  n = Math.min(MOST, futures.count),
): Drivers {
  if (fifthOf(n) < FEWEST || input.noLuck === 1) return { futures: n, moving: [] };
  const died = futures.fact(F.deathMonth);
  const alive = Float64Array.from({ length: n }, (_, future) => (Number.isNaN(died[future]) ? 1 : 0));
  const all = futures.fact(F.arr).slice(0, n);
  const survivors = all.map((arr, future) => (alive[future] === 1 ? arr : NaN));
  const read = {
    survival: { ranks: ranksOf(alive), tell: (part: Uint32Array) => aliveOf(alive, part) },
    all: { ranks: ranksOf(all), tell: (part: Uint32Array) => typical(among(all, part)) },
    survivors: { ranks: ranksOf(survivors), tell: (part: Uint32Array) => typical(among(survivors, part)) },
  };
  const moving = unknowns(input, seed, n).map((unknown) => {
    const order = orderOf(unknown.own);
    const [lowest, highest] = [order.subarray(0, fifthOf(n)), order.subarray(n - fifthOf(n))];
    const effect = ({ ranks, tell }: (typeof read)['all']): Effect => {
      const [low, high] = [tell(lowest), tell(highest)];
      return { low, high, change: difference(high, low), rank: rankCorrelation(order, ranks) };
    };
    return {
      index: unknown.index,
      low: meanOf(unknown, lowest),
      high: meanOf(unknown, highest),
      survival: effect(read.survival),
      arr: { all: effect(read.all), survivors: effect(read.survivors) },
    };
  });
  return { futures: n, moving };
}

function aliveOf(alive: Float64Array, part: Uint32Array): Estimate {
  let found = 0;
  for (const future of part) found += alive[future];
  return { value: (100 * found) / part.length, error: 100 * samplingError(found, part.length) };
}

/** Of these futures, those that have the value. */
const among = (values: Float64Array, part: Uint32Array): Float64Array =>
  Float64Array.from(part, (future) => values[future]).filter((x) => x === x);

function meanOf({ values }: Unknown, part: Uint32Array): number {
  let sum = 0;
  for (const future of part) sum += values[future];
  return sum / part.length;
}
