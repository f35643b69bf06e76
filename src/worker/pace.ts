// Chooses how many futures go into the next chunk, from how long the last ones took.
import { CHUNK_MS } from './runner';

/** Before anything was measured: few enough for the slowest machine. */
const FIRST = 4;
/** A chunk grows at most this much over the largest before: first measurements are of code not yet compiled. */
const GROWTH = 3;
/** Threads share what is left down to here: a smaller chunk costs whoever hands it out more than it saves the others. */
const FEWEST_SHARED = 8;
/** Weight of the newest measurement. */
const NEWEST = 0.5;

export class Pace {
  /** Milliseconds of one thread for one future; 0 until measured. */
  perFuture = 0;
  private largest = FIRST;

  /** Size of the next chunk when `left` futures are to be shared among `threads`. */
  next(left: number, threads: number): number {
    const share = Math.max(FEWEST_SHARED, Math.ceil(left / threads));
    const affordable = this.perFuture > 0 ? Math.floor(CHUNK_MS / this.perFuture) : FIRST;
    return Math.max(1, Math.min(left, share, affordable, this.largest));
  }

  /** A chunk of `futures` took `ms`, as measured where it was computed. */
  took(futures: number, ms: number): void {
    const latest = ms / futures;
    this.perFuture = this.perFuture === 0 ? latest : NEWEST * latest + (1 - NEWEST) * this.perFuture;
    // The last chunks of a job are small, and say nothing against large ones in the next.
    this.largest = Math.max(this.largest, GROWTH * futures);
  }
}
