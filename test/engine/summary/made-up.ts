// Runs made up by hand or at random, so that summaries can be checked against plain arithmetic.
import { F, FACTS, type Chunk } from '../../../src/engine';
import { Futures } from '../../../src/engine/summary';

/** A future: its series by month and place, and the month in which it ran out of cash. */
export interface MadeUp {
  /** [places][months + 1]; figures after death do not matter. */
  readonly series: readonly (readonly number[])[];
  readonly died?: number;
  /** Other facts by place. */
  readonly facts?: Readonly<Record<number, number>>;
  readonly digest?: readonly [low: number, high: number];
}

/** What the engine would hand over for futures [from, to) of the list. */
export function chunkOf(futures: readonly MadeUp[], from: number, to: number): Chunk {
  const n = to - from;
  const width = futures[0].series[0]?.length ?? 0;
  const places = futures[0].series.length;
  const series = new Float64Array(places * width * n);
  const facts = new Float64Array(FACTS * n).fill(NaN);
  const digests = new Uint32Array(2 * n);
  futures.slice(from, to).forEach((future, i) => {
    const end = future.died ?? Infinity;
    future.series.forEach((values, place) =>
      values.forEach((x, month) => (series[(place * width + month) * n + i] = month > end ? NaN : x)),
    );
    facts[F.outcome * n + i] = future.died === undefined ? 0 : 2;
    facts[F.cause * n + i] = future.died === undefined ? 0 : 5;
    facts[F.deathMonth * n + i] = future.died ?? NaN;
    for (const [place, value] of Object.entries(future.facts ?? {})) facts[Number(place) * n + i] = value;
    digests[i] = future.digest?.[0] ?? 0;
    digests[n + i] = future.digest?.[1] ?? 0;
  });
  return { from, to, series, facts, digests, draws: 0, monthsLived: 0 };
}

/** All of a list, in one chunk. */
export function ingested(
  futures: readonly MadeUp[],
  places: readonly number[],
  segments = 1,
  months = (futures[0].series[0]?.length ?? 1) - 1,
): Futures {
  const whole = new Futures({ months, segments, places, capacity: futures.length });
  whole.ingest(chunkOf(futures, 0, futures.length));
  return whole;
}
