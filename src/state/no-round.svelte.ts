// How the scenario's futures end if no further round closes: counted after each change, in the same futures.
import { companyAt } from '../engine';
import type { Odds } from '../engine/summary';
import { compile, withoutRounds } from '../scenario';
import type { Scheduler } from '../worker';
import { CountedAside } from './counted-aside.svelte';
import { alikeBut, type Luck, type Subject } from './luck';
import type { ScenarioState } from './scenario.svelte';

export interface NoRound {
  readonly odds: Odds;
  /** The figures are those from before a change. */
  readonly stale: boolean;
}

/** A new name changes no figure. */
const alike = alikeBut('name');

export class NoRoundState {
  private readonly aside: CountedAside<Odds>;
  private readonly scenario: ScenarioState;

  /** `luck`: that of the page's own figures. */
  constructor(scheduler: Scheduler, scenario: ScenarioState, luck: () => Luck) {
    this.scenario = scenario;
    const count = async ({ scenario, luck }: Subject) => {
      const input = compile(withoutRounds(scenario));
      return (await scheduler.aside({ ...luck, input, places: [companyAt('arr')], of: 'all' })).odds;
    };
    this.aside = new CountedAside(scenario, luck, alike, count);
  }

  private readonly hasRounds: boolean = $derived.by(() => this.scenario.scenario.plan.rounds.length > 0);

  /** null while nothing is counted, and for a plan that has no round anyway. */
  readonly now: NoRound | null = $derived.by(() => {
    const { figures: odds, stale } = this.aside;
    return this.hasRounds && odds ? { odds, stale } : null;
  });

  /** Counts after changes; to be called where effects may be made. */
  follow(isOver: () => boolean): void {
    this.aside.follow(() => this.hasRounds && isOver());
  }
}
