// Futures drawn again with replacement, for the errors of numbers that have no formula (B. Efron's bootstrap, 1979).
import { Luck } from '../random';

/** The 95 % error of a median's standard deviation over so many is a tenth of it. */
const TIMES = 200;
/** Any: these draws have nothing to do with a run's luck, and are the same for all runs. */
const SEED = 1;

export class Resamples {
  readonly times = TIMES;
  readonly futures: number;
  /** [times][futures] how often each future was drawn. */
  private readonly drawn: Uint8Array;

  constructor(futures: number) {
    this.futures = futures;
    this.drawn = new Uint8Array(TIMES * futures);
    const luck = new Luck(Uint32Array.of(0), false);
    for (let time = 0; time < TIMES; time++) {
      luck.begin(SEED, time);
      const counts = this.counts(time);
      for (let i = 0; i < futures; i++) counts[Math.floor(luck.uniform(0, i) * futures)] += 1;
    }
  }

  /** [futures] of one time. */
  counts(time: number): Uint8Array {
    return this.drawn.subarray(time * this.futures, (time + 1) * this.futures);
  }
}

/** Median of values whose futures stand in rising `order`, each as often as `counts` says; NaN of none. */
export function medianOf(values: Float64Array, order: Uint32Array, counts: Uint8Array): number {
  let total = 0;
  for (const future of order) total += counts[future];
  const [below, above] = [(total - 1) >> 1, total >> 1];
  let seen = 0;
  let lower = NaN;
  for (const future of order) {
    const before = seen;
    seen += counts[future];
    if (before <= below && seen > below) lower = values[future];
    if (seen > above) return (lower + values[future]) / 2;
  }
  return NaN;
}
