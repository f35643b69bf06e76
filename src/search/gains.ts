// How much better a plan is than the present one in the very same futures, by each measure, and how sure that is.
import type { Resamples } from '../engine/summary';
import { pairsAt, shiftAt, type Estimate, type Horizon } from '../engine/summary';
import { valuesOf, type Measure } from './figures';

/** The plan less the present one, in the unit of the measure; survival as a share. */
export type Gains = Readonly<Record<Measure, Estimate>>;

const PER_CENT = 100;

/** Of as many futures of the same seeds; `resamples` are of that many. */
export function gainsOf(present: Horizon, plan: Horizon, resamples: Resamples): Gains {
  const { survival, arr } = shiftAt(present, plan, resamples);
  const values = (horizon: Horizon) => ({ alive: horizon.alive, arr: valuesOf(horizon) });
  const mean = ({ gain }: ReturnType<typeof pairsAt>): Estimate => ({
    value: gain.mean,
    error: gain.meanError,
  });
  return {
    survival: { value: survival.value / PER_CENT, error: survival.error / PER_CENT },
    arr: arr.all,
    meanArr: mean(pairsAt(present, plan)),
    meanValue: mean(pairsAt(values(present), values(plan))),
  };
}
