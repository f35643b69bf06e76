// The plan being edited, beside the shipped ones: counted again after its changes, with the same luck.
import type { Scheduler } from '../worker';
import { CountedAside } from './counted-aside.svelte';
import type { Luck } from './luck';
import { alike, planOdds, type PlanAt, type PlanFigures } from './plan-odds';
import type { ScenarioState } from './scenario.svelte';

export interface OwnPlan extends PlanFigures {
  /** The figures are those from before a change. */
  readonly stale: boolean;
}

export class OwnPlanState {
  private readonly aside: CountedAside<readonly PlanAt[]>;
  private readonly scenario: ScenarioState;

  /** `luck`: that of the page's own figures. */
  constructor(scheduler: Scheduler, scenario: ScenarioState, luck: () => Luck) {
    this.scenario = scenario;
    this.aside = new CountedAside(scenario, luck, alike, (subject) => planOdds(scheduler, subject));
  }

  private readonly isOwn: boolean = $derived.by(() => this.scenario.changes.length > 0);

  /** null while it is a shipped plan, unchanged. */
  readonly now: OwnPlan | null = $derived.by(() => {
    const { figures: at, failed, stale } = this.aside;
    return this.isOwn ? { at, failed, stale } : null;
  });

  /** Counts after changes; to be called where effects may be made. */
  follow(isOver: () => boolean): void {
    $effect(() => {
      if (!this.isOwn) this.aside.forget();
    });
    this.aside.follow(() => this.isOwn && isOver());
  }

  /** Once more after a failure. */
  retry(): void {
    this.aside.forget();
  }
}
