// Every plan beside plan A in the same futures: counted after each change, as soon as the main run leaves time.
import { untrack } from 'svelte';
import { companyAt, segmentAt, type EngineInput } from '../engine';
import { compile, type Scenario } from '../scenario';
import type { Seeds } from '../search';
import { isAbort, isNoRoom, type Scheduler, type Versus } from '../worker';
import { CompareState, type Letter } from './compare.svelte';
import type { RunState } from './run.svelte';
import type { ScenarioState } from './scenario.svelte';
import type { ViewState } from './view.svelte';

/** Share of effort on the first segment, as drawn or set by a rule. */
export const PLAN_PLACE = segmentAt('mix', 0);
const PLACES = [companyAt('arr'), PLAN_PLACE];

export type { Versus };

export interface Paired {
  /** A beside this plan; null until counted. */
  readonly versus: Versus | null;
  /** That the pairs were drawn by. */
  readonly seeds: Seeds | null;
  /** The figures are those from before a change, or of fewer futures than are shown. */
  readonly stale: boolean;
  /** Why there are none. */
  readonly trouble: 'currency' | 'noRoom' | 'failed' | null;
}

/** What a pair is counted of; null stands for the plan that is edited, which the main run tells apart. */
interface Basis {
  readonly a: Scenario | null;
  readonly b: Scenario | null;
  readonly futures: number;
  /** Of the main run; of its luck and horizon where neither plan is the edited one. */
  readonly run: string;
}

interface Counted {
  readonly basis: Basis;
  readonly versus: Versus | null;
  readonly seeds: Seeds | null;
  readonly trouble: 'noRoom' | 'failed' | null;
}

const alike = (one: Basis, other: Basis) =>
  one.a === other.a && one.b === other.b && one.futures === other.futures && one.run === other.run;

export interface PairedHost {
  readonly engines: Scheduler;
  readonly run: RunState;
  readonly view: ViewState;
  readonly scenario: ScenarioState;
}

export class PairedState {
  private counted: Readonly<Partial<Record<Letter, Counted>>> = $state.raw({});
  private counting = $state(false);
  private readonly host: PairedHost;
  private readonly compare: CompareState;
  private readonly inputs = new WeakMap<Scenario, EngineInput>();

  constructor(host: PairedHost) {
    this.host = host;
    this.compare = new CompareState(host);
  }

  /** Keeps counting; to be called where effects may be made. */
  follow(): void {
    const { engines, view } = this.host;
    const given = new AbortController();
    $effect(() => {
      const next = this.next;
      if (next && !this.counting) untrack(() => void this.count(next.letter, next.basis, given.signal));
    });
    $effect(() => {
      view.compared = PLACES;
      return () => {
        given.abort();
        engines.forgetRivals();
        view.compared = [];
      };
    });
  }

  of(letter: Letter): Paired {
    if (!this.isComparable(letter)) return { versus: null, seeds: null, stale: false, trouble: 'currency' };
    const found = this.counted[letter];
    const basis = this.basisOf(letter);
    const stale = !found || !basis || !alike(found.basis, basis);
    const { versus = null, seeds = null } = found ?? {};
    return { versus, seeds, stale, trouble: stale ? null : found.trouble };
  }

  /** Once more what failed. */
  retry(letter: Letter): void {
    const { [letter]: _, ...others } = this.counted;
    this.counted = others;
  }

  /** The first pair whose figures are not those of the present plans. */
  private get next(): { readonly letter: Letter; readonly basis: Basis } | undefined {
    for (const { letter } of this.compare.plans.slice(1)) {
      const basis = this.basisOf(letter);
      const found = this.counted[letter];
      if (basis && this.isComparable(letter) && !(found && alike(found.basis, basis)))
        return { letter, basis };
    }
    return undefined;
  }

  private planOf(letter: Letter): Scenario | undefined {
    return this.compare.plans.find((plan) => plan.letter === letter)?.scenario;
  }

  private isComparable(letter: Letter): boolean {
    return this.planOf(letter)?.currency === this.planOf('A')?.currency;
  }

  private basisOf(letter: Letter): Basis | undefined {
    const { compare } = this;
    const { run } = this.host;
    const { shown } = run;
    const { seed, ignoranceSeed } = run.luck;
    if (!shown || shown.scenario.currency !== this.planOf('A')?.currency) return undefined;
    const side = (of: Letter) => (of === compare.edited ? null : (this.planOf(of) ?? null));
    const [a, b] = [side('A'), side(letter)];
    const luck = `luck ${seed} ${ignoranceSeed} ${shown.input.months}`;
    return { a, b, futures: shown.picture.n, run: a && b ? luck : `run ${shown.run}` };
  }

  private async count(letter: Letter, basis: Basis, signal: AbortSignal): Promise<void> {
    const months = this.host.run.shown?.input.months;
    const input = (plan: Scenario | null) => plan && months !== undefined && this.inputOf(plan, months);
    this.counting = true;
    try {
      const [a, b] = [input(basis.a) || null, input(basis.b) || null];
      const versus = await this.host.engines.pair({ a, b, places: PLACES }, signal);
      const run = basis.a && basis.b ? basis.run : `run ${versus.run}`;
      const { rested, shown } = this.host.run;
      const seeds = (rested?.run === versus.run ? rested : shown)?.seeds ?? null;
      this.keep(letter, { basis: { ...basis, futures: versus.pairs.n, run }, versus, seeds, trouble: null });
    } catch (error) {
      if (!isAbort(error))
        this.keep(letter, {
          ...{ basis, versus: null, seeds: null },
          trouble: isNoRoom(error) ? 'noRoom' : 'failed',
        });
    }
    this.counting = false;
  }

  private keep(letter: Letter, counted: Counted): void {
    this.counted = { ...this.counted, [letter]: counted };
  }

  /** Over the horizon of the plan that is edited. */
  private inputOf(plan: Scenario, months: number): EngineInput {
    const known = this.inputs.get(plan);
    if (known?.months === months) return known;
    const input = compile({ ...plan, months });
    this.inputs.set(plan, input);
    return input;
  }
}
