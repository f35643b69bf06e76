// The search for a better plan: what is asked of it, how far it is, and its answer checked on luck that it has not seen.
import type { Scenario } from '../scenario';
import {
  findBetter,
  pivotOf,
  verify,
  type Checked,
  type Goal,
  type Hunt,
  type Seeds,
  type Verdict,
} from '../search';
import { USUAL_FUTURES } from '../share';
import { same } from './changes';
import { countWith } from './count-plans';
import type { MapHost } from './map.svelte';
import { goalOf, spaceOf, usualForm, type SearchForm } from './search-form';

/** Futures in which each plan is counted while searching. */
export const SEARCH_FUTURES = 400;
/** Fresh ones in which the foremost few are counted again. */
export const CHOICE_FUTURES = 1000;

export interface Answer {
  readonly hunt: Hunt;
  readonly goal: Goal;
  readonly seeds: Seeds;
  /** On luck that the search has not seen; null until it is known, and where no plan was tried. */
  readonly verdict: Verdict | null;
}

export class SearchState {
  private asked: SearchForm | null = $state.raw(null);
  private progress: Hunt | null = $state.raw(null);
  private found: Answer | null = $state.raw(null);
  private wrong = $state(false);
  private hunting: AbortController | null = $state.raw(null);
  private checking: AbortController | null = $state.raw(null);
  private far: Checked | null = $state.raw(null);
  private halted = $state(false);
  private readonly host: MapHost;

  constructor(host: MapHost) {
    this.host = host;
  }

  /** What is asked for, as it stands in the form. */
  readonly form: SearchForm = $derived.by(
    () => this.asked ?? usualForm(this.host.scenario.scenario, this.survival),
  );

  /** Share of futures in which the plan on the page survives; null until it is known. */
  readonly survival: number | null = $derived.by(() => {
    const { settled } = this.host.run;
    return settled && settled.picture.odds.survival[settled.input.months];
  });

  /** The goal is the one to start from: nobody has set another. */
  readonly isUsualGoal: boolean = $derived.by(
    () => this.form.survival === usualForm(this.host.scenario.scenario, this.survival).survival,
  );

  /** There is a mix to search for. */
  readonly hasMix: boolean = $derived.by(() => this.host.scenario.scenario.segments.length > 1);

  /** Where the plan on the page turns, for whoever sets bounds. */
  readonly pivotMonth: number = $derived.by(() => pivotOf(this.host.scenario.scenario).month);

  set(change: Partial<SearchForm>): void {
    this.asked = { ...this.form, ...change };
  }

  get hunt(): Hunt | null {
    return this.progress;
  }

  get answer(): Answer | null {
    return this.found;
  }

  get isHunting(): boolean {
    return this.hunting !== null;
  }

  /** How far the check of the answer is; null while nothing is checked. */
  get checked(): Checked | null {
    return this.checking && this.far;
  }

  /** The check was stopped: what is found may have been lucky. */
  get isUnchecked(): boolean {
    return this.halted;
  }

  get failed(): boolean {
    return this.wrong;
  }

  /** The better plan that was found; null where there is none, or none yet. */
  readonly offer: Scenario | null = $derived.by(() => {
    const verdict = this.found?.verdict;
    return verdict?.outcome === 'better' ? verdict.best.scenario : null;
  });

  /** The offer is on the page. */
  readonly isTaken: boolean = $derived.by(
    () => this.offer !== null && same(this.offer.plan, this.host.scenario.scenario.plan),
  );

  /** The plan on the page is neither the one that the answer was sought for, nor the answer. */
  readonly isOutdated: boolean = $derived.by(() => {
    const before = this.found?.hunt.present.scenario;
    const { scenario } = this.host.scenario;
    return before !== undefined && !this.isTaken && !same({ ...before, name: scenario.name }, scenario);
  });

  async start(): Promise<void> {
    this.leave();
    const { form, host } = this;
    const { scenario } = host.scenario;
    const { seed, ignoranceSeed } = host.run.luck;
    const seeds = { seed, ignoranceSeed };
    const goal = goalOf(form);
    const work = new AbortController();
    this.hunting = work;
    [this.progress, this.found, this.wrong, this.halted] = [null, null, false, false];
    try {
      const space = spaceOf(form, this.hasMix);
      const task = { scenario, space, goal, seeds, budget: form.budget, futures: SEARCH_FUTURES };
      const tell = (hunt: Hunt) => {
        if (this.hunting === work) this.progress = hunt;
      };
      const hunt = await findBetter(task, countWith(host.engines), tell, work.signal);
      if (this.hunting !== work) return;
      this.hunting = null;
      this.found = { hunt, goal, seeds, verdict: null };
      await this.check(this.found);
    } catch {
      if (!work.signal.aborted) this.wrong = true;
      if (this.hunting === work) this.hunting = null;
    }
  }

  /** Content with what is found so far. */
  stop(): void {
    this.hunting?.abort();
  }

  /** No more of the check. */
  stopCheck(): void {
    this.halted = this.checking !== null;
    this.checking?.abort();
  }

  /** It is wanted after all, from its beginning: `follow` goes on. */
  resumeCheck(): void {
    this.halted = false;
  }

  /** Nobody looks at it any more. */
  leave(): void {
    const { hunting, checking } = this;
    [this.hunting, this.checking] = [null, null];
    hunting?.abort();
    checking?.abort();
  }

  /** Checks an answer whose check was left. */
  follow(): void {
    const { found } = this;
    if (this.halted || this.checking || this.wrong) return;
    if (found && !found.verdict && found.hunt.tried.length > 0) {
      void this.check(found).catch(() => (this.wrong = true));
    }
  }

  /** Puts the better plan on the page, as one step back. */
  take(): void {
    const { name } = this.host.scenario.scenario;
    if (this.offer) this.host.scenario.revise({ ...this.offer, name });
  }

  /** On fresh luck, so that no plan is offered for having been lucky. */
  private async check(answer: Answer): Promise<void> {
    const { hunt, goal, seeds } = answer;
    const work = new AbortController();
    [this.checking, this.far] = [work, null];
    const tell = (far: Checked) => {
      if (this.checking === work) this.far = far;
    };
    const trial = { goal, seeds, choose: CHOICE_FUTURES, tell: USUAL_FUTURES };
    try {
      const verdict = await verify(hunt, trial, countWith(this.host.engines), tell, work.signal);
      if (this.checking === work) this.found = { ...answer, verdict };
    } catch (error) {
      if (!work.signal.aborted) throw error;
    } finally {
      if (this.checking === work) this.checking = null;
    }
  }
}
