// How the scenario's futures end if no further round closes: counted after each change, in the same futures.
import { untrack } from 'svelte';
import { companyAt } from '../engine';
import type { Odds } from '../engine/summary';
import { compile, withoutRounds, type Scenario } from '../scenario';
import type { Scheduler } from '../worker';
import { same } from './changes';
import { sameLuck, type Luck } from './plans.svelte';
import type { ScenarioState } from './scenario.svelte';

export interface NoRound {
  readonly odds: Odds;
  /** The figures are those from before a change. */
  readonly stale: boolean;
}

interface Asked {
  readonly scenario: Scenario;
  readonly luck: Luck;
}

export class NoRoundState {
  private counted: (Asked & { readonly odds: Odds | null }) | null = $state.raw(null);
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

  private readonly asked: Asked = $derived.by(() => ({
    scenario: this.scenario.scenario,
    luck: this.luck(),
  }));

  /** null while nothing is counted, and for a plan that has no round anyway. */
  readonly now: NoRound | null = $derived.by(() => {
    const { asked, counted } = this;
    if (asked.scenario.plan.rounds.length === 0 || !counted?.odds) return null;
    return { odds: counted.odds, stale: !alike(asked, counted) };
  });

  /** Counts after changes, one at a time; to be called where effects may be made. */
  follow(isOver: () => boolean): void {
    $effect(() => {
      const { asked, counted, counting } = this;
      if (asked.scenario.plan.rounds.length === 0 || this.scenario.held || counting || !isOver()) return;
      if (!alike(asked, counted)) untrack(() => void this.count(asked));
    });
  }

  private async count(asked: Asked): Promise<void> {
    this.counting = true;
    const input = compile(withoutRounds(asked.scenario));
    const aside = { ...asked.luck, input, places: [companyAt('arr')], of: 'all' as const };
    // What cannot be counted is left out until the next change: nothing rests on it.
    const picture = await this.scheduler.aside(aside).catch(() => null);
    this.counted = { ...asked, odds: picture?.odds ?? null };
    this.counting = false;
  }
}

/** A new name changes no figure. */
const alike = ({ scenario, luck }: Asked, other: Asked | null) =>
  other !== null &&
  sameLuck(luck, other.luck) &&
  same({ ...scenario, name: other.scenario.name }, { ...other.scenario });
