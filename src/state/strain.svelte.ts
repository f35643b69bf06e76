// What holds people up, counted by living futures of the settled run again, a few at a time while a view is open.
import { untrack } from 'svelte';
import { joined, type Strain } from '../engine/summary';
import type { RunState } from './run.svelte';
import type { Shown } from './shown';

/** Enough for a share to be known within 7 of 100, and few enough for a slow machine. */
const MOST = 200;
const AT_ONCE = 25;

/** To be made while a component is set up. */
export class StrainState {
  private counted: (Shown & { readonly strain: Strain }) | null = $state.raw(null);
  private lost = $state(false);
  private readonly run: RunState;
  private turn = 0;

  constructor(run: RunState) {
    this.run = run;
    $effect(() => {
      const { settled } = run;
      if (!settled || !run.isSettled) return;
      untrack(() => {
        if (settled.run !== this.counted?.run) void this.count(settled);
      });
    });
    $effect(() => () => (this.turn += 1));
  }

  /** So far; null before the first futures. */
  get now() {
    return this.counted;
  }

  get isBroken(): boolean {
    return this.lost;
  }

  /** Futures that are counted in all. */
  get goal(): number {
    return Math.min(MOST, this.counted?.picture.n ?? MOST);
  }

  private async count(settled: Shown): Promise<void> {
    const turn = ++this.turn;
    const goal = Math.min(MOST, settled.picture.n);
    let sum: Strain | null = null;
    this.lost = false;
    try {
      for (let from = 0; from < goal; from += AT_ONCE) {
        const strain = await this.run.inquire('strain', { from, to: Math.min(goal, from + AT_ONCE) });
        if (turn !== this.turn || strain === null) return;
        sum = sum ? joined(sum, strain) : strain;
        this.counted = { ...settled, strain: sum };
      }
    } catch {
      this.lost = turn === this.turn;
    }
  }
}
