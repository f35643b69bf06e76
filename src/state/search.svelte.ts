// The search for a better plan: what is asked of it, how far it is, and its answer checked on luck that it has not seen.
import { pairsAt, type Pairs } from '../engine/summary';
import type { Scenario } from '../scenario';
import {
  figuresOf,
  findBetter,
  freshSeeds,
  pivotOf,
  type Candidate,
  type Figures,
  type Goal,
  type Hunt,
  type Reach,
  type Seeds,
  type Space,
} from '../search';
import { USUAL_FUTURES } from '../share';
import { same } from './changes';
import { countWith } from './count-plans';
import type { MapHost } from './map.svelte';

/** Futures in which each plan is counted while searching. */
export const SEARCH_FUTURES = 400;
/** Plans that may be counted: a glance, a minute or so, a coffee. */
export const BUDGETS = [50, 150, 400] as const;

export interface SearchForm {
  readonly least: Goal['least'];
  readonly survival: number;
  readonly arr: number;
  readonly budget: (typeof BUDGETS)[number];
  readonly mix: boolean;
  readonly acts: 1 | 2 | 3;
  readonly share: Reach;
  readonly months: Reach;
  readonly pods: boolean;
  readonly podCount: Reach;
  readonly podMonths: Reach;
}

/** The answer in futures of other luck, A being the plan that was on the page. */
export interface Check {
  readonly seeds: Seeds;
  readonly present: Figures;
  readonly best: Figures;
  readonly pairs: Pairs;
}

export interface Answer {
  readonly hunt: Hunt;
  readonly goal: Goal;
  readonly seeds: Seeds;
  /** null while it is being checked, and when nothing better was found. */
  readonly check: Check | null;
}

/** A month before this is hardly a plan, one after that leaves the last mix no time. */
const LAST_MONTHS = 6;
const TENTH = 0.1;

/** Bounds to start from: wide, but for months that would leave no time to turn. */
export function usualForm({ months, plan }: Scenario, survival: number | null): SearchForm {
  const reach = { low: 2, high: Math.max(2, Math.min(48, months - LAST_MONTHS)) };
  const most = Math.max(3, ...plan.pods.map(({ value }) => value + 1));
  const limit = Math.ceil((survival ?? 0) / TENTH - 1e-9) * TENTH;
  return {
    least: 'survival',
    // Under a half the typical ARR is 0, and says nothing.
    survival: Math.min(0.9, Math.max(0.5, limit)),
    arr: 1_000_000,
    budget: 150,
    mix: true,
    acts: plan.mix.keyframes.length > 2 ? 3 : 2,
    share: { low: 0, high: 1 },
    months: reach,
    pods: true,
    podCount: { low: 0, high: most },
    podMonths: reach,
  };
}

export class SearchState {
  private asked: SearchForm | null = $state.raw(null);
  private progress: Hunt | null = $state.raw(null);
  private found: Answer | null = $state.raw(null);
  private wrong = $state(false);
  private hunting: AbortController | null = $state.raw(null);
  private checking: AbortController | null = $state.raw(null);
  private readonly host: MapHost;

  constructor(host: MapHost) {
    this.host = host;
  }

  /** What is asked for, as it stands in the form. */
  readonly form: SearchForm = $derived.by(
    () => this.asked ?? usualForm(this.host.scenario.scenario, this.survival),
  );

  private readonly survival: number | null = $derived.by(() => {
    const { settled } = this.host.run;
    return settled && settled.picture.odds.survival[settled.input.months];
  });

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

  get isChecking(): boolean {
    return this.checking !== null;
  }

  get failed(): boolean {
    return this.wrong;
  }

  /** The answer is on the page. */
  readonly isTaken: boolean = $derived.by(
    () => this.found !== null && same(this.found.hunt.best.scenario.plan, this.host.scenario.scenario.plan),
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
    const goal: Goal = { least: form.least, limit: form.least === 'survival' ? form.survival : form.arr };
    const work = new AbortController();
    this.hunting = work;
    [this.progress, this.found, this.wrong] = [null, null, false];
    try {
      const space = spaceOf(form, this.hasMix);
      const task = { scenario, space, goal, seeds, budget: form.budget, futures: SEARCH_FUTURES };
      const tell = (hunt: Hunt) => {
        if (this.hunting === work) this.progress = hunt;
      };
      const hunt = await findBetter(task, countWith(host.engines), tell, work.signal);
      if (this.hunting !== work) return;
      this.hunting = null;
      this.found = { hunt, goal, seeds, check: null };
      if (hunt.best !== hunt.present) await this.check(this.found);
    } catch {
      if (!work.signal.aborted) this.wrong = true;
      if (this.hunting === work) this.hunting = null;
    }
  }

  /** Content with what is found so far. */
  stop(): void {
    this.hunting?.abort();
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
    if (found && !found.check && found.hunt.best !== found.hunt.present && !this.checking && !this.wrong) {
      void this.check(found).catch(() => (this.wrong = true));
    }
  }

  /** Puts a plan that was found on the page, as one step back. */
  take({ scenario }: Candidate): void {
    const { name } = this.host.scenario.scenario;
    this.host.scenario.revise({ ...scenario, name });
  }

  /** Both plans on fresh luck, future by future. */
  private async check(answer: Answer): Promise<void> {
    const work = new AbortController();
    this.checking = work;
    const { present, best } = answer.hunt;
    const seeds = freshSeeds(answer.seeds);
    const count = countWith(this.host.engines);
    try {
      const [a, b] = await Promise.all(
        [present, best].map(({ scenario }) => count(scenario, USUAL_FUTURES, seeds, work.signal)),
      );
      const check = { seeds, present: figuresOf(a), best: figuresOf(b), pairs: pairsAt(a, b) };
      if (this.checking === work) this.found = { ...answer, check };
    } catch (error) {
      if (!work.signal.aborted) throw error;
    } finally {
      if (this.checking === work) this.checking = null;
    }
  }
}

const spaceOf = (
  { mix, acts, share, months, pods, podCount, podMonths }: SearchForm,
  hasMix: boolean,
): Space => ({
  ...(mix && hasMix && { mix: { acts, share, months } }),
  ...(pods && { pods: { count: podCount, months: podMonths } }),
});
