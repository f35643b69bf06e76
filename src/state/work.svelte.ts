// All that is shared and saved of what is on the page, as one piece: scenario, seeds, number of futures, view.
import { ENGINE_VERSION } from '../engine';
import { fallback } from '../scenario';
import {
  ALONE,
  encodeLink,
  PLAIN_VIEW,
  unsent,
  USUAL_FUTURES,
  USUAL_SEED,
  workKey,
  type LinkState as Linked,
} from '../share';
import type { ActualsState } from './actuals.svelte';
import type { RunState } from './run.svelte';
import type { ScenarioState } from './scenario.svelte';
import type { ThemeState } from './theme.svelte';
import type { ViewState } from './view.svelte';

/** What a first visit finds. */
export const usualWork = (): Linked => ({
  scenario: fallback,
  seed: USUAL_SEED,
  ignoranceSeed: USUAL_SEED,
  futures: USUAL_FUTURES,
  view: PLAIN_VIEW,
  engine: ENGINE_VERSION,
  survival: null,
});

const PER_MILLE = 1000;
/** Three figures: a link need not be longer, and is compared with what is told in two. */
const rounded = (amount: number): number => Number(amount.toPrecision(3));

export class WorkState {
  private readonly scenario: ScenarioState;
  private readonly run: RunState;
  private readonly view: ViewState;
  private readonly actuals: ActualsState;

  private readonly theme: ThemeState;

  constructor(
    scenario: ScenarioState,
    run: RunState,
    view: ViewState,
    actuals: ActualsState,
    theme: ThemeState,
  ) {
    this.scenario = scenario;
    this.run = run;
    this.view = view;
    this.actuals = actuals;
    this.theme = theme;
  }

  /** The work without what was seen of it. */
  private readonly bare: Linked = $derived.by(() => ({
    ...usualWork(),
    scenario: this.scenario.scenario,
    seed: this.run.luck.seed,
    ignoranceSeed: this.run.luck.ignoranceSeed,
    // Whoever repeats the run, in the terminal too, gets the same figures.
    futures: this.run.luck.futuresKept,
    ...(this.actuals.now && { actuals: this.actuals.now }),
    ...(this.scenario.isCompared && { beside: this.scenario.beside }),
    view: { ...PLAIN_VIEW, survivors: this.view.of === 'survivors', more: this.view.more },
  }));

  /** Tells two pieces of work apart. */
  readonly key: string = $derived.by(() => {
    const { actuals, beside } = this.bare;
    return encodeLink(this.bare) + JSON.stringify([actuals, beside]);
  });

  /** The work with the figures that belong to it, as soon as there are any, and in the theme it is shown in. */
  readonly linked: Linked = $derived.by(() => {
    const { view } = this.bare;
    return { ...this.bare, ...this.figures, view: { ...view, more: { ...view.more, ...this.theme.more } } };
  });

  /** What a link to this page carries after its #: not what is said to an investor, which is in the memo's own link. */
  readonly fragment: string = $derived.by(() =>
    encodeLink({ ...this.linked, view: unsent(this.linked.view) }),
  );

  /** Is it, but for what was looked at, the same as what another work says? */
  isAs(other: Linked): boolean {
    return workKey(this.bare) === workKey(other);
  }

  /** Futures in 1,000 that last to the horizon, and the median ARR there; none until the run has settled. */
  private readonly figures: Pick<Linked, 'survival' | 'typicalArr'> = $derived.by(() => {
    const { settled, isSettled } = this.run;
    if (!settled || !isSettled) return { survival: null };
    const { survival, arr } = settled.picture.odds;
    return {
      survival: Math.round(PER_MILLE * survival[settled.input.months]),
      ...(arr.p50 >= 0 && { typicalArr: rounded(arr.p50) }),
    };
  });

  /** Puts someone's work on the page; what was there is gone from it. */
  open({ scenario, seed, ignoranceSeed, futures, view, actuals, beside = ALONE }: Linked): void {
    this.scenario.replace(scenario, beside, actuals);
    this.run.luck.setSeeds(seed, ignoranceSeed);
    this.run.luck.futures = futures;
    this.view.adopt(view);
    this.run.dropGhost();
  }
}
