// Plans that stand out among many, counted again in more futures of other luck: what stands out among many does so by luck
// too, and only what it does again is told of it.
import { SvelteMap } from 'svelte/reactivity';
import { Resamples, type Horizon } from '../engine/summary';
import type { Scenario } from '../scenario';
import { figuresOf, freshSeeds, gainsOf, type Count, type Figures, type Gains, type Sample } from '../search';

export const RECOUNT_FUTURES = 1000;

export interface Recount {
  readonly figures: Figures;
  /** Beside the plan that all others are variants of, in the same futures. */
  readonly gains: Gains;
}

export class Recounts {
  private readonly found = new SvelteMap<string, Recount>();
  private home: Horizon | null = null;
  private readonly resamples = new Resamples(RECOUNT_FUTURES);

  of(key: string): Recount | undefined {
    return this.found.get(key);
  }

  forget(): void {
    this.found.clear();
    this.home = null;
  }

  /** Rejects with an AbortError once `signal` fires, after which nothing more is kept. */
  async count(
    home: Scenario,
    { key, scenario }: { readonly key: string; readonly scenario: Scenario },
    { seeds }: Sample,
    count: Count,
    signal: AbortSignal,
  ): Promise<void> {
    const ask = (plan: Scenario) => count(plan, RECOUNT_FUTURES, freshSeeds(seeds), signal);
    const own = this.home ?? (await ask(home));
    const horizon = scenario === home ? own : await ask(scenario);
    if (signal.aborted) return;
    this.home = own;
    this.found.set(key, { figures: figuresOf(horizon), gains: gainsOf(own, horizon, this.resamples) });
  }
}
