// Means over the futures that live through a period: against a naive sum over raw rows, whatever the chunks came in;
// attainment, coverage and what holds people up likewise.
import { describe, expect, it } from 'vitest';
import { CAPACITIES, companyAt, F, segmentAt, simulate, type Chunk } from '../../../src/engine';
import {
  Futures,
  joined,
  line,
  means,
  stockAt,
  strain,
  sumOf,
  teamMeasures,
  teamPlaces,
} from '../../../src/engine/summary';
import { compile, preset } from '../../../src/scenario';

const MONTHS = 36;
const N = 60;
const input = compile({ ...preset('shippo-pivot@1')!, months: MONTHS });
const seeds = { seed: 5, ignoranceSeed: 6 };
const flows = [
  segmentAt('leads', 0),
  segmentAt('wins', 0),
  segmentAt('newArr', 1),
  segmentAt('customers', 0),
];
const places = [...flows, ...teamPlaces(input.segments)];
const chunks = [
  [0, 25],
  [25, 31],
  [31, N],
].map(([from, to]) => simulate(input, { ...seeds, from, to }, places));

function gathered(order: readonly number[]): Futures {
  const futures = new Futures({ months: MONTHS, segments: input.segments, places, capacity: N });
  for (const i of order) futures.ingest(chunks[i]);
  return futures;
}
const futures = gathered([0, 1, 2]);

/** A raw figure of a future, straight from its chunk. */
function raw(place: number, month: number, future: number): number {
  const chunk = chunks.find(({ from, to }) => from <= future && future < to) as Chunk;
  const size = chunk.to - chunk.from;
  return chunk.series[(places.indexOf(place) * (MONTHS + 1) + month) * size + future - chunk.from];
}
const diedOf = (future: number) => {
  const chunk = chunks.find(({ from, to }) => from <= future && future < to) as Chunk;
  return chunk.facts[F.deathMonth * (chunk.to - chunk.from) + future - chunk.from];
};
const aliveAt = (month: number) =>
  Array.from({ length: N }, (_, future) => future).filter((future) => !(diedOf(future) <= month));

describe('means of a period', () => {
  it.each([12, 24, MONTHS])('agree with a naive sum over those alive at the end of month %i', (to) => {
    const found = means(futures, flows, to);
    const alive = aliveAt(to);
    expect([found.futures, found.of]).toEqual([alive.length, N]);
    for (const place of flows) {
      for (const from of [1, to - 11]) {
        let sum = 0;
        for (const future of alive)
          for (let month = from; month <= to; month++) sum += raw(place, month, future);
        expect(sumOf(found, place, from)).toBeCloseTo(sum / alive.length, 9);
      }
      const last = alive.reduce((sum, future) => sum + raw(place, to, future), 0);
      expect(stockAt(found, place, to)).toBeCloseTo(last / alive.length, 9);
    }
  });

  it('some futures die, so that it matters whose mean it is', () => {
    expect(aliveAt(MONTHS).length).toBeLessThan(aliveAt(12).length);
  });

  it('are the same to the last bit in whatever order chunks arrive', () => {
    const other = means(gathered([2, 0, 1]), flows, 24);
    expect(other.months).toEqual(means(futures, flows, 24).months);
  });

  it('refuse rates, which add up to nothing, and series that were not asked for', () => {
    expect(() => means(futures, [segmentAt('winRate', 0)], 12)).toThrow(RangeError);
    expect(() => line(means(futures, flows, 12), companyAt('cash'))).toThrow(RangeError);
  });
});

describe('the team', () => {
  it('attains what was sold of its quota, future by future', () => {
    const { segments, futures: living } = teamMeasures(futures, input, 25, MONTHS);
    const alive = aliveAt(MONTHS);
    expect(living).toBe(alive.length);
    const shares = alive.flatMap((future) => {
      let [sold, quota] = [0, 0];
      for (let month = 25; month <= MONTHS; month++) {
        sold += raw(segmentAt('sold', 0), month, future);
        quota += raw(segmentAt('quota', 0), month, future);
      }
      return quota > 0 ? [sold / quota] : [];
    });
    expect(segments[0].attainment.count).toBe(shares.length);
    expect(segments[0].attainment.mean).toBeCloseTo(shares.reduce((a, b) => a + b, 0) / shares.length, 9);
    expect(segments[0].atQuota).toBe(shares.filter((share) => share >= 1).length);
    expect(segments[0].covered).toBeLessThanOrEqual(segments[0].coverage.count);
  });

  it('has the win rate of the bow-tie: won of all decided in the period, by count, over all living futures', () => {
    const { segments } = teamMeasures(futures, input, 25, MONTHS);
    segments.forEach(({ winRate, needed }, s) => {
      const found = means(futures, [segmentAt('wins', s), segmentAt('losses', s)], MONTHS);
      const [wins, losses] = (['wins', 'losses'] as const).map((name) =>
        sumOf(found, segmentAt(name, s), 25),
      );
      expect(winRate).toBeCloseTo(wins / (wins + losses), 12);
      expect(needed).toBeCloseTo((wins + losses) / wins, 9);
    });
  });
});

describe('what holds people up', () => {
  const all = strain(input, seeds, 0, 20);

  it('is counted of those in business, one kind a segment and month at most', () => {
    for (let month = 1; month <= MONTHS; month++) {
      const alive = aliveAt(month).filter((future) => future < 20).length;
      expect(all.alive[month]).toBe(alive);
      for (let s = 0; s < input.segments; s++) {
        const kinds = CAPACITIES.map(
          (_, kind) => all.held[(s * CAPACITIES.length + kind) * (MONTHS + 1) + month],
        );
        expect(kinds.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(alive);
      }
    }
    expect(Math.max(...all.held)).toBeGreaterThan(0);
  });

  it('adds up over stretches of futures', () => {
    expect(joined(strain(input, seeds, 0, 7), strain(input, seeds, 7, 20))).toEqual(all);
  });
});
