// What the odds hang on: how survival differs between the lowest and the highest fifth of every uncertain value.
import type { EngineInput } from '../input';
import { F, Ignorance } from '../model';
import { FEWEST } from './bands';
import type { Futures } from './futures';
import { samplingError } from './spread';

export interface Driver {
  /** Index in the input's list of uncertain values, and place in its `values`. */
  readonly index: number;
  readonly place: number;
  /** Mean of the value in the lowest and the highest fifth. */
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
 * ignorance's. Empty when a fifth would hold too few futures to say. The values are independent of each other, so no
 * other value is behind a difference; with many values some differ by chance alone: read it against `error`.
 */
export function hangsOn(input: EngineInput, futures: Futures, seed: number, n = futures.count): Driver[] {
  const { uncertainAt } = input;
  const part = Math.floor(n / PARTS);
  if (part < FEWEST || input.noLuck === 1) return [];
  const sampled = sample(input, seed, n);
  const died = futures.fact(F.deathMonth);
  const drivers = Array.from(uncertainAt, (place, index): Driver => {
    const values = sampled[index];
    const order = Uint32Array.from({ length: n }, (_, future) => future);
    order.sort((a, b) => values[a] - values[b] || a - b);
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
  });
  const reach = (driver: Driver) => Math.abs(driver.survivalHigh - driver.survivalLow);
  return drivers.sort((a, b) => reach(b) - reach(a) || a.index - b.index);
}

/** [uncertain values][futures] what each future drew. */
function sample(input: EngineInput, seed: number, n: number): Float64Array[] {
  const ignorance = new Ignorance(input);
  const values = input.values.slice();
  const sampled = Array.from(input.uncertainAt, () => new Float64Array(n));
  for (let future = 0; future < n; future++) {
    ignorance.draw(seed, future, values);
    sampled.forEach((column, i) => (column[future] = values[input.uncertainAt[i]]));
  }
  return sampled;
}
