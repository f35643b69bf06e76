// What is told of a plan beside others: how many futures survive, and their typical ARR, after five and seven years.
import { companyAt } from '../engine';
import { samplingError } from '../engine/summary';
import { compile } from '../scenario';
import type { Picture, Scheduler } from '../worker';
import { alikeBut, type Subject } from './luck';

/** Months at which plans are compared; a longer run does not alter its earlier months. */
export const HORIZONS = [60, 84] as const;

export interface PlanAt {
  readonly month: number;
  /** Futures of 100 alive, and the 95 % sampling error of that. */
  readonly survival: number;
  readonly error: number;
  /** Typical ARR of all futures; NaN when too few to say. */
  readonly arr: number;
}

export interface PlanFigures {
  /** One for each horizon; null until computed. */
  readonly at: readonly PlanAt[] | null;
  /** It could not be computed. */
  readonly failed: boolean;
}

/** A new name or another horizon changes no figure of a plan. */
export const alike = alikeBut('name', 'months');

/** Counts a plan whenever the main run leaves time. */
export async function planOdds(
  scheduler: Scheduler,
  { scenario, luck }: Subject,
): Promise<readonly PlanAt[]> {
  const input = compile({ ...scenario, months: Math.max(...HORIZONS) });
  return readPlan(await scheduler.aside({ ...luck, input, places: [companyAt('arr')], of: 'all' }));
}

function readPlan({ odds, n, series }: Picture): PlanAt[] {
  return HORIZONS.map((month) => {
    const alive = Math.round(odds.survival[month] * n);
    return {
      month,
      // Rounded as the headline is: a half goes to those alive.
      survival: Math.round((100 * alive) / n),
      error: 100 * samplingError(alive, n),
      arr: series[0].bands.p50[month],
    };
  });
}
