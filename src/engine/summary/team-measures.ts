// How a team does against its quota, and whether its pipeline covers it, over a period, for every future that lives
// through it.
import { F, segmentAt, type SegmentSeries } from '../model';
import type { Futures } from './futures';
import { spread, type Spread } from './spread';

export interface SegmentTeam {
  /** Bookings that hired sellers closed ÷ quota of ramped ones. */
  readonly attainment: Spread;
  /** Futures in which that reaches 1, of those that have a quota. */
  readonly atQuota: number;
  /** Mean over the months of pipeline at the list price ÷ a quarter's quota. */
  readonly coverage: Spread;
  /** 1 ÷ the mean win rate of those months. */
  readonly needed: Spread;
  /** Futures whose coverage reaches what their win rate asks for, of those that have both. */
  readonly covered: number;
}

export interface TeamMeasures {
  readonly from: number;
  readonly to: number;
  /** Futures alive at the end of the period, of how many. */
  readonly futures: number;
  readonly of: number;
  readonly segments: readonly SegmentTeam[];
}

const SERIES: readonly SegmentSeries[] = ['sold', 'quota', 'coverage', 'winRate'];

/** Places in the row that a run must keep for them. */
export const teamPlaces = (segments: number): number[] =>
  Array.from({ length: segments }, (_, s) => SERIES.map((name) => segmentAt(name, s))).flat();

/** Over months `from` to `to`, both included, of all futures that are here. */
export function teamMeasures(futures: Futures, from: number, to: number): TeamMeasures {
  const n = futures.count;
  const died = futures.fact(F.deathMonth);
  const alive = (future: number) => !(died[future] <= to);
  let living = 0;
  for (let future = 0; future < n; future++) if (alive(future)) living += 1;
  const segments = Array.from({ length: futures.segments }, (_, s) => ofSegment(futures, s, from, to, alive));
  return { from, to, futures: living, of: n, segments };
}

function ofSegment(
  futures: Futures,
  s: number,
  from: number,
  to: number,
  alive: (future: number) => boolean,
): SegmentTeam {
  const n = futures.count;
  const over = (name: SegmentSeries) => overMonths(futures, segmentAt(name, s), from, to);
  const [sold, quota, coverage, winRate] = SERIES.map(over);
  const columns = [0, 1, 2].map(() => new Float64Array(n).fill(NaN));
  const [attainment, covers, needs] = columns;
  let atQuota = 0;
  let covered = 0;
  for (let i = 0; i < n; i++) {
    if (!alive(i)) continue;
    if (quota.sum[i] > 0) attainment[i] = sold.sum[i] / quota.sum[i];
    // Only of months in which somebody owes a quota: without one there is nothing to cover.
    if (coverage.count[i] > 0) {
      covers[i] = coverage.sum[i] / coverage.count[i];
      const rate = winRate.sum[i] / winRate.count[i];
      if (rate > 0) needs[i] = 1 / rate;
    }
    if (attainment[i] >= 1) atQuota += 1;
    if (covers[i] >= needs[i]) covered += 1;
  }
  return {
    ...{ atQuota, covered, attainment: spread(attainment, n) },
    ...{ coverage: spread(covers, n), needed: spread(needs, n) },
  };
}

/** [futures] the sum of a series over months in which it is defined, and how many those are. */
function overMonths(futures: Futures, place: number, from: number, to: number) {
  const sum = new Float64Array(futures.count);
  const count = new Uint32Array(futures.count);
  for (let month = from; month <= to; month++) {
    const values = futures.raw(place, month);
    for (let i = 0; i < sum.length; i++) {
      const x = values[i];
      if (x !== x) continue;
      sum[i] += x;
      count[i] += 1;
    }
  }
  return { sum, count };
}
