// Plans A to D: the one that is edited, and those that it is compared with. One step back undoes whatever is done here.
import type { Scenario } from '../scenario';
import { ALONE, MOST_PLANS } from '../share';
import type { ScenarioState } from './scenario.svelte';

export const LETTERS = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof LETTERS)[number];

export interface ComparedPlan {
  readonly letter: Letter;
  readonly scenario: Scenario;
  /** The workbench works on this one. */
  readonly isEdited: boolean;
}

export class CompareState {
  private readonly scenario: ScenarioState;

  constructor({ scenario }: { readonly scenario: ScenarioState }) {
    this.scenario = scenario;
  }

  /** In the order of their letters; the edited one alone when nothing is compared. */
  readonly plans: readonly ComparedPlan[] = $derived.by(() => {
    const { at } = this.scenario.beside;
    return this.all.map((scenario, i) => ({ letter: LETTERS[i], scenario, isEdited: i === at }));
  });

  get hasRoom(): boolean {
    return this.plans.length < MOST_PLANS;
  }

  get edited(): Letter {
    return LETTERS[this.scenario.beside.at];
  }

  /** Another plan behind the others; it is the one that is edited from then on. @returns whether it may be */
  add(scenario: Scenario): boolean {
    if (!this.hasRoom || !this.scenario.mayOpen(scenario)) return false;
    this.put([...this.all, scenario], this.all.length);
    return true;
  }

  /** One plan beside another, A, and nothing else; it is the one that is edited from then on. */
  pair(a: Scenario, b: Scenario): void {
    this.put([a, b], 1);
  }

  /** Works on another of the plans. */
  edit(letter: Letter): void {
    this.put(this.all, LETTERS.indexOf(letter));
  }

  /** A and another exchange letters; the same one goes on being edited. */
  swap(letter: Letter): void {
    const other = LETTERS.indexOf(letter);
    const { at } = this.scenario.beside;
    const to = (i: number) => (i === 0 ? other : i === other ? 0 : i);
    const plans = this.all.map((_, i) => this.all[to(i)]);
    this.put(plans, to(at));
  }

  /** The others go. */
  keep(letter: Letter): void {
    this.scenario.arrange(this.all[LETTERS.indexOf(letter)], ALONE);
  }

  /** Later plans move up; where it was the edited one, the one before it is now. */
  remove(letter: Letter): void {
    const gone = LETTERS.indexOf(letter);
    const { at } = this.scenario.beside;
    this.put(without(this.all, gone), at >= gone ? Math.max(0, at - 1) : at);
  }

  private get all(): readonly Scenario[] {
    const { scenario, beside } = this.scenario;
    return [...beside.plans.slice(0, beside.at), scenario, ...beside.plans.slice(beside.at)];
  }

  private put(plans: readonly Scenario[], at: number): void {
    this.scenario.arrange(plans[at], { at, plans: without(plans, at) });
  }
}

const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, i) => i !== at);
