// Which futures the page asks for: how many, and by which seeds they are drawn.
import { LARGEST_SEED, MOST_FUTURES, USUAL_FUTURES, USUAL_SEED } from '../share';
import { mostFutures } from '../worker';
import type { Luck } from './luck';
import type { ScenarioState } from './scenario.svelte';
import type { ViewState } from './view.svelte';

export class LuckState implements Luck {
  private wanted = $state(USUAL_FUTURES);
  private drawn = $state(USUAL_SEED);
  private ignorance = $state(USUAL_SEED);
  private readonly scenario: ScenarioState;
  private readonly view: ViewState;

  /** Asked for several times with every step of a drag. */
  private readonly most: number = $derived.by(() => {
    const { scenario } = this.scenario;
    return mostFutures(scenario.months, this.view.mostSeries(scenario));
  });

  constructor(scenario: ScenarioState, view: ViewState) {
    this.scenario = scenario;
    this.view = view;
  }

  get futures(): number {
    return this.wanted;
  }

  set futures(wanted: number) {
    this.wanted = Math.max(1, Math.min(MOST_FUTURES, Math.round(wanted)));
  }

  /** As many of the futures asked for as fit into memory, for the scenario's months and segments. */
  get futuresKept(): number {
    return Math.min(this.wanted, this.most);
  }

  get seed(): number {
    return this.drawn;
  }

  get ignoranceSeed(): number {
    return this.ignorance;
  }

  /** Other luck, and another draw of what is not known. */
  set seed(seed: number) {
    this.setSeeds(seed, seed);
  }

  setSeeds(seed: number, ignoranceSeed: number): void {
    const whole = (x: number) => Math.max(0, Math.min(LARGEST_SEED, Math.trunc(x) || 0));
    this.drawn = whole(seed);
    this.ignorance = whole(ignoranceSeed);
  }
}
