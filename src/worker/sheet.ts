// The matrices of one run, and what is read from them.
import { rowLength, Simulator, type Chunk } from '../engine';
import {
  bands,
  drivers,
  fingerprint,
  Futures,
  hangsOn,
  hundred,
  odds,
  outcomesOf,
  typicalFuture,
  type Drivers,
} from '../engine/summary';
import type { Company } from './company';
import { rungsBelow } from './ladder';
import type { Look, Picture, Replay, SeriesBands } from './picture';
import { NoRoomError } from './room';

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

  /**
   * Makes room for futures up to `to` of these series: the next ones of those kept, or others from the first on.
   * @throws NoRoomError after which nothing is kept
   */
  expect(places: readonly number[], to: number): void {
    try {
      this.prepare(places, to);
    } catch (error) {
      this.kept = this.room([], 0);
      throw error instanceof RangeError ? new NoRoomError(to) : error;
    }
  }

  ingest(chunk: Chunk): void {
    (this.extra ?? this.kept).ingest(chunk);
  }

  look({ n, settled, rested, places, of }: Look): Picture {
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
      rest: rested
        ? { hundred: hundred(kept, input, n), hangsOn: hangsOn(input, kept, ignoranceSeed, n) }
        : null,
      settled: settled
        ? {
            fingerprint: fingerprint(kept, n),
            typical: typicalFuture(kept, n),
            early: rungsBelow(n).map((few) => outcomesOf(kept, few)),
          }
        : null,
    };
  }

  /** How each of them ends; of use until more of them are expected. */
  get futures(): Futures {
    return this.kept;
  }

  drivers(): Drivers {
    const { input, ignoranceSeed } = this.company;
    return drivers(input, this.kept, ignoranceSeed);
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

  private prepare(places: readonly number[], to: number): void {
    this.settleExtra();
    const { kept } = this;
    // A run that goes on names the first of its series again, and all others that it heard to be complete.
    const [first] = kept.places;
    const goesOn = first === undefined ? places.length === 0 : places.includes(first);
    if (kept.count === 0) this.kept = this.room(places, to);
    else if (goesOn) kept.reshape(places, to);
    else this.extra = this.room(places, kept.capacity);
  }

  private settleExtra(): void {
    const { kept, extra } = this;
    this.extra = undefined;
    if (extra?.count === kept.count) kept.take(extra);
  }
}
