// What the settled run's own futures tell when they are lived again: a few at a time while a view is open, so that nothing
// else has to wait for long, and told as far as it has come.
import { untrack } from 'svelte';
import { joinCohorts, joined } from '../engine/summary';
import type { Answers } from '../worker';
import type { RunState } from './run.svelte';
import type { Shown } from './shown';

/** What is asked of futures `from` up to, not including, `to`. */
type Sliceable = 'strain' | 'cohorts';

interface Cut<Name extends Sliceable> {
  /** Futures that are lived again, and how many in one go. */
  readonly most: number;
  readonly atOnce: number;
  readonly join: (sofar: Answers[Name], more: Answers[Name]) => Answers[Name];
}

const CUTS: { readonly [Name in Sliceable]: Cut<Name> } = {
  // Enough for a share to be known within 7 of 100, and few enough for a slow machine.
  strain: { most: 200, atOnce: 25, join: joined },
  cohorts: { most: 400, atOnce: 40, join: joinCohorts },
};

export interface Sum<Name extends Sliceable> extends Shown {
  /** Of its first `sum.futures` futures. */
  readonly sum: Answers[Name];
}

/** To be made while a component is set up. */
export class InSlices<Name extends Sliceable> {
  private found: Sum<Name> | null = $state.raw(null);
  private failed = $state(false);
  private readonly run: RunState;
  private readonly name: Name;
  private turn = 0;

  constructor(run: RunState, name: Name) {
    this.run = run;
    this.name = name;
    $effect(() => {
      const { settled } = run;
      if (!settled || !run.isSettled) return;
      untrack(() => void this.count(settled));
      return () => (this.turn += 1);
    });
  }

  /** So far; null before the first futures. */
  get now(): Sum<Name> | null {
    return this.found;
  }

  get isBroken(): boolean {
    return this.failed;
  }

  /** More futures are on their way, or these are of before a change. */
  get isPartial(): boolean {
    const { found, run } = this;
    return !found || found.run !== run.shown?.run || found.sum.futures < this.wanted(found);
  }

  /** Futures that are counted in all. */
  get goal(): number {
    return this.found ? this.wanted(this.found) : CUTS[this.name].most;
  }

  private wanted({ picture }: Shown): number {
    return Math.min(CUTS[this.name].most, picture.n);
  }

  private async count(settled: Shown): Promise<void> {
    const { name } = this;
    const { atOnce, join } = CUTS[name];
    const turn = ++this.turn;
    const goal = this.wanted(settled);
    // The same figures under a new name, or of a run that was left in the middle and has settled again.
    let sum = this.found?.run === settled.run ? this.found.sum : null;
    if (sum) this.found = { ...settled, sum };
    try {
      for (let from = sum?.futures ?? 0; from < goal; from += atOnce) {
        const more = await this.run.inquire<Sliceable>(name, { from, to: Math.min(goal, from + atOnce) });
        if (turn !== this.turn || more === null) return;
        sum = sum ? join(sum, more as Answers[Name]) : (more as Answers[Name]);
        this.found = { ...settled, sum };
      }
      this.failed = false;
    } catch {
      this.failed = turn === this.turn;
    }
  }
}
