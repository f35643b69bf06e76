// Many plans by survival and ARR: those of the map, the shipped ones with the assumptions of the page, and one's own; all
// on the same luck and with the same months.
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { listPresets, type Scenario } from '../scenario';
import {
  figuresOf,
  measured,
  onFrontier,
  survivalOf,
  type Figures,
  type Measure,
  type Point,
  type Sample,
} from '../search';
import { same } from './changes';
import { countWith } from './count-plans';
import type { MapHost, MapState } from './map.svelte';
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
  /** No other plan of these has more of both. */
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

  /** Shipped plans first, one's own among them, then the map's; which of them no other beats is told of all. */
  readonly marks: readonly Mark[] = $derived.by(() => {
    const { map, counted, plans, by } = this;
    const known: Omit<Mark, 'on'>[] = [
      ...(map.home ? [{ key: 'own', origin: { kind: 'own' } as const, figures: map.home }] : []),
      ...plans.flatMap(({ base, name, scenario }) => {
        const figures = this.isCounted(base, scenario) ? counted.get(base)?.figures : undefined;
        return figures
          ? [{ key: base, origin: { kind: 'shipped' as const, base, name, scenario }, figures }]
          : [];
      }),
      ...map.cells.flatMap((cell) =>
        cell.figures && map.isOfPlans
          ? [
              {
                key: `${cell.x},${cell.y}`,
                origin: { kind: 'map' as const, point: cell },
                figures: cell.figures,
              },
            ]
          : [],
      ),
    ];
    const on = onFrontier(
      known.map(({ figures }) => ({ survival: survivalOf(figures), arr: measured(figures, by) })),
    );
    return known.map((mark, i) => ({ ...mark, on: on[i] }));
  });

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
    const { plans, broken, map } = this;
    map.follow();
    const missing = plans.filter(({ base, scenario }) => !this.isCounted(base, scenario));
    if (missing.length > 0 && !broken && !map.isStopped) untrack(() => void this.count(missing));
  }

  private isCounted(base: string, scenario: Scenario): boolean {
    const known = this.counted.get(base);
    return known !== undefined && same(known.sample, this.map.sample) && same(known.scenario, scenario);
  }

  /** Puts the plan of a mark on the page, as one step back. */
  try({ origin }: Mark): void {
    if (origin.kind === 'map') this.map.try(origin.point);
    else if (origin.kind === 'shipped') this.map.visit(origin.scenario, null);
    else if (this.map.terrain) this.map.visit(this.map.terrain.scenario, null);
  }

  private async count(missing: FrontierState['plans']): Promise<void> {
    const sample = this.map.sample;
    if (this.work || !sample) return;
    const work = new AbortController();
    this.work = work;
    const count = countWith(this.host.engines);
    try {
      for (const { base, scenario } of missing) {
        const horizon = await count(scenario, sample.futures, sample.seeds, work.signal);
        this.counted.set(base, { scenario, sample, figures: figuresOf(horizon) });
      }
    } catch {
      if (!work.signal.aborted) this.broken = true;
    }
    if (this.work === work) this.work = null;
  }
}
