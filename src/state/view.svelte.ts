// How results are looked at. None of it changes a figure; all of it travels with a link.
import { companyAt, segmentAt } from '../engine';
import type { Who } from '../engine/summary';
import { readPath, type Scenario } from '../scenario';
import { PlaceState } from './place.svelte';
import { viewNamed, type SceneState, type ViewName } from './scene.svelte';

export const RESULT_TABS = ['money', 'revenue', 'customers'] as const;
export type ResultTab = (typeof RESULT_TABS)[number];
export const CASH_SCALES = ['sqrt', 'linear'] as const;
export type CashScale = (typeof CASH_SCALES)[number];

/** Views of one future. */
const ofOneFuture = ['story', 'books'] as const satisfies readonly ViewName[];

/** Series that somebody counts from, by their places in the engine's row. */
type Wanted = (scenario: Scenario) => readonly number[];

/** The open part of a link's view. */
type More = Readonly<Record<string, string | number | boolean>>;

const each = ({ segments }: Scenario, name: Parameters<typeof segmentAt>[0]) =>
  segments.map((_, s) => segmentAt(name, s));

const always = (scenario: Scenario): readonly number[] => [
  ...[companyAt('cash'), companyAt('pods'), companyAt('maturity')],
  ...[...each(scenario, 'effort'), ...each(scenario, 'pods')],
];

/** What is hidden of each segment and told in everyday terms; of some only where the scenario sets it going. */
const hidden = (scenario: Scenario): readonly number[] => {
  const { segments, plan } = scenario;
  const asked = plan.playbook.length > 0 || readPath(scenario, 'company.playbook') !== 0;
  return [
    ...[...each(scenario, 'trust'), ...each(scenario, 'known')],
    ...(asked ? each(scenario, 'playbook') : []),
    ...each(scenario, 'advantage').filter((_, s) => readPath(scenario, `${segments[s].id}.advantage`) !== 1),
  ];
};

const SHOWN: Readonly<Record<ResultTab, Wanted>> = {
  money: () => [companyAt('arr')],
  revenue: () => [companyAt('revenue')],
  customers: (scenario) => [...each(scenario, 'customers'), ...hidden(scenario)],
};

const unique = (places: readonly number[]) => places.filter((place, i) => places.indexOf(place) === i);

export class ViewState {
  tab = $state<ResultTab>('money');
  of = $state<Who>('all');
  cashScale = $state<CashScale>('sqrt');
  /** Series that a view needs while it is open, by their places. */
  needed = $state.raw<readonly number[]>([]);
  /** Series that a page of its own tells of, by their places. */
  told = $state.raw<readonly number[]>([]);
  /** Series that plans are compared by, while they are. */
  compared = $state.raw<readonly number[]>([]);
  /** Series of a picture that is made of the page. */
  pictured = $state.raw<readonly number[]>([]);
  /** What open views count from, of a scenario. */
  private wanting: readonly Wanted[] = $state.raw([]);
  private readonly scene: SceneState;
  private readonly place: PlaceState;

  constructor(scene: SceneState, place = new PlaceState()) {
    this.scene = scene;
    this.place = place;
  }

  /** Series that the page shows of a scenario, by their places in the engine's row. */
  places(scenario: Scenario): readonly number[] {
    return unique([...always(scenario), ...SHOWN[this.tab](scenario), ...this.asked]);
  }

  /** Keeps series of every run from here on, without showing them. @returns how to let them go */
  keep(wanted: Wanted): () => void {
    this.wanting = [...this.wanting, wanted];
    return () => (this.wanting = this.wanting.filter((other) => other !== wanted));
  }

  /** Series kept besides those that are shown. */
  kept(scenario: Scenario): readonly number[] {
    return unique(this.wanting.flatMap((wanted) => wanted(scenario)));
  }

  /** How many series a run gathers for someone who looks at everything. */
  mostSeries(scenario: Scenario): number {
    const everything = Object.values(SHOWN).flatMap((wanted) => wanted(scenario));
    return unique([...always(scenario), ...everything, ...this.asked, ...this.kept(scenario)]).length;
  }

  private get asked(): readonly number[] {
    return [...this.needed, ...this.told, ...this.compared, ...this.pictured];
  }

  /** What is on the page is shown by a page of its own, and is nobody's work yet. */
  get isGuest(): boolean {
    return this.place.isGuest;
  }

  /** What a link says of the view; nothing of what is as usual. */
  get more(): More {
    return {
      ...(this.tab !== 'money' && { tab: this.tab }),
      ...(this.cashScale !== 'sqrt' && { cash: this.cashScale }),
      ...(this.scene.view !== null && { view: this.scene.view }),
      ...(ofOneFuture.some((view) => view === this.scene.view) &&
        this.scene.future !== null && { future: this.scene.future }),
      ...this.place.more,
    };
  }

  /** Takes over what a link says, as far as this page knows it. */
  adopt({ survivors, more }: { readonly survivors: boolean; readonly more: More }): void {
    this.of = survivors ? 'survivors' : 'all';
    this.tab = RESULT_TABS.find((tab) => tab === more['tab']) ?? 'money';
    this.cashScale = CASH_SCALES.find((scale) => scale === more['cash']) ?? 'sqrt';
    this.scene.view = viewNamed(more['view']) ?? null;
    const future = more['future'];
    this.scene.future = Number.isInteger(future) && Number(future) >= 0 ? Number(future) : null;
    this.place.adopt(more);
  }
}
