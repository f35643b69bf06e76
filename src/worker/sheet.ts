// The matrices of one run, and what is read from them.
import { FACTS, rowLength, Simulator, type Chunk } from '../engine';
import { bands, fingerprint, Futures, hangsOn, hundred, odds, typicalFuture } from '../engine/summary';
import type { Company } from './company';
import type { Look, Picture, Replay, SeriesBands } from './picture';

/** Futures copied at a time when matrices grow. */
const STRIDE = 1024;

export class Sheet {
  private readonly company: Company;
  private kept: Futures;
  /** Series that were not kept at first, being computed again; the books are the same. */
  private extra: Futures | undefined;
  private simulator: Simulator | undefined;

  constructor(company: Company) {
    this.company = company;
    this.kept = this.room([], 0);
  }

  /** Makes room for futures up to `to` of these series: the next ones of those kept, or others from the first on. */
  expect(places: readonly number[], to: number): void {
    const { kept, extra } = this;
    this.extra = undefined;
    if (extra && extra.count === kept.count) this.kept = this.assemble([kept, extra], kept.capacity);
    const known = places.every((place) => this.kept.places.includes(place));
    if (this.kept.count === 0) this.kept = this.room(places, to);
    else if (!known) this.extra = this.room(places, to);
    else if (to > this.kept.capacity) this.kept = this.assemble([this.kept], to);
  }

  ingest(chunk: Chunk): void {
    (this.extra ?? this.kept).ingest(chunk);
  }

  look({ n, settled, places, of }: Look): Picture {
    const { input, ignoranceSeed } = this.company;
    const { kept, extra } = this;
    const series = places.flatMap((place): SeriesBands[] => {
      const source = [kept, extra].find((futures) => futures?.places.includes(place));
      if (!source) return [];
      const known = Math.min(n, source.count);
      return [{ place, n: known, bands: bands(source, place, { of, n: known }) }];
    });
    return {
      n,
      of,
      series,
      odds: odds(kept, input, n),
      settled: settled
        ? {
            fingerprint: fingerprint(kept, n),
            hundred: hundred(kept, input, n),
            typical: typicalFuture(kept, n),
            hangsOn: hangsOn(input, kept, ignoranceSeed, n),
          }
        : null,
    };
  }

  /** Runs one future again, since only few of its figures were kept. */
  replay(future: number): Replay {
    const { input, seed, ignoranceSeed } = this.company;
    this.simulator ??= new Simulator(input);
    const all = Array.from({ length: rowLength(input.segments) }, (_, place) => place);
    const { series, facts } = this.simulator.run({ seed, ignoranceSeed, from: future, to: future + 1 }, all);
    return { future, figures: series, facts };
  }

  private room(places: readonly number[], capacity: number): Futures {
    const { months, segments } = this.company.input;
    return new Futures({ months, segments, places, capacity });
  }

  /** The series of all sources side by side, in more room. */
  private assemble(sources: readonly Futures[], capacity: number): Futures {
    const places = sources.flatMap((source) => source.places);
    const whole = this.room(places, capacity);
    const count = sources[0].count;
    for (let from = 0; from < count; from += STRIDE) {
      whole.ingest(chunkOf(sources, from, Math.min(count, from + STRIDE)));
    }
    return whole;
  }
}

/** Futures [from, to) as they once arrived. */
function chunkOf(sources: readonly Futures[], from: number, to: number): Chunk {
  const n = to - from;
  const width = sources[0].months + 1;
  const columns = sources.flatMap((source) => source.places.map((place) => ({ source, place })));
  const series = new Float64Array(columns.length * width * n);
  columns.forEach(({ source, place }, i) => {
    for (let month = 0; month < width; month++) {
      series.set(source.raw(place, month).subarray(from, to), (i * width + month) * n);
    }
  });
  const facts = new Float64Array(FACTS * n);
  for (let fact = 0; fact < FACTS; fact++) {
    facts.set(sources[0].fact(fact).subarray(from, to), fact * n);
  }
  const digests = new Uint32Array(2 * n);
  digests.set(sources[0].digestWords(0).subarray(from, to), 0);
  digests.set(sources[0].digestWords(1).subarray(from, to), n);
  return { from, to, series, facts, digests, draws: 0, monthsLived: 0 };
}
