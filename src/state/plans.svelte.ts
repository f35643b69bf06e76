// The shipped presets of one group side by side: how many futures each survives, and its typical ARR, after five and
// seven years. The others are counted when theirs is the group on the page.
import { companyAt } from '../engine';
import { samplingError } from '../engine/summary';
import { compile, listPresets, preset, type PresetEntry, type PresetGroup, type Scenario } from '../scenario';
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

export interface PlanRow extends PresetEntry, PlanFigures {
  /** The figures are those of other luck. */
  readonly stale: boolean;
}

/** Which futures plans are counted in: the same for all that stand side by side. */
export interface Luck {
  readonly seed: number;
  readonly ignoranceSeed: number;
  readonly futures: number;
}

export const sameLuck = (one: Luck, other: Luck) =>
  one.seed === other.seed && one.ignoranceSeed === other.ignoranceSeed && one.futures === other.futures;

interface Counted extends PresetEntry, PlanFigures {
  /** The futures that it was counted in; null before the first. */
  readonly luck: Luck | null;
}

export class PlansState {
  private list: readonly Counted[] = $state.raw(
    listPresets().map((entry) => ({ ...entry, at: null, failed: false, luck: null })),
  );
  private readonly scheduler: Scheduler;
  private readonly luck: () => Luck;
  private readonly wanted: () => PresetGroup;
  private computing: Promise<void> | null = null;

  /** `luck`: that of the page's own figures; `wanted`: the group of what is on the page. */
  constructor(scheduler: Scheduler, luck: () => Luck, wanted: () => PresetGroup) {
    this.scheduler = scheduler;
    this.luck = luck;
    this.wanted = wanted;
  }

  /** Each plan is counted in so many. */
  get futures(): number {
    return this.luck().futures;
  }

  get group(): PresetGroup {
    return this.wanted();
  }

  /** Every preset, with figures where its group has been counted. */
  readonly all: readonly PlanRow[] = $derived.by(() => {
    const now = this.luck();
    return this.list.map(({ luck, ...row }) => ({ ...row, stale: luck !== null && !sameLuck(luck, now) }));
  });

  /** Those of the group on the page. */
  readonly rows: readonly PlanRow[] = $derived.by(() => this.all.filter(({ group }) => group === this.group));

  /** Counts each of the group once with the present luck, one after the other, whenever the main run leaves time. */
  compute(): Promise<void> {
    this.computing ??= this.computeAll().finally(() => (this.computing = null));
    return this.computing;
  }

  /** Once more what failed. */
  async retry(base: string): Promise<void> {
    if (!this.list.some((row) => row.base === base && row.failed)) return;
    this.change(base, { failed: false });
    await this.computeOne(base);
  }

  private async computeAll(): Promise<void> {
    for (;;) {
      const now = this.luck();
      const next = this.list.find(
        ({ group, luck }) => group === this.group && (luck === null || !sameLuck(luck, now)),
      );
      if (!next) return;
      await this.computeOne(next.base);
    }
  }

  private async computeOne(base: string): Promise<void> {
    const luck = this.luck();
    const news = await this.count(base, luck);
    this.change(base, { ...news, luck });
  }

  private async count(base: string, luck: Luck): Promise<PlanFigures> {
    const scenario = preset(base);
    if (!scenario) return { at: null, failed: true };
    try {
      return { at: await planOdds(this.scheduler, scenario, luck), failed: false };
    } catch {
      return { at: null, failed: true };
    }
  }

  private change(base: string, news: Partial<Counted>): void {
    this.list = this.list.map((row) => (row.base === base ? { ...row, ...news } : row));
  }
}

/** Counts a plan whenever the main run leaves time. */
export async function planOdds(
  scheduler: Scheduler,
  scenario: Scenario,
  luck: Luck,
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
