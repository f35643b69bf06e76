// Exact quantiles without a full sort: only the bins of a histogram in which a wanted rank lies are sorted.

const BINS = 1024;
/** Below this a plain sort is as fast. */
const FEW = 400;

/** Scratch space for quantiles of up to `capacity` numbers; one instance serves any number of calls. */
export class Quantiles {
  private readonly kept: Float64Array;
  private readonly sizes = new Int32Array(BINS);
  /** [bins] how many numbers lie in lower bins. */
  private readonly before = new Int32Array(BINS);
  /** [bins] where a wanted bin's numbers begin in `kept`; −1: not wanted. */
  private readonly offset = new Int32Array(BINS);
  private least = 0;
  private scale = 0;

  constructor(capacity: number) {
    this.kept = new Float64Array(capacity);
  }

  /**
   * Quantiles of `values[0 … count)` at rising `probabilities`, written to `out`. Type 7 of Hyndman and Fan (1996):
   * linear between the order statistics around rank (count − 1) p. Depends on the numbers only, not on their order;
   * no NaN among them. All NaN when count is 0.
   */
  of(values: Float64Array, count: number, probabilities: readonly number[], out: Float64Array): void {
    if (count === 0) {
      out.fill(NaN, 0, probabilities.length);
      return;
    }
    if (count < FEW || !this.measure(values, count)) {
      this.kept.set(values.subarray(0, count));
      this.kept.subarray(0, count).sort();
      probabilities.forEach((p, i) => (out[i] = between(count, p, (rank) => this.kept[rank])));
      return;
    }
    this.fillBins(values, count, probabilities);
    probabilities.forEach((p, i) => (out[i] = between(count, p, (rank) => this.at(rank))));
  }

  /** Sets the bins' width; false when numbers lie too close together, or too far apart, to be told apart by it. */
  private measure(values: Float64Array, count: number): boolean {
    let least = values[0];
    let most = values[0];
    for (let i = 1; i < count; i++) {
      if (values[i] < least) least = values[i];
      else if (values[i] > most) most = values[i];
    }
    this.least = least;
    this.scale = (BINS - 1) / (most - least);
    return this.scale > 0 && this.scale < Infinity && most - least < Infinity;
  }

  private fillBins(values: Float64Array, count: number, probabilities: readonly number[]): void {
    const { sizes, before, offset, kept, least, scale } = this;
    sizes.fill(0);
    offset.fill(-1);
    for (let i = 0; i < count; i++) sizes[Math.floor((values[i] - least) * scale)]++;
    for (let bin = 1; bin < BINS; bin++) before[bin] = before[bin - 1] + sizes[bin - 1];
    for (const p of probabilities) {
      const rank = Math.floor((count - 1) * p);
      offset[this.binOf(rank)] = 0;
      if (rank + 1 < count) offset[this.binOf(rank + 1)] = 0;
    }
    let used = 0;
    for (let bin = 0; bin < BINS; bin++) {
      if (offset[bin] < 0) continue;
      offset[bin] = used;
      used += sizes[bin];
    }
    for (let i = 0; i < count; i++) {
      const bin = Math.floor((values[i] - least) * scale);
      if (offset[bin] >= 0) kept[offset[bin]++] = values[i];
    }
    for (let bin = 0; bin < BINS; bin++) {
      if (offset[bin] < 0) continue;
      offset[bin] -= sizes[bin];
      kept.subarray(offset[bin], offset[bin] + sizes[bin]).sort();
    }
  }

  /** The bin that holds a rank: the last one with no more than `rank` numbers below it. */
  private binOf(rank: number): number {
    let low = 0;
    let high = BINS;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.before[middle] <= rank) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The number of a rank whose bin has been sorted. */
  private at(rank: number): number {
    const bin = this.binOf(rank);
    return this.kept[this.offset[bin] + rank - this.before[bin]];
  }
}

function between(count: number, p: number, at: (rank: number) => number): number {
  const position = (count - 1) * p;
  const rank = Math.floor(position);
  const low = at(rank);
  if (position === rank) return low;
  const high = at(rank + 1);
  return low === high ? low : low + (position - rank) * (high - low);
}
