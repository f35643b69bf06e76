// Many plans by survival and ARR: those of the map, the shipped ones with the assumptions of the page, and one's own; all
// on the same luck and with the same months.
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { listPresets, type Scenario } from '../scenario';
import {
  figuresOf,
  measured,
  onFrontier,
  planAt,
  survivalOf,
  type Figures,
  type Measure,
  type Point,
  type Sample,
} from '../search';
import { same } from './changes';
import { countWith } from './count-plans';
import type { MapHost, MapState } from './map.svelte';
import { keyOf } from './map-cells';
import type { Recount } from './recounts.svelte';
import { onPage } from './subject';

/** own: on the page when the map was begun. shipped: a preset's plan, by base. map: a point of the map. */
export type Origin =
  | { readonly kind: 'own' }
  | { readonly kind: 'shipped'; readonly base: string; readonly name: string; readonly scenario: Scenario }
  | { readonly kind: 'map'; readonly point: Point };

export interface Mark {
  readonly key: string;
  readonly origin: Origin;
  readonly figures: Figures;
  /** In futures that had no part in its coming out on top; only of those that did, and once counted. */
  readonly again: Recount | undefined;
  /** No other plan of these has more of both, nor, where they were counted again, of those that were. */
  readonly on: boolean;
}

interface Shipped {
  readonly scenario: Scenario;
  readonly sample: Sample;
  readonly figures: Figures;
}

export class FrontierState {
  /** Which ARR the frontier is drawn by. */
  by: Exclude<Measure, 'survival'> = $state('meanArr');
  private readonly counted = new SvelteMap<string, Shipped>();
  private work: AbortController | null = $state.raw(null);
  private broken = $state(false);
  private readonly host: MapHost;
  readonly map: MapState;

  constructor(host: MapHost, map: MapState) {
    this.host = host;
    this.map = map;
  }

  /** Plans of the group on the page that are of the same company, by base. */
  private readonly plans: readonly {
    readonly base: string;
    readonly name: string;
    readonly scenario: Scenario;
  }[] = $derived.by(() => {
    const page = this.map.terrain?.scenario;
    if (!page) return [];
    return listPresets().flatMap(({ base, name }) => {
      const scenario = onPage(page, base);
      // The one that is on the page unchanged is told as one's own.
      const isOwn = scenario && same({ ...scenario, base: page.base, name: page.name }, page);
      return scenario && !isOwn ? [{ base, name, scenario }] : [];
    });
  });

  private readonly missing: FrontierState['plans'] = $derived.by(() =>
    this.plans.filter(({ base, scenario }) => !this.isKnown(base, scenario)),
  );

  /** Plans to be counted: one's own, the shipped ones and the map's; and those of which it is known what they are. */
  readonly total: number = $derived.by(() => 1 + this.plans.length + this.map.cells.length);
  readonly done: number = $derived.by(
    () => Number(this.map.home !== null) + this.plans.length - this.missing.length + this.map.done,
  );

  /** One's own plan, the shipped ones and some from all over the map have figures: enough to speak of a frontier. */
  readonly isEnough: boolean = $derived.by(
    () => this.map.home !== null && this.missing.length === 0 && this.map.isCoarse,
  );

  /** Every plan has figures. */
  readonly isCounted: boolean = $derived.by(() => {
    const { map, missing } = this;
    return map.home !== null && missing.length === 0 && map.done === map.cells.length;
  });

  /** Shipped plans first, one's own among them, then the map's; which of them no other beats is told of all. */
  readonly marks: readonly Mark[] = $derived.by(() => {
    const { map, counted, plans, by } = this;
    const known: Omit<Mark, 'on' | 'again'>[] = [
      ...(map.home ? [{ key: 'own', origin: { kind: 'own' } as const, figures: map.home }] : []),
      ...plans.flatMap(({ base, name, scenario }) => {
        const figures = this.isKnown(base, scenario) ? counted.get(base)?.figures : undefined;
        return figures
          ? [{ key: base, origin: { kind: 'shipped' as const, base, name, scenario }, figures }]
          : [];
      }),
      ...map.cells.flatMap((cell) =>
        cell.figures && map.isOfPlans
          ? [
              {
                key: keyOf(cell),
                origin: { kind: 'map' as const, point: cell },
                figures: cell.figures,
              },
            ]
          : [],
      ),
    ];
    const first = onFrontier(known.map(({ figures }) => standingOf(figures, by)));
    const marks = known.map((mark, i) => ({ ...mark, on: first[i], again: map.recounts.of(mark.key) }));
    const again = marks.filter((mark) => mark.again);
    const still = onFrontier(again.map((mark) => standingOf(mark.again?.figures ?? mark.figures, by)));
    return marks.map((mark) => {
      const i = again.indexOf(mark);
      return { ...mark, on: mark.on && (i < 0 || still[i]) };
    });
  });

  /** Marks whose standing, one's own too, may be luck as long as they have not been counted again. */
  private readonly unproved: readonly Mark[] = $derived.by(() =>
    this.marks.filter(({ on, again, origin }) => !again && (on || origin.kind === 'own')),
  );

  /** Every plan is counted, and what is told of them holds on fresh luck. */
  readonly isProved: boolean = $derived.by(() => this.isCounted && this.unproved.length === 0);

  get isCounting(): boolean {
    return this.work !== null || this.map.isCounting;
  }

  get failed(): boolean {
    return this.broken || this.map.failed;
  }

  /** There are shipped plans of the company on the page. */
  readonly hasShipped: boolean = $derived.by(() => this.plans.length > 0);

  stop(): void {
    this.map.stop();
    this.leave();
  }

  resume(): void {
    this.broken = false;
    this.map.resume();
  }

  leave(): void {
    this.work?.abort();
    this.work = null;
    this.map.leave();
  }

  /** Counts what is missing; to be called in an effect of whoever shows it. */
  follow(): void {
    const { broken, map, missing, unproved, isCounted } = this;
    map.follow();
    const wanted = missing.length > 0 || (isCounted && unproved.length > 0);
    if (wanted && !broken && !map.isStopped) untrack(() => void this.count());
  }

  private isKnown(base: string, scenario: Scenario): boolean {
    const known = this.counted.get(base);
    return known !== undefined && same(known.sample, this.map.sample) && same(known.scenario, scenario);
  }

  /** Puts the plan of a mark on the page, as one step back. */
  try(mark: Mark): void {
    if (mark.origin.kind === 'map') this.map.try(mark.origin.point);
    else {
      const scenario = this.scenarioOf(mark);
      if (scenario) this.map.visit(scenario, null);
    }
  }

  private scenarioOf({ origin }: Mark): Scenario | null {
    const { terrain } = this.map;
    if (origin.kind === 'shipped') return origin.scenario;
    if (!terrain) return null;
    return origin.kind === 'map' ? planAt(terrain, origin.point) : terrain.scenario;
  }

  private async count(): Promise<void> {
    const { terrain, sample, recounts } = this.map;
    if (this.work || !sample || !terrain) return;
    const work = new AbortController();
    this.work = work;
    const count = countWith(this.host.engines);
    try {
      for (;;) {
        const [plan] = this.missing;
        const [mark] = this.isCounted ? this.unproved : [];
        if (plan) {
          const horizon = await count(plan.scenario, sample.futures, sample.seeds, work.signal);
          this.counted.set(plan.base, { scenario: plan.scenario, sample, figures: figuresOf(horizon) });
        } else if (mark) {
          const scenario = this.scenarioOf(mark);
          if (!scenario) break;
          await recounts.count(terrain.scenario, { key: mark.key, scenario }, sample, count, work.signal);
        } else break;
      }
    } catch {
      if (!work.signal.aborted) this.broken = true;
    }
    if (this.work === work) this.work = null;
  }
}

const standingOf = (figures: Figures, by: Measure) => ({
  survival: survivalOf(figures),
  arr: measured(figures, by),
});
