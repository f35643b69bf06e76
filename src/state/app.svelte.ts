// Everything the page knows, made once and handed down by context.
import { getContext, untrack } from 'svelte';
import { fallback } from '../scenario';
import { USUAL_FUTURES } from '../share';
import type { Store } from '../storage';
import type { Scheduler } from '../worker';
import { ActualsState } from './actuals.svelte';
import type { Address } from './address';
import { DraftState } from './draft.svelte';
import type { DriversState } from './drivers.svelte';
import type { LibraryState } from './library.svelte';
import type { FrontierState } from './frontier.svelte';
import { LinkState } from './link.svelte';
import { LocksState } from './locks.svelte';
import type { Luck } from './luck';
import type { MapState } from './map.svelte';
import { ModelPageState } from './model-page.svelte';
import { NoRoundState } from './no-round.svelte';
import { OwnPlanState } from './own-plan.svelte';
import { OwnTemplates, type TemplatesHost } from './own-templates.svelte';
import type { PairedState } from './paired.svelte';
import { PlaceState } from './place.svelte';
import { PlansState } from './plans.svelte';
import { ReadingState } from './reading.svelte';
import { RunState } from './run.svelte';
import { ScenarioState } from './scenario.svelte';
import { SceneState } from './scene.svelte';
import { StepsState } from './steps.svelte';
import { StoryState } from './story.svelte';
import type { SearchState } from './search.svelte';
import { ThemeState, type ThemeHost } from './theme.svelte';
import { ViewState } from './view.svelte';
import { WayBackState } from './way-back.svelte';
import { WorkState } from './work.svelte';

/** What the page brings along; tests bring other things. */
export interface Surroundings {
  /** Told when threads are lost for good and work goes on in the page's own. */
  readonly scheduler: (onDegraded: () => void) => Scheduler;
  readonly store: Store;
  readonly address: Address;
  readonly themeHost: ThemeHost;
  readonly templatesHost: TemplatesHost;
}

export class App {
  readonly scenario: ScenarioState;
  /** Which page this is. */
  readonly place = new PlaceState();
  /** What the link that opened it leaves alone. */
  readonly locks = new LocksState(() => this.place.text('locks'));
  readonly scene = new SceneState((view) => this.locks.ofView(view) === 'open');
  readonly view = new ViewState(this.scene, this.place);
  readonly actuals: ActualsState;
  readonly run: RunState;
  /** While plans are compared. */
  paired: PairedState | undefined = $state.raw();
  readonly reading: ReadingState;
  readonly story: StoryState;
  readonly plans: PlansState;
  readonly ownPlan: OwnPlanState;
  readonly noRound: NoRoundState;
  readonly draft: DraftState;
  readonly link: LinkState;
  readonly wayBack: WayBackState;
  readonly steps: StepsState;
  readonly theme: ThemeState;
  readonly templates: OwnTemplates;
  readonly modelPage = new ModelPageState();
  /** Made when somebody first looks at it, and kept, with what was deleted, as long as the page is open. */
  library: LibraryState | undefined;
  /** For what views compute beside the run. */
  readonly engines: Scheduler;
  /** The futures in which others are counted beside those of the page. */
  readonly luck: () => Luck;
  /** Made by their views, and kept with all they found. */
  drivers: DriversState | undefined;
  map: MapState | undefined;
  frontier: FrontierState | undefined;
  search: SearchState | undefined;
  private withoutThreads = $state(false);

  constructor({ scheduler, store, address, themeHost, templatesHost }: Surroundings) {
    const engines = scheduler(() => (this.withoutThreads = true));
    this.engines = engines;
    this.scenario = new ScenarioState(fallback, () => this.run.keepGhost(), this.locks);
    this.actuals = new ActualsState(this.scenario);
    this.run = new RunState(engines, this.scenario, this.view);
    this.story = new StoryState(engines, this.run, this.scene, this.view);
    this.reading = new ReadingState(() =>
      this.scene.view === null ? this.actuals.last : this.scenario.scenario.months,
    );
    const luck = (this.luck = (): Luck => {
      const { seed, ignoranceSeed, futuresKept } = this.run.luck;
      return { seed, ignoranceSeed, futures: Math.min(futuresKept, USUAL_FUTURES) };
    });
    this.plans = new PlansState(engines, luck, () => this.scenario.rested);
    this.ownPlan = new OwnPlanState(engines, this.scenario, luck);
    this.noRound = new NoRoundState(engines, this.scenario, luck);
    this.theme = new ThemeState(themeHost);
    const work = new WorkState(this.scenario, this.run, this.view, this.actuals, this.theme);
    this.draft = new DraftState(store, work);
    this.templates = new OwnTemplates(templatesHost);
    this.link = new LinkState(address, work, this.draft, this.templates, this.theme);
    this.wayBack = new WayBackState(address, this.place, this.draft, this.link);
    this.steps = new StepsState(address, this.scene, this.draft, this.link, this.place);
  }

  /** The simulation runs in the page's own thread. */
  get degraded(): boolean {
    return this.withoutThreads;
  }

  /** To the comparison; where there is nothing to compare with, with a copy that is edited from then on. */
  comparePlans(): void {
    const { scenario, isCompared } = this.scenario;
    if (this.locks.ofView('compare') !== 'open') return;
    if (!isCompared) this.scenario.arrange(scenario, { at: 1, plans: [scenario] });
    this.scene.show('compare');
  }

  /** Begins to ask and to save; after `link.arrive()`, and where effects may be made. */
  start(): void {
    this.follow();
    this.countAside();
  }

  /** The page's own run, and what saves and tells of it. */
  follow(): void {
    this.run.follow(this.showsFutures);
    this.draft.follow(() => this.scenario.held || this.place.isGuest);
    this.link.follow(() => this.run.isSettled && !this.place.isGuest);
    this.steps.follow();
  }

  /** In the place of what cannot be opened stands a text, and nothing that is counted. */
  private readonly showsFutures = () => this.place.showsFutures && !this.link.isDamaged;

  private countAside(): void {
    // What is counted beside the run is shown where that is.
    const isOver = () => this.showsFutures() && this.run.isOver;
    // Told on the first screen and in the picker; computed whenever the run leaves time.
    $effect(() => {
      if (this.plans.wanting && isOver() && !this.scenario.held) untrack(() => void this.plans.compute());
    });
    this.ownPlan.follow(isOver);
    this.noRound.follow(isOver);
  }
}

const key = Symbol('app');

/** What the page is mounted with. */
export const appContext = (app: App) => [key, app] as const;

export const useApp = () => getContext<App>(key);
