// What the page gets to see of a run: summaries only, never the matrices.
import type { Retold } from '../engine/story';
import type { Bands, Driver, Odds, Outcomes, Representative, Who } from '../engine/summary';

/** How a run is looked at. */
export interface Look {
  /** The first n futures. */
  readonly n: number;
  /** All the futures that were asked for are here: there is a fingerprint. */
  readonly settled: boolean;
  /** Settled, or stopped on the way: nothing finer is about to follow, single futures can be told. */
  readonly rested: boolean;
  readonly places: readonly number[];
  readonly of: Who;
}

export interface SeriesBands {
  /** Place of the series in the row. */
  readonly place: number;
  /** Futures behind the bands: fewer than the picture's while a series that was not kept is computed again. */
  readonly n: number;
  readonly bands: Bands;
}

/** Chosen when a run comes to rest, so that they do not flicker. */
export interface Rest {
  readonly hundred: readonly Representative[];
  /** Uncertain values by how far survival moves with them, furthest first. */
  readonly hangsOn: readonly Driver[];
}

export interface Settled {
  readonly fingerprint: string;
  /** Number of the typical future. */
  readonly typical: number;
  /** How the first few futures end, for each number of them that a coarse picture may be made of. */
  readonly early: readonly Outcomes[];
}

export interface Picture {
  readonly n: number;
  readonly of: Who;
  readonly series: readonly SeriesBands[];
  readonly odds: Odds;
  /** null while the run goes on. */
  readonly rest: Rest | null;
  /** null before all futures that were asked for are here. */
  readonly settled: Settled | null;
}

/** Every figure of one future, and what happened in it. */
export type Replay = Retold;
