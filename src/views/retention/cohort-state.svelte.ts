// Cohorts of the run on the page, counted a few futures at a time, so that nothing else has to wait for long.
import { untrack } from 'svelte';
import { joinCohorts, type CohortCount } from '../../engine/summary';
import type { RunState, Shown } from '../../state';

/** Futures that are lived again, and how many in one go. */
export const FUTURES = 400;
const STRETCH = 40;

export interface Cohorts extends Shown {
  readonly count: CohortCount;
}

/** To be made while a component is set up. */
export class CohortState {
  private found: Cohorts | null = $state.raw(null);
  private failed = $state(false);
  private readonly run: RunState;
  private turn = 0;

  constructor(run: RunState) {
    this.run = run;
    $effect(() => {
      const { settled } = run;
      if (!settled || !run.isSettled) return;
      untrack(() => void this.count(settled));
      return () => (this.turn += 1);
    });
  }

  /** As far as it has come; null before the first. */
  get now(): Cohorts | null {
    return this.found;
  }

  get isBroken(): boolean {
    return this.failed;
  }

  /** More futures are on their way, or these are of before a change. */
  get isPartial(): boolean {
    const { found, run } = this;
    return !found || found.run !== run.shown?.run || found.count.futures < wanted(found);
  }

  private async count(settled: Shown): Promise<void> {
    if (this.found?.run === settled.run && this.found.count.futures >= wanted(settled)) {
      // A new name for the same figures.
      this.found = { ...settled, count: this.found.count };
      return;
    }
    const turn = ++this.turn;
    let count: CohortCount | null = null;
    try {
      for (let from = 0; from < wanted(settled); from += STRETCH) {
        const to = Math.min(wanted(settled), from + STRETCH);
        const more: CohortCount | null = await this.run.inquire('cohorts', { from, to });
        if (turn !== this.turn || more === null) return;
        count = count ? joinCohorts(count, more) : more;
        this.found = { ...settled, count };
      }
      this.failed = false;
    } catch {
      this.failed = turn === this.turn;
    }
  }
}

const wanted = ({ picture }: Shown) => Math.min(FUTURES, picture.n);
