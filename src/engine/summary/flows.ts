// A chunk's series, for all its futures at once.
import type { Chunk } from '../model';
import { Columns } from './columns';

export class Flows extends Columns {
  readonly size: number;
  private readonly chunk: Chunk;
  private readonly places: readonly number[];
  private readonly width: number;

  /** `places` are those the chunk was run with. */
  constructor(chunk: Chunk, places: readonly number[], months: number) {
    super();
    this.chunk = chunk;
    this.places = places;
    this.width = months + 1;
    this.size = chunk.to - chunk.from;
  }

  at(place: number, month: number): Float64Array {
    const index = this.places.indexOf(place);
    if (index < 0) throw new RangeError(`Series ${place} was not selected for this run`);
    const start = (index * this.width + month) * this.size;
    return this.chunk.series.subarray(start, start + this.size);
  }

  fact(place: number): Float64Array {
    return this.chunk.facts.subarray(place * this.size, (place + 1) * this.size);
  }
}
