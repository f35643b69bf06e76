// Which assumptions decide: what the run's own futures say of those that are ranges, luck and ignorance apart, and every
// point value moved by itself in the same futures. Computed while somebody looks, kept while the scenario stays.
import { untrack } from 'svelte';
import type { EngineInput } from '../engine';
import { isClear, type Drivers, type Estimate, type Shift, type Split, type Who } from '../engine/summary';
import { compile, movesOf, writePath, type Move } from '../scenario';
import { isAbort, type Scheduler } from '../worker';
import { alikeBut, type Luck, type Subject } from './luck';
import type { RunState } from './run.svelte';
import type { Shown } from './shown';
import type { ScenarioState } from './scenario.svelte';

/** An assumption moved by itself; an end is undefined where there is none, or until it is counted. */
export interface Moved extends Move {
  readonly toLow: Shift | undefined;
  readonly toHigh: Shift | undefined;
}

/** What was found for one scenario and its luck. */
interface Found {
  readonly subject: Subject;
  readonly moves: readonly Move[];
  readonly drivers: Drivers | undefined;
  readonly split: Split | undefined;
  /** Of the moves that have been made, by path. */
  readonly moved: Readonly<Record<string, Moved>>;
}

/** Futures for a first look at a move. Pairs tell much in few. */
const GLANCE = 400;
/** So many of each list are counted again, in as many futures as the run has, up to the usual number. */
export const FOREMOST = 10;

/** Any other one; luck and ignorance are drawn apart whatever their seeds. */
const otherSeed = (seed: number) => (seed + 1) % 2 ** 32;

/** A new name changes no figure. */
const alike = alikeBut('name');

const sizeOf = (change: Estimate | undefined) => Math.abs(change?.value ?? 0) || 0;
const reach = (tell: (shift: Shift) => Estimate, { toLow, toHigh }: Moved) =>
  Math.max(sizeOf(toLow && tell(toLow)), sizeOf(toHigh && tell(toHigh)));

/** Those that changed something by more than chance makes of the greatest of so many ends, furthest first. */
export function foremost(
  moved: readonly Moved[],
  tell: (shift: Shift) => Estimate,
  among: number,
): readonly Moved[] {
  const told = moved.filter(({ toLow, toHigh }) =>
    [toLow, toHigh].some((shift) => shift && isClear(tell(shift), among)),
  );
  return told.sort((a, b) => reach(tell, b) - reach(tell, a));
}

export class DriversState {
  /** Whose ARR; among all, those out of cash count as 0. */
  of: Who = $state('survivors');
  /** No more moves for now. */
  paused = $state(false);
  private found: Found | null = $state.raw(null);
  private error = $state(false);
  private sharpening = $state(false);
  private readonly scheduler: Scheduler;
  private readonly run: RunState;
  private readonly scenario: ScenarioState;
  private readonly luck: () => Luck;

  /** `luck`: of the futures that a move is made in. */
  constructor(scheduler: Scheduler, run: RunState, scenario: ScenarioState, luck: () => Luck) {
    this.scheduler = scheduler;
    this.run = run;
    this.scenario = scenario;
    this.luck = luck;
  }

  private readonly now: Found | null = $derived.by(() => {
    const { found } = this;
    return found && alike(this.subject, found.subject) ? found : null;
  });

  /** Undefined until read. */
  get drivers(): Drivers | undefined {
    return this.now?.drivers;
  }

  get split(): Split | undefined {
    return this.now?.split;
  }

  /** As far as they have been made. */
  readonly moved: readonly Moved[] = $derived.by(() => Object.values(this.now?.moved ?? {}));

  /** Moves there are to be made. */
  get total(): number {
    return this.now?.moves.length ?? 0;
  }

  /** All moves have been made, and the foremost are being counted again in more futures. */
  get isSharpening(): boolean {
    return this.sharpening && this.total === this.moved.length;
  }

  get failed(): boolean {
    return this.error;
  }

  retry(): void {
    this.error = false;
  }

  /** Computes until what it returns is called, or its effect ends; to be called where effects may be made. */
  follow(): void {
    $effect(() => {
      const { settled, isSettled } = this.run;
      if (!settled || !isSettled || this.scenario.held || this.error) return;
      void [this.paused, this.subject, this.of];
      const over = new AbortController();
      untrack(() => void this.work(settled, over.signal));
      return () => over.abort();
    });
  }

  private readonly subject: Subject = $derived.by(() => ({
    scenario: this.scenario.scenario,
    luck: this.luck(),
  }));

  private async work(shown: Shown, over: AbortSignal): Promise<void> {
    const { subject } = this;
    if (!this.now) {
      const moves = movesOf(subject.scenario);
      this.found = { subject, moves, drivers: undefined, split: undefined, moved: {} };
    }
    try {
      await this.read(shown, over);
      if (this.paused) return;
      await this.glance(shown, over);
      this.sharpening = true;
      await this.sharpen(shown, over);
    } catch (error) {
      if (!isAbort(error)) this.error = true;
    } finally {
      this.sharpening = false;
    }
  }

  private async read({ run, input }: Shown, over: AbortSignal): Promise<void> {
    const drivers = this.now?.drivers ?? (await this.scheduler.inquire(run, 'drivers', {}));
    if (drivers) this.add({ drivers }, over);
    if (this.now?.split || input.uncertainAt.length === 0) return;
    const luck = { ...this.luck(), seed: otherSeed(this.luck().seed) };
    this.add({ split: await this.scheduler.split(run, this.aside(input, luck), over) }, over);
  }

  private async glance({ run }: Shown, over: AbortSignal): Promise<void> {
    const luck = this.luck();
    const few = { ...luck, futures: Math.min(GLANCE, luck.futures) };
    for (const move of this.now?.moves ?? []) {
      if (!(move.path in (this.now?.moved ?? {}))) await this.make(run, move, few, over);
    }
  }

  /** What comes first by few futures may do so by chance: until all that do have been counted in more. */
  private async sharpen({ run }: Shown, over: AbortSignal): Promise<void> {
    const luck = this.luck();
    const isBlunt = ({ toLow, toHigh }: Moved) => ((toLow ?? toHigh)?.futures ?? Infinity) < luck.futures;
    for (;;) {
      const heads = [({ survival }: Shift) => survival, ({ arr }: Shift) => arr[this.of]].flatMap((tell) =>
        // Whether they stand out will be seen then.
        foremost(this.moved, tell, 1).slice(0, FOREMOST),
      );
      const next = heads.find(isBlunt);
      if (!next) return;
      await this.make(run, next, luck, over);
    }
  }

  private async make(run: number, move: Move, luck: Luck, over: AbortSignal): Promise<void> {
    const { scenario } = this.subject;
    const to = async (x: number | undefined) => {
      const moved = x === undefined ? undefined : writePath(scenario, move.path, x);
      // The whole scenario may forbid what the number's own limits allow.
      return moved?.ok ? this.scheduler.shift(run, this.aside(compile(moved.value), luck), over) : undefined;
    };
    const [toLow, toHigh] = await Promise.all([to(move.low), to(move.high)]);
    this.add({ moved: { ...this.now?.moved, [move.path]: { ...move, toLow, toHigh } } }, over);
  }

  private aside(input: EngineInput, luck: Luck) {
    return { ...luck, input, places: [], of: 'all' as const };
  }

  private add(news: Partial<Found>, over: AbortSignal): void {
    if (this.found && !over.aborted) this.found = { ...this.found, ...news };
  }
}
