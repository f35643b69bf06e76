// What the page gets to see of a run: summaries only, never the matrices.
import type { Retold } from '../engine/story';
import type {
  Bands,
  Driver,
  Gap,
  Horizon,
  Odds,
  Outcomes,
  Pairs,
  Representative,
  Who,
} from '../engine/summary';

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
  /** Every future at the horizon is wanted too; its series (HORIZON_PLACES) must be kept. */
  readonly each?: boolean;
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
  /** Only where it was wanted. */
  readonly horizon?: Horizon;
}

/** How two runs of the same seeds are looked at together: the first n futures of all. */
export interface PairLook {
  readonly n: number;
  readonly places: readonly number[];
}

export interface SeriesGap extends Gap {
  /** Place of the series in the row. */
  readonly place: number;
}

/** Two runs, future by future. */
export interface Pair {
  readonly pairs: Pairs;
  /** B minus A, one for each place. */
  readonly gaps: readonly SeriesGap[];
  /** Either one by itself, of the same futures and places. */
  readonly a: Picture;
  readonly b: Picture;
}

/** Every figure of one future, and what happened in it. */
export type Replay = Retold;
