// The shipped plans side by side: how many futures each survives, and its typical ARR, after five and seven years.
import { companyAt } from '../engine';
import { samplingError } from '../engine/summary';
import { compile, listPresets, preset, type PresetEntry } from '../scenario';
import { USUAL_FUTURES, USUAL_SEED } from '../share';
import type { Picture, Scheduler } from '../worker';

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

export interface PlanRow extends PresetEntry {
  /** One for each horizon; null until computed. */
  readonly at: readonly PlanAt[] | null;
}

const NONE = { seed: USUAL_SEED, ignoranceSeed: USUAL_SEED, futures: USUAL_FUTURES, of: 'all' } as const;

export class PlansState {
  private list: readonly PlanRow[] = $state.raw(listPresets().map((entry) => ({ ...entry, at: null })));
  private readonly scheduler: Scheduler;
  private begun = false;

  constructor(scheduler: Scheduler) {
    this.scheduler = scheduler;
  }

  get rows(): readonly PlanRow[] {
    return this.list;
  }

  /**
   * To be called when somebody is about to look. Computes once, whenever the main run leaves time; a plan that fails
   * stays without figures.
   */
  async compute(): Promise<void> {
    if (this.begun) return;
    this.begun = true;
    const months = Math.max(...HORIZONS);
    const places = [companyAt('arr')];
    await Promise.allSettled(
      this.list.map(async ({ base }) => {
        const scenario = preset(base);
        if (!scenario) return;
        const input = compile({ ...scenario, months });
        const picture = await this.scheduler.aside({ ...NONE, input, places });
        this.list = this.list.map((row) => (row.base === base ? { ...row, at: readPlan(picture) } : row));
      }),
    );
  }
}

function readPlan({ odds, n, series }: Picture): PlanAt[] {
  return HORIZONS.map((month) => {
    const share = odds.survival[month];
    return {
      month,
      survival: Math.round(100 * share),
      error: 100 * samplingError(Math.round(share * n), n),
      arr: series[0].bands.p50[month],
    };
  });
}
