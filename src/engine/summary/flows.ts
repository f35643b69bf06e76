// Sums of a chunk's series over months, for all its futures at once.
import type { Chunk } from '../model';

export class Flows {
  readonly size: number;
  private readonly chunk: Chunk;
  private readonly places: readonly number[];
  private readonly width: number;

  /** `places` are those the chunk was run with. */
  constructor(chunk: Chunk, places: readonly number[], months: number) {
    this.chunk = chunk;
    this.places = places;
    this.width = months + 1;
    this.size = chunk.to - chunk.from;
  }

  /** [futures] the figures of one month, raw: NaN after a future's death. */
  at(place: number, month: number): Float64Array {
    const index = this.places.indexOf(place);
    if (index < 0) throw new RangeError(`Series ${place} was not selected for this run`);
    const start = (index * this.width + month) * this.size;
    return this.chunk.series.subarray(start, start + this.size);
  }

  /** [futures] a fact of each (facts.ts). */
  fact(place: number): Float64Array {
    return this.chunk.facts.subarray(place * this.size, (place + 1) * this.size);
  }

  /** [futures] sum of several series over months `first` to `last`, both included. */
  sum(places: readonly number[], first: number, last: number): Float64Array {
    const total = new Float64Array(this.size);
    for (const place of places) {
      for (let month = first; month <= last; month++) {
        const values = this.at(place, month);
        for (let i = 0; i < total.length; i++) total[i] += values[i];
      }
    }
    return total;
  }
}
