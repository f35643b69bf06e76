// What the odds hang on: how survival differs between the lowest and the highest fifth of every uncertain value.
import { C, type EngineInput } from '../input';
import { F, Ignorance } from '../model';
import { FEWEST } from './bands';
import type { Futures } from './futures';
import { samplingError } from './spread';

/** In place of an index: the market that unknown values share. */
export const MARKET = -1;

export interface Driver {
  /** Index in the input's list of uncertain values, or MARKET; and place in its `values`, of the market its knob's. */
  readonly index: number;
  readonly place: number;
  /** Mean of the value in the lowest and the highest fifth; of the market, in standard deviations. */
  readonly low: number;
  readonly high: number;
  /** Futures per 100 that survive there, and the larger of the two 95 % sampling errors. */
  readonly survivalLow: number;
  readonly survivalHigh: number;
  readonly error: number;
}

const PARTS = 5;

/**
 * Uncertain values by how far survival moves with them, furthest first, over the first n futures. `seed` is the
 * ignorance's. Empty when a fifth would hold too few futures to say.
 *
 * Values that share a market rise and fall together, so a value's fifths are taken by what is its own, and the market
 * stands in the list by itself: these parts are independent, and none is behind another's difference. With many values
 * some differ by chance alone: read it against `error`.
 */
export function hangsOn(input: EngineInput, futures: Futures, seed: number, n = futures.count): Driver[] {
  const { uncertainAt } = input;
  const part = Math.floor(n / PARTS);
  if (part < FEWEST || input.noLuck === 1) return [];
  const sampled = sample(input, seed, n);
  const died = futures.fact(F.deathMonth);
  const driver = (index: number, place: number, own: Float64Array, values: Float64Array): Driver => {
    const order = Uint32Array.from({ length: n }, (_, future) => future);
    order.sort((a, b) => own[a] - own[b] || a - b);
    const [low, high] = [order.subarray(0, part), order.subarray(n - part)].map((futures) => {
      let alive = 0;
      let sum = 0;
      for (const future of futures) {
        if (Number.isNaN(died[future])) alive += 1;
        sum += values[future];
      }
      return { mean: sum / part, share: (100 * alive) / part, error: 100 * samplingError(alive, part) };
    });
    return {
      ...{ index, place, low: low.mean, high: high.mean },
      ...{ survivalLow: low.share, survivalHigh: high.share, error: Math.max(low.error, high.error) },
    };
  };
  const drivers = Array.from(uncertainAt, (place, index) =>
    driver(index, place, sampled.own[index], sampled.values[index]),
  );
  const { market } = sampled;
  if (market) drivers.push(driver(MARKET, C.marketCorrelation, market, market));
  const reach = (driver: Driver) => Math.abs(driver.survivalHigh - driver.survivalLow);
  return drivers.sort((a, b) => reach(b) - reach(a) || a.index - b.index);
}

interface Sample {
  /** [futures] how good the market was; null where nothing hangs together with it. */
  readonly market: Float64Array | null;
  /** [uncertain values][futures] what each future drew, and what sorts it apart from the market. */
  readonly values: Float64Array[];
  readonly own: Float64Array[];
}

function sample(input: EngineInput, seed: number, n: number): Sample {
  const ignorance = new Ignorance(input);
  const drawn = input.values.slice();
  const columns = () => Array.from(input.uncertainAt, () => new Float64Array(n));
  const shared =
    input.values[C.marketCorrelation] > 0 && input.uncertainMarket.some((direction) => direction !== 0);
  const market = shared ? new Float64Array(n) : null;
  const values = columns();
  const own = shared ? columns() : values;
  for (let future = 0; future < n; future++) {
    ignorance.draw(seed, future, drawn);
    values.forEach((column, i) => (column[future] = drawn[input.uncertainAt[i]]));
    if (!market) continue;
    market[future] = ignorance.market(seed, future);
    own.forEach((column, i) => (column[future] = ignorance.own(i)));
  }
  return { market, values, own };
}
