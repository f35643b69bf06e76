// What a memo finds out besides the odds: which assumptions matter most, and at which value each of them would take
// survival across a level. Counted beside the run, a few futures at a time, for as long as somebody reads.
import { untrack } from 'svelte';
import { isClear, type Estimate } from '../engine/summary';
import {
  breakEven,
  questOf,
  reached,
  survivalAt,
  type BreakEven,
  type Count,
  type Home,
  type Seen,
} from '../search';
import { isAbort } from '../worker';
import { choose, mainMoves, weightsOfRanges, type Chosen, type Weight } from './memo-choice';
import type { Shown } from './shown';

/** Futures in which a value is tried; pairs tell much in few. */
export const TRIAL_FUTURES = 400;
export const LEVELS_TOLD = [10, 20, 30, 40, 50, 60, 70, 80, 90] as const;

/** The tens below a survival; under ten of 100 the first tens, as a way up. */
export const levelBelow = (survival: number): number =>
  Math.max(10, Math.min(90, 10 * (Math.ceil(survival / 10) - 1)));

/** Survivors of 100, of all futures of a run. */
function survivalOf({ picture: { odds } }: Shown): Estimate {
  const alive = odds.futures - odds.outcomes.outOfCash;
  return { value: (100 * alive) / odds.futures, error: odds.error.survival };
}

type Tell = (x: number) => Promise<Estimate>;

export class MemoFindings {
  private wanted = $state<number>();
  private weights: readonly Weight[] = $state.raw([]);
  /** Once all are weighed: whoever reads them finds them where they were. */
  private settled: readonly Chosen[] | null = $state.raw(null);
  private found: Readonly<Record<string, BreakEven>> = $state.raw({});
  private looked = $state(0);
  private moves = $state(0);
  private wrong = $state(false);
  private home: Home | null = null;
  /** By path, every value that was counted: another level asks for few more. */
  private readonly told: Record<string, Record<string, Estimate>> = {};
  private readonly sent: () => Shown | null;
  private readonly count: Count;

  /** `sent`: the settled run of what was sent; null until then. */
  constructor(sent: () => Shown | null, count: Count) {
    this.sent = sent;
    this.count = count;
  }

  /** Survivors of 100 as sent, unrounded; NaN until they are counted. */
  readonly survival: number = $derived.by(() => {
    const sent = this.sent();
    return sent ? survivalOf(sent).value : NaN;
  });

  /** Survivors of 100 that the break-even values are told for. */
  readonly level: number = $derived.by(
    () => this.wanted ?? (this.sent() ? levelBelow(this.survival) : LEVELS_TOLD[0]),
  );

  setLevel(level: number): void {
    this.wanted = level;
  }

  /** At most ten: by what is known so far, and as they stand once all have been looked at. */
  readonly chosen: readonly Chosen[] = $derived.by(() => {
    const sent = this.sent();
    if (this.settled) return this.settled;
    if (!sent) return [];
    const ranges = weightsOfRanges(sent.scenario, sent.input, sent.picture.rest?.hangsOn ?? []);
    return choose(sent.scenario, [...ranges, ...this.weights]);
  });

  /** Every assumption has been looked at: the choice stands. */
  readonly isChosen: boolean = $derived.by(() => this.settled !== null);

  get progress(): { readonly done: number; readonly of: number } {
    return { done: this.looked, of: this.moves };
  }

  /** Undefined until it is found. */
  of(path: string): BreakEven | undefined {
    return this.found[`${this.level} ${path}`];
  }

  /** Everything that is told has been found. */
  readonly isDone: boolean = $derived.by(
    () => this.isChosen && this.chosen.every(({ path }) => this.of(path) !== undefined),
  );

  get failed(): boolean {
    return this.wrong;
  }

  retry(): void {
    this.wrong = false;
  }

  /** To be called where effects may be made; ends with them. */
  follow(): void {
    $effect(() => {
      const sent = this.sent();
      const { level } = this;
      if (!sent || this.wrong) return;
      const over = new AbortController();
      untrack(() => {
        this.moves = mainMoves(sent.scenario).length;
        void this.work(sent, level, over.signal);
      });
      return () => over.abort();
    });
  }

  private async work(sent: Shown, level: number, signal: AbortSignal): Promise<void> {
    try {
      this.home ??= await this.homeOf(sent, signal);
      await this.weigh(this.home, signal);
      if (signal.aborted) return;
      this.settled ??= this.chosen;
      for (const { path } of this.chosen) {
        const key = `${level} ${path}`;
        const quest = questOf(sent.scenario, path, level);
        if (!quest || this.found[key]) continue;
        const answer = await breakEven(quest, this.teller(this.home, path, signal), this.known(path));
        if (signal.aborted) return;
        this.found = { ...this.found, [key]: answer };
      }
    } catch (error) {
      if (!isAbort(error) && !signal.aborted) this.wrong = true;
    }
  }

  private async homeOf(sent: Shown, signal: AbortSignal): Promise<Home> {
    const { scenario, seeds, picture } = sent;
    const first = await this.count(scenario, Math.min(TRIAL_FUTURES, picture.n), seeds, signal);
    return { scenario, seeds, first, survival: survivalOf(sent) };
  }

  /** Moves every assumption that stands in front, one after the other. */
  private async weigh(home: Home, signal: AbortSignal): Promise<void> {
    const moves = mainMoves(home.scenario);
    for (const { path, low, high, now, source } of moves.slice(this.looked)) {
      const tell = this.teller(home, path, signal);
      const to = (end: number | undefined) => tell(reached(home.scenario, path, end ?? now));
      const [atLow, atHigh] = [await to(low), await to(high)];
      if (signal.aborted) return;
      const change = { value: atHigh.value - atLow.value, error: Math.max(atLow.error, atHigh.error) };
      const weight = {
        path,
        of: source ? 'published' : 'fifth',
        low: atLow.value,
        high: atHigh.value,
      } as const;
      this.weights = [...this.weights, { ...weight, isClear: isClear(change, moves.length) }];
      this.looked += 1;
    }
  }

  private known(path: string): readonly Seen[] {
    return Object.entries(this.told[path] ?? {}).map(([x, estimate]) => ({ x: Number(x), ...estimate }));
  }

  /** Remembers; what is asked anew after a change of level is asked with that one's signal. */
  private teller(home: Home, path: string, signal: AbortSignal): Tell {
    const ask = survivalAt(home, path, this.count, signal);
    const known = (this.told[path] ??= {});
    return async (x) => (known[String(x)] ??= await ask(x));
  }
}
