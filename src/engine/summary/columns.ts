// The figures of many futures side by side, wherever they are kept: what measures are worked out from.
import type { Futures } from './futures';

export abstract class Columns {
  /** Futures. */
  abstract readonly size: number;

  /** [futures] the figures of one month, raw: NaN after a future's death. */
  abstract at(place: number, month: number): Float64Array;

  /** [futures] a fact of each (fact-places.ts). */
  abstract fact(place: number): Float64Array;

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

/** The first n futures of a run whose matrices are at hand. */
export class FirstFutures extends Columns {
  readonly size: number;
  private readonly futures: Futures;

  constructor(futures: Futures, n: number) {
    super();
    this.futures = futures;
    this.size = n;
  }

  at(place: number, month: number): Float64Array {
    return this.futures.raw(place, month).subarray(0, this.size);
  }

  fact(place: number): Float64Array {
    return this.futures.fact(place).subarray(0, this.size);
  }
}
