// How the futures stand at the horizon and what happened on the way, keyed by the scenario's ids.
import type { EngineInput } from '../engine';
import { MARKET, type Odds, type RoundOdds, type Spread } from '../engine/summary';
import { MARKET_PATH, rulesInForce, uncertainPaths, type Scenario } from '../scenario';
import type { Simulated } from './simulate-all';

type Figures = Pick<Spread, 'mean' | 'p10' | 'p50' | 'p90'>;

const figures = ({ mean, p10, p50, p90 }: Spread): Figures => ({ mean, p10, p50, p90 });

export function horizon(scenario: Scenario, input: EngineInput, { odds, drivers }: Simulated) {
  const n = odds.futures;
  const share = (count: number) => count / n;
  const shares = <T extends string>(counts: Readonly<Record<T, number>>) =>
    Object.fromEntries(Object.entries<number>(counts).map(([key, count]) => [key, share(count)])) as Record<
      T,
      number
    >;
  const happens = (turning: Spread) => ({ share: share(turning.count), month: figures(turning) });
  const paths = uncertainPaths(scenario, input);
  return {
    outcomes: shares(odds.outcomes),
    thrived: share(odds.thrived),
    /** 95 % sampling errors of these shares. */
    error: Object.fromEntries(Object.entries(odds.error).map(([key, error]) => [key, error / 100])),
    outOfCash: { month: figures(odds.death), causes: shares(odds.causes) },
    arr: figures(odds.arr),
    cash: figures(odds.cash),
    customers: figures(odds.customers),
    survivors: survivors(odds, share),
    rounds: byId(scenario.plan.rounds, (i) => ({
      ...happens(odds.rounds[i]),
      shareWithin24: share(odds.rounds[i].within24),
      /** Graduation: futures that closed the round before it early enough to tell, and the share that followed. */
      graduating: { futures: odds.rounds[i].graduating.of, shareWithin24: graduated(odds.rounds[i]) },
      monthsSinceNeeded: figures(odds.rounds[i].interval),
    })),
    rules: byId(rulesInForce(scenario.plan), (i) => happens(odds.rules[i])),
    firstCustomer: byId(scenario.segments, (i) => happens(odds.firstCustomer[i])),
    breakEven: happens(odds.breakEven),
    podsOpened: figures(odds.podsOpened),
    /** What survival hangs on: its share among the lowest and the highest fifth of each uncertain value. */
    hangsOn: drivers.map(({ index, low, high, survivalLow, survivalHigh, error }) => ({
      ...{ path: index === MARKET ? MARKET_PATH : paths[index], low, high },
      ...{ survivalLow: survivalLow / 100, survivalHigh: survivalHigh / 100, error: error / 100 },
    })),
  };
}

const graduated = ({ graduating }: RoundOdds) => graduating.within24 / graduating.of;

const survivors = (odds: Odds, share: (count: number) => number) => ({
  share: share(odds.survivors.arr.count),
  arr: figures(odds.survivors.arr),
  cash: figures(odds.survivors.cash),
  customers: figures(odds.survivors.customers),
  lowestCash: { ...figures(odds.lowestCash), month: figures(odds.lowestCashMonth) },
});

const byId = <T>(entries: readonly { readonly id: string }[], of: (i: number) => T): Record<string, T> =>
  Object.fromEntries(entries.map(({ id }, i) => [id, of(i)]));
