// A map of plans around the one on the page: two axes, figures point by point from coarse to fine, and trying a point.
import { untrack } from 'svelte';
import type { Scenario } from '../scenario';
import {
  axesOf,
  axisOf,
  isPlanAxis,
  planAt,
  placeOf,
  pointsOf,
  usualAxes,
  type Axis,
  type AxisId,
  type Figures,
  type Level,
  type Measure,
  type Point,
  type Sample,
  type Terrain,
} from '../search';
import { same } from './changes';
import { countWith } from './count-plans';
import type { App } from './app.svelte';
import { bestOf, isCoarse, isOf, keyOf, type CountedCell, type MapCell, type Place } from './map-cells';
import { Plots, type Ground } from './plots.svelte';
import type { Recount, Recounts } from './recounts.svelte';
import { TriedPlans } from './tried-plans.svelte';

/** Futures of each plan: enough to tell plans apart on the same luck, few enough for a hundred plans in a minute. */
export const MAP_FUTURES = 400;

/** What a map needs of the page. */
export type MapHost = Pick<App, 'scenario' | 'run' | 'engines'>;

export class MapState {
  measure: Measure = $state('survival');
  /** As fine as the map is to become. */
  finest: Level = $state(1);
  private chosen: readonly [AxisId, AxisId] | null = $state.raw(null);
  private readonly plots = new Plots(MAP_FUTURES);
  private readonly tried: TriedPlans;
  private work: AbortController | null = $state.raw(null);
  private halted = $state(false);
  private broken = $state(false);
  private readonly host: MapHost;

  constructor(host: MapHost) {
    this.host = host;
    this.tried = new TriedPlans(host.scenario);
  }

  /** Names of all axes that the scenario has. */
  readonly choices: readonly AxisId[] = $derived.by(() => axesOf(this.host.scenario.scenario));

  /** The two axes by name; the usual ones where a chosen one has gone with its segment. */
  readonly axes: readonly [AxisId, AxisId] = $derived.by(() => {
    const { chosen, choices } = this;
    return chosen?.every((id) => choices.includes(id)) ? chosen : usualAxes(this.host.scenario.scenario);
  });

  /** Its points differ in plan alone. */
  readonly isOfPlans: boolean = $derived.by(() =>
    this.axes.every((id) => isPlanAxis(this.host.scenario.scenario, id)),
  );

  /** The plan that the map is of, and its axes as they lie for it; null before the first count. */
  get terrain(): Terrain | null {
    return this.ground;
  }

  get sample(): Sample | null {
    return this.ground?.sample ?? null;
  }

  /** The plan that the map is of. */
  get home(): Figures | null {
    return this.plots.home;
  }

  /** Of plans that stand out. */
  get recounts(): Recounts {
    return this.plots.recounts;
  }

  private get ground(): Ground | null {
    return this.plots.ground;
  }

  private readonly points: readonly Point[] = $derived.by(() =>
    this.ground ? pointsOf(this.ground.x, this.ground.y) : [],
  );

  /** Every point down to the finest level that is wanted. */
  readonly cells: readonly MapCell[] = $derived.by(() =>
    this.points.filter(({ level }) => level <= this.finest).map((point) => this.plots.at(point)),
  );

  /** There is something all over the map: less would be told of whatever happened to be counted first. */
  readonly isCoarse: boolean = $derived.by(() => isCoarse(this.cells));

  readonly done: number = $derived.by(() => this.cells.filter(({ figures }) => figures !== undefined).length);

  /** The plan that looks best by the measure, null before any is counted; and what it is on fresh luck. */
  readonly standout: { readonly best: CountedCell | null; readonly again: Recount | undefined } = $derived.by(
    () => {
      const best = bestOf(this.cells, this.measure);
      return { best, again: best ? this.recounts.of(keyOf(best)) : undefined };
    },
  );

  /** The finest level with a figure on it, so that a map is shown no finer than it is known. */
  readonly shown: Level = $derived.by(() =>
    this.cells.reduce<Level>((most, { level, figures }) => (figures && level > most ? level : most), 0),
  );

  /** Where the plan that the map is of lies, in ticks of the two axes; null before the first count. */
  readonly origin: Place | null = $derived.by(() => {
    const { ground } = this;
    const at = (axis: Axis) => placeOf(axis, axis.at);
    return ground && { x: at(ground.x), y: at(ground.y) };
  });

  /** The same of the plan on the page; null where it is none of this map's. */
  readonly present: Place | null = $derived.by(() =>
    this.isHome ? this.origin : (this.tried.of(this.host.scenario.scenario)?.place ?? null),
  );

  /** The plan on the page is the one that the map is of. */
  readonly isHome: boolean = $derived.by(
    () => this.ground === null || isOf(this.ground, this.host.scenario.scenario),
  );

  get isCounting(): boolean {
    return this.work !== null;
  }

  get isStopped(): boolean {
    return this.halted;
  }

  get failed(): boolean {
    return this.broken;
  }

  /** There is a finer map than the one that is wanted. */
  readonly canRefine: boolean = $derived.by(() => this.points.some(({ level }) => level > this.finest));

  choose(which: 0 | 1, id: AxisId): void {
    const [x, y] = this.axes;
    if (this.axes[1 - which] === id) this.chosen = [y, x];
    else this.chosen = which === 0 ? [id, y] : [x, id];
    this.finest = 1;
  }

  refine(): void {
    if (this.finest < 2) this.finest = (this.finest + 1) as Level;
    this.halted = false;
  }

  stop(): void {
    this.halted = true;
    this.leave();
  }

  resume(): void {
    this.halted = false;
    this.broken = false;
  }

  /** Nobody looks at it any more: nothing is computed for it. */
  leave(): void {
    this.work?.abort();
    this.work = null;
  }

  /**
   * Counts what is missing; to be called in an effect of whoever shows it, whenever something changes. Another plan, luck
   * or axis begins anew; a point of the map that is tried does not.
   */
  follow(): void {
    const { scenario, held } = this.host.scenario;
    const { seed, ignoranceSeed } = this.host.run.luck;
    const [x, y] = this.axes;
    const { finest, halted, broken, standout } = this;
    if (held) return;
    untrack(() => {
      const sample = { futures: MAP_FUTURES, seeds: { seed, ignoranceSeed } };
      const known = this.ground;
      const stays = known && (isOf(known, scenario) || this.tried.of(scenario));
      const base = stays ? known.scenario : scenario;
      const isSame = stays && known.x.id === x && known.y.id === y && same(known.sample, sample);
      if (!isSame) this.begin(base, [x, y], sample);
      const wanted = this.cells.some(({ level, figures }) => level <= finest && figures === undefined);
      if ((wanted || (standout.best && !standout.again)) && !halted && !broken) void this.count();
    });
  }

  /** Puts the plan of a point on the page, as one step back. */
  try(point: Point): void {
    const plan = this.ground && planAt(this.ground, point);
    if (plan) this.visit(plan, point);
  }

  /** Puts a plan on the page without leaving the map for another: the figures stay those of the plan that it is of. */
  visit(plan: Scenario, place: Place | null): void {
    this.tried.visit(plan, place);
  }

  /** A map of the plan that is on the page now. */
  anew(): void {
    this.begin(this.host.scenario.scenario, this.axes, this.ground?.sample ?? null);
    this.halted = false;
    void this.count();
  }

  private begin(scenario: Scenario, [xId, yId]: readonly [AxisId, AxisId], sample: Sample | null): void {
    this.leave();
    const [x, y] = [axisOf(scenario, xId), axisOf(scenario, yId)];
    if (!x || !y || !sample) return;
    this.plots.begin({ scenario, x, y, sample });
    this.tried.forget();
    this.broken = false;
  }

  private async count(): Promise<void> {
    const { ground } = this;
    if (this.work || !ground) return;
    const work = new AbortController();
    this.work = work;
    const count = countWith(this.host.engines);
    try {
      for (;;) {
        const missing = this.cells.filter(({ figures }) => figures === undefined);
        const level = missing.at(0)?.level;
        if (level !== undefined) {
          const next = missing.filter((cell) => cell.level === level);
          await this.plots.count(ground, next, count, work.signal);
          continue;
        }
        const { best, again } = this.standout;
        if (!best || again) break;
        await this.plots.prove(ground, best, count, work.signal);
      }
    } catch {
      if (!work.signal.aborted) this.broken = true;
    }
    if (this.work === work) this.work = null;
  }
}
