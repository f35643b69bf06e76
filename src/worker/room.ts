// How many futures fit into memory, whoever looks at them: told beforehand, so that no page falls over on the way.
import { bytesOfFuture } from '../engine/summary';

/**
 * Bytes for the matrices of a run, and as many for those beside it: 100,000 futures of two segments over five years, with
 * all that the page shows.
 */
export const ROOM = 780e6;

/** Figures of the limit that are told: 37,000 rather than 37,498. */
const FIGURES = 2;

/** The most futures that a run keeps with that many series. The same on every machine, and so is its fingerprint. */
export function mostFutures(months: number, series: number): number {
  const most = Math.floor(ROOM / bytesOfFuture(months, series));
  const unit = 10 ** Math.max(0, String(most).length - FIGURES);
  return unit * Math.floor(most / unit);
}

const NAME = 'NoRoomError';

/** This machine has less memory than that. */
export class NoRoomError extends Error {
  override readonly name = NAME;

  constructor(futures: number) {
    super(`There is no room for ${futures} futures`);
  }
}

/** Errors lose their class, not their name, on the way between threads. */
export const isNoRoom = (error: unknown): boolean => error instanceof Error && error.name === NAME;
