// The odds of a run: how futures end, when, why, and what happens on the way. One plain object, ready to be posted.
import { C, R, roundBase, type EngineInput } from '../input';
import { CAUSES, F, OUTCOMES, type Cause, type Outcome } from '../model';
import type { Futures } from './futures';
import { byOutcome, outcomesOf, type Outcomes } from './outcomes';
import { spread, type Spread } from './spread';
import { samplingError } from './sampling-error';

/** Something that happens in some futures: `count` of them, and the month in which it did. */
export type Turning = Spread;

export interface RoundOdds extends Turning {
  /** Futures in which the money landed within 24 months of the opening. */
  readonly within24: number;
  /**
   * Graduation: futures in which the round before it in the list, bridges left out, landed 24 months or more before
   * the horizon, and those of them in which this one followed within 24 months. None for the first.
   */
  readonly graduating: { readonly of: number; readonly within24: number };
  /** Months since the money of the round that it needs (no count when it needs none). */
  readonly interval: Spread;
}

export interface Odds extends Outcomes {
  /** Futures whose ARR at the horizon reaches the scenario's mark. */
  readonly thrived: number;
  /** 95 % sampling errors, in futures per 100, at least 1. */
  readonly error: Readonly<Record<Outcome | 'thrived' | 'survival', number>>;
  /** [months + 1] share alive at the end of each month. */
  readonly survival: readonly number[];
  /** [months + 1] futures that run out of cash in each month. */
  readonly deaths: readonly number[];
  readonly death: Turning;
  /** Futures out of cash by cause; no entry for those alive. */
  readonly causes: Readonly<Record<Exclude<Cause, 'none'>, number>>;
  /** In the scenario's order: when a round's money landed, when a rule first fired. */
  readonly rounds: readonly RoundOdds[];
  readonly rules: readonly Turning[];
  /** [segments] first month with a live customer. */
  readonly firstCustomer: readonly Turning[];
  /** First of three months in a row with operating cash flow at or above 0. */
  readonly breakEven: Turning;
  /** PODs ever opened, all futures. */
  readonly podsOpened: Spread;
  /** Deepest point of cash and its month: survivors only, for whom it was survived. */
  readonly lowestCash: Spread;
  readonly lowestCashMonth: Spread;
  /** At the horizon; out of cash counts as 0. */
  readonly arr: Spread;
  readonly cash: Spread;
  readonly customers: Spread;
  readonly survivors: { readonly arr: Spread; readonly cash: Spread; readonly customers: Spread };
}

const TWO_YEARS = 24;

/** Odds over the first n futures. `input` is the one the futures were run with. */
export function odds(futures: Futures, input: EngineInput, n = futures.count): Odds {
  if (n > futures.count) throw new RangeError(`Only ${futures.count} of ${n} futures are here`);
  const ends = outcomesOf(futures, n);
  const died = futures.fact(F.deathMonth);
  const arr = futures.fact(F.arr);
  const alive = (future: number) => Number.isNaN(died[future]);
  const at = (place: number, among?: (future: number) => boolean) => spread(futures.fact(place), n, among);
  const thrived = count(n, (future) => alive(future) && arr[future] >= input.values[C.thrivedArr]);
  const deaths = Array.from({ length: futures.months + 1 }, () => 0);
  for (let future = 0; future < n; future++) if (!alive(future)) deaths[died[future]] += 1;
  const per100 = (of: number) => 100 * samplingError(of, n);
  return {
    ...ends,
    thrived,
    error: {
      ...byOutcome(OUTCOMES.map((outcome) => per100(ends.outcomes[outcome]))),
      thrived: per100(thrived),
      survival: per100(n - ends.outcomes.outOfCash),
    },
    survival: survival(deaths, n),
    deaths,
    death: at(F.deathMonth),
    causes: causes(futures.fact(F.cause), n),
    rounds: Array.from({ length: input.rounds }, (_, round) => roundOdds(futures, input, n, round)),
    rules: Array.from({ length: input.rules }, (_, rule) => at(F.rule + rule)),
    firstCustomer: Array.from({ length: input.segments }, (_, s) => at(F.firstCustomer + s)),
    breakEven: at(F.breakEven),
    podsOpened: at(F.podsOpened),
    lowestCash: at(F.lowestCash, alive),
    lowestCashMonth: at(F.lowestCashMonth, alive),
    arr: at(F.arr),
    cash: at(F.cash),
    customers: at(F.customers),
    survivors: { arr: at(F.arr, alive), cash: at(F.cash, alive), customers: at(F.customers, alive) },
  };
}

function count(n: number, holds: (future: number) => boolean): number {
  let found = 0;
  for (let future = 0; future < n; future++) if (holds(future)) found += 1;
  return found;
}

function roundOdds(futures: Futures, input: EngineInput, n: number, round: number): RoundOdds {
  const landed = futures.fact(F.round + round);
  const needed = input.roundNeeds[round];
  const before = needed >= 0 ? futures.fact(F.round + needed) : null;
  const interval = landed.map((month, future) => (before ? month - before[future] : NaN));
  return {
    ...spread(landed, n),
    within24: count(n, (future) => landed[future] <= TWO_YEARS),
    graduating: graduating(futures, input, n, round),
    interval: spread(interval, n),
  };
}

function graduating(futures: Futures, input: EngineInput, n: number, round: number) {
  const isBridge = (r: number) => input.values[roundBase(input.segments, r) + R.bridge] > 0;
  let previous = round - 1;
  while (previous >= 0 && isBridge(previous)) previous -= 1;
  if (previous < 0 || isBridge(round)) return { of: 0, within24: 0 };
  const landed = futures.fact(F.round + round);
  const before = futures.fact(F.round + previous);
  const seen = (future: number) => before[future] <= futures.months - TWO_YEARS;
  return {
    of: count(n, seen),
    within24: count(n, (future) => seen(future) && landed[future] - before[future] <= TWO_YEARS),
  };
}

function survival(deaths: readonly number[], n: number): number[] {
  let alive = n;
  return deaths.map((gone) => {
    alive -= gone;
    return n > 0 ? alive / n : NaN;
  });
}

function causes(cause: Float64Array, n: number): Odds['causes'] {
  const entries = CAUSES.flatMap((name, i) =>
    name === 'none' ? [] : [[name, count(n, (future) => cause[future] === i)] as const],
  );
  return Object.fromEntries(entries) as Record<Exclude<Cause, 'none'>, number>;
}
