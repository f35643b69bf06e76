// Plans counted by a formula instead of the engine, for tests of what searches over many of them.
import type { Horizon } from '../../src/engine/summary';
import type { Scenario } from '../../src/scenario';
import type { Count, Seeds } from '../../src/search';

export interface Synthetic {
  /** Share of futures alive, 0 to 1. */
  readonly survival: number;
  readonly arr: number;
}

/** As many futures live as said, all with the same ARR; the first ones. */
export const horizonOf = ({ survival, arr }: Synthetic, futures: number): Horizon => {
  const alive = Uint8Array.from({ length: futures }, (_, i) => (i < survival * futures ? 1 : 0));
  return {
    alive,
    arr: Float64Array.from(alive, (lives) => lives * arr),
    growth: Float64Array.from(alive, (lives) => (lives ? 0 : NaN)),
  };
};

export interface Ledger {
  readonly count: Count;
  /** Plans that were asked for, in their order. */
  readonly asked: Scenario[];
  /** Seeds of each. */
  readonly seen: Seeds[];
}

/** Answers in a later turn, as threads do; `told` hears of each plan first. */
export function counting(
  formula: (scenario: Scenario, seeds: Seeds) => Synthetic,
  told: (count: number) => void = () => undefined,
): Ledger {
  const asked: Scenario[] = [];
  const seen: Seeds[] = [];
  return {
    asked,
    seen,
    async count(scenario, futures, seeds, signal) {
      asked.push(scenario);
      seen.push(seeds);
      told(asked.length);
      await Promise.resolve();
      signal.throwIfAborted();
      return horizonOf(formula(scenario, seeds), futures);
    },
  };
}

export const SAMPLE = { futures: 100, seeds: { seed: 1, ignoranceSeed: 1 } };
