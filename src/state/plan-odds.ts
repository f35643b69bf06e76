// What is told of a plan beside others: how many futures survive, and their typical ARR, after five and seven years.
import { companyAt } from '../engine';
import { samplingError } from '../engine/summary';
import { compile, rulesInForce, type Plan } from '../scenario';
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
  /** Futures of 100 in which its most frequent rule fires within the longest horizon; null where it has none. */
  readonly ruled: number | null;
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
  const asked = { ...luck, input, places: [companyAt('arr')], of: 'all' } as const;
  return readPlan(await scheduler.aside(asked), scenario.plan);
}

function readPlan({ odds, n, series }: Picture, plan: Plan): PlanAt[] {
  // What only gives back fires, too, where there is nothing to give back.
  const ruled = rulesInForce(plan).flatMap(({ then }, rule) =>
    then.every(({ lever }) => lever === 'release') ? [] : [odds.rules[rule].count],
  );
  return HORIZONS.map((month) => {
    const alive = Math.round(odds.survival[month] * n);
    return {
      month,
      // Rounded as the headline is: a half goes to those alive.
      survival: Math.round((100 * alive) / n),
      error: 100 * samplingError(alive, n),
      arr: series[0].bands.p50[month],
      ruled: ruled.length > 0 ? Math.round((100 * Math.max(...ruled)) / n) : null,
    };
  });
}
