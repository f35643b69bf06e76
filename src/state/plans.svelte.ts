// The shipped plans side by side: how many futures each survives, and its typical ARR, after five and seven years.
import { companyAt } from '../engine';
import { samplingError } from '../engine/summary';
import { compile, listPresets, preset, type PresetEntry, type Scenario } from '../scenario';
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

export interface PlanFigures {
  /** One for each horizon; null until computed. */
  readonly at: readonly PlanAt[] | null;
  /** It could not be computed. */
  readonly failed: boolean;
}

export type PlanRow = PresetEntry & PlanFigures;

const USUAL = { seed: USUAL_SEED, ignoranceSeed: USUAL_SEED, futures: USUAL_FUTURES, of: 'all' } as const;

export class PlansState {
  private list: readonly PlanRow[] = $state.raw(
    listPresets().map((entry) => ({ ...entry, at: null, failed: false })),
  );
  private readonly scheduler: Scheduler;
  /** Plans that are here, on their way, or failed. */
  private begun: readonly string[] = [];

  constructor(scheduler: Scheduler) {
    this.scheduler = scheduler;
  }

  get rows(): readonly PlanRow[] {
    return this.list;
  }

  /** Computes each once, whenever the main run leaves time. */
  async compute(): Promise<void> {
    await Promise.all(this.list.map(({ base }) => this.computeOne(base)));
  }

  /** Once more what failed. */
  async retry(base: string): Promise<void> {
    if (!this.list.some((row) => row.base === base && row.failed)) return;
    this.begun = this.begun.filter((known) => known !== base);
    this.change(base, { failed: false });
    await this.computeOne(base);
  }

  private async computeOne(base: string): Promise<void> {
    const scenario = preset(base);
    if (!scenario || this.begun.includes(base)) return;
    this.begun = [...this.begun, base];
    try {
      this.change(base, { at: await planOdds(this.scheduler, scenario) });
    } catch {
      this.change(base, { failed: true });
    }
  }

  private change(base: string, news: Partial<PlanRow>): void {
    this.list = this.list.map((row) => (row.base === base ? { ...row, ...news } : row));
  }
}

/** Counts a plan whenever the main run leaves time, with the same luck for every plan. */
export async function planOdds(scheduler: Scheduler, scenario: Scenario): Promise<readonly PlanAt[]> {
  const input = compile({ ...scenario, months: Math.max(...HORIZONS) });
  return readPlan(await scheduler.aside({ ...USUAL, input, places: [companyAt('arr')] }));
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
