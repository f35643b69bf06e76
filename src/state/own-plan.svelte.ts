// The plan being edited, beside the shipped ones: counted again after its changes, with the same luck.
import { untrack } from 'svelte';
import type { Scheduler } from '../worker';
import { alike, planOdds, type Luck, type PlanFigures, type Subject } from './plans.svelte';
import type { ScenarioState } from './scenario.svelte';

export interface OwnPlan extends PlanFigures {
  /** The figures are those from before a change. */
  readonly stale: boolean;
}

const NOTHING: PlanFigures = { at: null, failed: false };

export class OwnPlanState {
  private figures: PlanFigures = $state.raw(NOTHING);
  /** What the figures are of. */
  private counted: Subject | null = $state.raw(null);
  private counting = $state(false);
  private readonly scheduler: Scheduler;
  private readonly scenario: ScenarioState;
  private readonly luck: () => Luck;

  /** `luck`: that of the page's own figures. */
  constructor(scheduler: Scheduler, scenario: ScenarioState, luck: () => Luck) {
    this.scheduler = scheduler;
    this.scenario = scenario;
    this.luck = luck;
  }

  /** null while it is a shipped plan, unchanged. */
  readonly now: OwnPlan | null = $derived.by(() => {
    const { scenario, changes } = this.scenario;
    return changes.length > 0
      ? { ...this.figures, stale: !alike({ scenario, luck: this.luck() }, this.counted) }
      : null;
  });

  /** Counts after changes, one plan at a time; to be called where effects may be made. */
  follow(isOver: () => boolean): void {
    $effect(() => {
      const { scenario, changes, held } = this.scenario;
      const wanted = { scenario, luck: this.luck() };
      if (changes.length === 0) this.forget();
      else if (!held && !this.counting && isOver() && !alike(wanted, this.counted)) {
        untrack(() => void this.count(wanted));
      }
    });
  }

  /** Once more after a failure. */
  retry(): void {
    this.forget();
  }

  private forget(): void {
    this.figures = NOTHING;
    this.counted = null;
  }

  private async count(wanted: Subject): Promise<void> {
    this.counting = true;
    try {
      this.figures = { at: await planOdds(this.scheduler, wanted.scenario, wanted.luck), failed: false };
    } catch {
      this.figures = { at: null, failed: true };
    }
    this.counted = wanted;
    this.counting = false;
  }
}
