// Plans that were put on the page from a picture of many, so that the picture stays that of the plan it was made of.
import type { Scenario } from '../scenario';
import type { Place } from './map-cells';
import type { ScenarioState } from './scenario.svelte';

interface Visit {
  /** null: it is not on the map. */
  readonly place: Place | null;
  readonly scenario: Scenario;
}

export class TriedPlans {
  private visits: readonly Visit[] = $state.raw([]);
  private readonly page: ScenarioState;

  constructor(page: ScenarioState) {
    this.page = page;
  }

  of(scenario: Scenario): Visit | undefined {
    return this.visits.find((visit) => visit.scenario === scenario);
  }

  forget(): void {
    this.visits = [];
  }

  /** Puts a plan on the page, as one step back. */
  visit(plan: Scenario, place: Place | null): void {
    const before = this.page.scenario;
    if (this.page.revise(plan).length > 0) return;
    const { scenario } = this.page;
    if (scenario !== before) this.visits = [...this.visits, { place, scenario }];
  }
}
