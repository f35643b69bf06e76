// The figures of a map: of each plan in the futures of the one that the map is of, and of those that stand out once more.
import { SvelteMap } from 'svelte/reactivity';
import { Resamples, type Horizon } from '../engine/summary';
import {
  figuresOf,
  gainsOf,
  planAt,
  survey,
  type Count,
  type Figures,
  type Point,
  type Sample,
  type Terrain,
} from '../search';
import { keyOf, type MapCell } from './map-cells';
import { Recounts } from './recounts.svelte';

export interface Ground extends Terrain {
  readonly sample: Sample;
}

export class Plots {
  private terrain: Ground | null = $state.raw(null);
  private own: Horizon | null = $state.raw(null);
  private readonly found = new SvelteMap<string, MapCell>();
  private readonly resamples: Resamples;
  /** Of plans that stand out. */
  readonly recounts = new Recounts();

  /** `futures` of every sample. */
  constructor(futures: number) {
    this.resamples = new Resamples(futures);
  }

  /** What the figures are of; null before the first. */
  get ground(): Ground | null {
    return this.terrain;
  }

  /** Of the plan that the map is of; null until counted. */
  readonly home: Figures | null = $derived.by(() => this.own && figuresOf(this.own));

  /** A point with what is known of it: the same object until more is, so that nothing else of a map is drawn again. */
  at(point: Point): MapCell {
    return this.found.get(keyOf(point)) ?? point;
  }

  /** Nothing is known of another ground. */
  begin(ground: Ground): void {
    this.terrain = ground;
    this.own = null;
    this.found.clear();
    this.recounts.forget();
  }

  /** Counts the plan that the map is of, and those at the points, in their order. */
  async count(ground: Ground, points: readonly Point[], count: Count, signal: AbortSignal): Promise<void> {
    const { scenario, sample } = ground;
    const own = this.own ?? (await count(scenario, sample.futures, sample.seeds, signal));
    signal.throwIfAborted();
    this.own = own;
    const tell = (point: Point, figures: Figures | null, horizon: Horizon | null) => {
      const known = figures && horizon && { figures, gains: gainsOf(own, horizon, this.resamples) };
      this.found.set(keyOf(point), { ...point, ...(known ?? { figures: null }) });
    };
    await survey(ground, points, sample, count, tell, signal);
  }

  /** Counts a point that stands out once more. */
  async prove(ground: Ground, point: Point, count: Count, signal: AbortSignal): Promise<void> {
    const scenario = planAt(ground, point);
    if (!scenario) return;
    const plan = { key: keyOf(point), scenario };
    await this.recounts.count(ground.scenario, plan, ground.sample, count, signal);
  }
}
