// How a team does against its quota, and whether its pipeline covers it, over a period, for every future that lives
// through it.
import { S, segmentBase, type EngineInput } from '../input';
import { F, segmentAt, type SegmentSeries } from '../model';
import type { Futures } from './futures';
import { spread, type Spread } from './spread';

export interface SegmentTeam {
  /** Bookings that hired sellers closed ÷ quota of ramped ones. */
  readonly attainment: Spread;
  /** Futures in which that reaches 1, of those that have a quota. */
  readonly atQuota: number;
  /** Mean over the months of pipeline at the list price ÷ the quota of the time that a deal stays open. */
  readonly coverage: Spread;
  /**
   * Won of all opportunities decided in those months, by count, in all these futures together: in one of them a few
   * decisions a year say nothing. As in the bow-tie. NaN without a decision.
   */
  readonly winRate: number;
  /** 1 ÷ the win rate; NaN without a deal won. */
  readonly needed: number;
  /** Futures whose coverage reaches what the win rate asks for, of those that have a coverage. */
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

const SERIES: readonly SegmentSeries[] = ['sold', 'quota', 'coverage', 'cycleMonths', 'wins', 'losses'];

/** The series `coverage` is told against a quarter's quota. */
const QUARTER = 3;

/** Places in the row that a run must keep for them. */
export const teamPlaces = (segments: number): number[] =>
  Array.from({ length: segments }, (_, s) => SERIES.map((name) => segmentAt(name, s))).flat();

/** Over months `from` to `to`, both included, of all futures that are here. */
export function teamMeasures(futures: Futures, input: EngineInput, from: number, to: number): TeamMeasures {
  const n = futures.count;
  const died = futures.fact(F.deathMonth);
  const alive = (future: number) => !(died[future] <= to);
  let living = 0;
  for (let future = 0; future < n; future++) if (alive(future)) living += 1;
  const segments = Array.from({ length: futures.segments }, (_, s) => {
    return ofSegment(futures, s, input.values[segmentBase(s) + S.lossDelay], from, to, alive);
  });
  return { from, to, futures: living, of: n, segments };
}

function ofSegment(
  futures: Futures,
  s: number,
  lossDelay: number,
  from: number,
  to: number,
  alive: (future: number) => boolean,
): SegmentTeam {
  const n = futures.count;
  const over = (name: SegmentSeries) => overMonths(futures, segmentAt(name, s), from, to);
  const [sold, quota, coverage, cycle, wins, losses] = SERIES.map(over);
  const columns = [0, 1].map(() => new Float64Array(n).fill(NaN));
  const [attainment, covers] = columns;
  const total = (of: Float64Array) => of.reduce((sum, x, i) => (alive(i) ? sum + x : sum), 0);
  const won = total(wins.sum);
  const winRate = won / (won + total(losses.sum));
  const needed = winRate > 0 ? 1 / winRate : NaN;
  let atQuota = 0;
  let covered = 0;
  for (let i = 0; i < n; i++) {
    if (!alive(i)) continue;
    if (quota.sum[i] > 0) attainment[i] = sold.sum[i] / quota.sum[i];
    // Only of months in which somebody owes a quota: without one there is nothing to cover.
    if (coverage.count[i] > 0) {
      // Deals that are not won stay open for longer, as where a POD may split (model/fission.ts).
      const open = (cycle.sum[i] / cycle.count[i]) * (1 + (1 - (winRate || 0)) * lossDelay);
      covers[i] = (coverage.sum[i] / coverage.count[i]) * (QUARTER / open);
    }
    if (attainment[i] >= 1) atQuota += 1;
    if (covers[i] >= needed) covered += 1;
  }
  return {
    ...{ atQuota, covered, winRate, needed },
    ...{ attainment: spread(attainment, n), coverage: spread(covers, n) },
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
