// What the odds hang on: how survival differs between the lowest and the highest fifth of every uncertain value.
import type { EngineInput } from '../input';
import { F } from '../model';
import type { Futures } from './futures';
import { fifthOf, orderOf, unknowns, type Unknown } from './ignorance-sample';
import { FEWEST } from './fewest';
import { samplingError } from './sampling-error';

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

/**
 * Uncertain values by how far survival moves with them, furthest first, over the first n futures. `seed` is the
 * ignorance's. Empty when a fifth would hold too few futures to say.
 *
 * A value's fifths are taken by what is its own, and the market that values share stands in the list by itself: these
 * parts are independent, and none is behind another's difference. With many values some differ by chance alone: read
 * it against `error`. What more can be said of them is in drivers.ts.
 */
export function hangsOn(input: EngineInput, futures: Futures, seed: number, n = futures.count): Driver[] {
  const part = fifthOf(n);
  if (part < FEWEST || input.noLuck === 1) return [];
  const died = futures.fact(F.deathMonth);
  const driver = ({ index, place, own, values }: Unknown): Driver => {
    const order = orderOf(own);
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
  const reach = (driver: Driver) => Math.abs(driver.survivalHigh - driver.survivalLow);
  const list = unknowns(input, seed, n).map(driver);
  // The market's index is −1, and it goes last among equals.
  return list.sort((a, b) => reach(b) - reach(a) || (a.index >>> 0) - (b.index >>> 0));
}
