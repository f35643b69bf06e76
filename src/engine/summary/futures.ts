// The matrices of a run: chunks are copied in as they arrive, in any order, and every summary reads from here.
import { F, FACTS, kindAt, type Chunk } from '../model';

export interface FuturesShape {
  readonly months: number;
  readonly segments: number;
  /** Places in the row (model/series.ts) that every chunk carries, in the chunks' order. */
  readonly places: readonly number[];
  /** Futures there is room for. */
  readonly capacity: number;
  /** Those of the places whose figures are kept; all of them when left out. */
  readonly keep?: readonly number[];
}

/** `survivors`: futures alive at the horizon, in all months. `all`: whoever lives, and zeros for the dead. */
export type Who = 'all' | 'survivors';

export class Futures {
  readonly months: number;
  readonly segments: number;
  private series: readonly number[];
  private room: number;
  /** [FACTS][capacity] */
  private facts: Float64Array;
  /** [2][capacity] low and high words. */
  private digests: Uint32Array;
  /** One for each place that is kept: [months + 1][capacity], so that a month's futures lie side by side. */
  private columns: (Float64Array | null)[];
  private ready: Uint8Array;
  private contiguous = 0;

  constructor({ months, segments, places, capacity, keep = places }: FuturesShape) {
    this.months = months;
    this.segments = segments;
    this.series = [...places];
    this.room = capacity;
    this.facts = new Float64Array(FACTS * capacity);
    this.digests = new Uint32Array(2 * capacity);
    this.columns = places.map((place) =>
      keep.includes(place) ? new Float64Array((months + 1) * capacity) : null,
    );
    this.ready = new Uint8Array(capacity);
  }

  get places(): readonly number[] {
    return this.series;
  }

  get capacity(): number {
    return this.room;
  }

  /** Futures 0 … count − 1 are all here. */
  get count(): number {
    return this.contiguous;
  }

  /**
   * Copies a chunk to its futures' places. A stretch that comes twice (a worker was replaced) does no harm.
   * @throws RangeError when the chunk does not fit the shape
   */
  ingest(chunk: Chunk): void {
    const { from, to } = chunk;
    const n = to - from;
    const width = this.months + 1;
    if (!(from >= 0 && to <= this.capacity && chunk.series.length === this.places.length * width * n)) {
      throw new RangeError(`A chunk of futures ${from} to ${to} does not fit this run`);
    }
    this.columns.forEach((column, i) => {
      if (!column) return;
      for (let month = 0; month < width; month++) {
        const at = (i * width + month) * n;
        column.set(chunk.series.subarray(at, at + n), month * this.capacity + from);
      }
    });
    for (let fact = 0; fact < FACTS; fact++) {
      this.facts.set(chunk.facts.subarray(fact * n, (fact + 1) * n), fact * this.capacity + from);
    }
    for (let word = 0; word < 2; word++) {
      this.digests.set(chunk.digests.subarray(word * n, (word + 1) * n), word * this.capacity + from);
    }
    this.ready.fill(1, from, to);
    while (this.contiguous < this.capacity && this.ready[this.contiguous]) this.contiguous++;
  }

  /**
   * From here on chunks carry these of the series, in this order, and there is room for at least that many futures. One
   * matrix grows after the other, so that hardly anything is held twice.
   * @throws RangeError when memory does not suffice: then this is of no use any more
   */
  reshape(places: readonly number[], capacity: number): void {
    this.columns = places.map((place) => this.column(place));
    this.series = [...places];
    const before = this.room;
    if (capacity <= before) return;
    this.columns.forEach((column, i) => {
      if (column) this.columns[i] = widened(column, new Float64Array((this.months + 1) * capacity), before);
    });
    this.facts = widened(this.facts, new Float64Array(FACTS * capacity), before);
    this.digests = widened(this.digests, new Uint32Array(2 * capacity), before);
    this.ready = widened(this.ready, new Uint8Array(capacity), before);
    this.room = capacity;
  }

  /** Takes over series of the same futures from another one, which is of no use any more. Nothing is copied. */
  take(other: Futures): void {
    if (other.capacity !== this.capacity) throw new Error('Only futures of the same capacity can be joined');
    const news = other.series.filter((place) => !this.series.includes(place));
    this.columns = [...this.columns, ...news.map((place) => other.column(place))];
    this.series = [...this.series, ...news];
  }

  /** [capacity] one fact (model/fact-places.ts) of every future; NaN where it never happened. */
  fact(place: number): Float64Array {
    return this.facts.subarray(place * this.capacity, (place + 1) * this.capacity);
  }

  /** [capacity] low (0) or high (1) words of the digests. */
  digestWords(word: 0 | 1): Uint32Array {
    return this.digests.subarray(word * this.capacity, (word + 1) * this.capacity);
  }

  /** [capacity] raw figures of one month: as the books have them up to the month of death, NaN after it. */
  raw(place: number, month: number): Float64Array {
    return this.column(place).subarray(month * this.capacity, (month + 1) * this.capacity);
  }

  /**
   * What is shown of one month for the first n futures, in their order, written to `out`; returns how many there are.
   * Rates that are undefined in a living future are left out too.
   */
  view(place: number, month: number, who: Who, n: number, out: Float64Array): number {
    const died = this.fact(F.deathMonth);
    this.each(place, month, n, out);
    let count = 0;
    for (let future = 0; future < n; future++) {
      const x = out[future];
      if (x === x && (who === 'all' || Number.isNaN(died[future]))) out[count++] = x;
    }
    return count;
  }

  /**
   * What is shown of one month for each of the first n futures, written to its place in `out`. From the month of death
   * on, stocks and flows count as 0, counters as they were, and rates as NaN: not at all.
   */
  each(place: number, month: number, n: number, out: Float64Array): void {
    const column = this.column(place);
    const kind = kindAt(place);
    const died = this.fact(F.deathMonth);
    const at = month * this.capacity;
    for (let future = 0; future < n; future++) {
      const death = died[future];
      if (!(death <= month)) out[future] = column[at + future];
      else if (kind === 'counter') out[future] = column[death * this.capacity + future];
      else out[future] = kind === 'rate' ? NaN : 0;
    }
  }

  private column(place: number): Float64Array {
    const column = this.columns[this.places.indexOf(place)];
    if (!column) throw new Error(`Series ${place} was not kept in this run`);
    return column;
  }
}

/** Copies rows of `before` numbers each to the beginnings of longer rows. */
function widened<T extends Float64Array | Uint32Array | Uint8Array>(rows: T, into: T, before: number): T {
  if (before === 0) return into;
  const count = rows.length / before;
  const after = into.length / count;
  for (let row = 0; row < count; row++)
    into.set(rows.subarray(row * before, (row + 1) * before), row * after);
  return into;
}
