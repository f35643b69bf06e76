// The plan being edited, beside the shipped ones: counted again after its changes, with the luck that theirs have.
import { untrack } from 'svelte';
import type { Scenario } from '../scenario';
import type { Scheduler } from '../worker';
import { same } from './changes';
import { planOdds, type PlanFigures } from './plans.svelte';
import type { ScenarioState } from './scenario.svelte';

export interface OwnPlan extends PlanFigures {
  /** The figures are those from before a change. */
  readonly stale: boolean;
}

const NOTHING: PlanFigures = { at: null, failed: false };

export class OwnPlanState {
  private figures: PlanFigures = $state.raw(NOTHING);
  /** What the figures are of. */
  private counted: Scenario | null = $state.raw(null);
  private counting = $state(false);
  private readonly scheduler: Scheduler;
  private readonly scenario: ScenarioState;

  constructor(scheduler: Scheduler, scenario: ScenarioState) {
    this.scheduler = scheduler;
    this.scenario = scenario;
  }

  /** null while it is a shipped plan, unchanged. */
  readonly now: OwnPlan | null = $derived.by(() => {
    const { scenario, changes } = this.scenario;
    return changes.length > 0 ? { ...this.figures, stale: !alike(scenario, this.counted) } : null;
  });

  /** Counts after changes, one plan at a time; to be called where effects may be made. */
  follow(isOver: () => boolean): void {
    $effect(() => {
      const { scenario, changes, held } = this.scenario;
      if (changes.length === 0) this.forget();
      else if (!held && !this.counting && isOver() && !alike(scenario, this.counted)) {
        untrack(() => void this.count(scenario));
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

  private async count(scenario: Scenario): Promise<void> {
    this.counting = true;
    try {
      this.figures = { at: await planOdds(this.scheduler, scenario), failed: false };
    } catch {
      this.figures = { at: null, failed: true };
    }
    this.counted = scenario;
    this.counting = false;
  }
}

/** A new name or another horizon changes no figure of the table. */
const alike = (one: Scenario, other: Scenario | null) =>
  other !== null && same({ ...one, name: other.name, months: other.months }, { ...other });
