// The matrices of one run, and what is read from them.
import type { Chunk } from '../engine';
import { Reteller } from '../engine/story';
import {
  bands,
  fingerprint,
  Futures,
  gap,
  hangsOn,
  horizonOf,
  hundred,
  odds,
  outcomesOf,
  pairs,
  typicalFuture,
} from '../engine/summary';
import type { Company } from './company';
import { inquire, type Answers, type Inquiry, type Questions } from './inquiries';
import { rungsBelow } from './ladder';
import type { Look, Pair, PairLook, Picture, Replay, SeriesBands } from './picture';
import { NoRoomError } from './room';

export class Sheet {
  private readonly company: Company;
  private kept: Futures;
  /** Series that were not kept at first, being computed again; the books are the same. */
  private extra: Futures | undefined;
  private reteller: Reteller | undefined;

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

  look({ n, settled, rested, places, of, each }: Look): Picture {
    const { input, ignoranceSeed } = this.company;
    const { kept } = this;
    const series = places.flatMap((place): SeriesBands[] => {
      const source = this.with(place);
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
      ...(each && { horizon: horizonOf(kept, n) }),
    };
  }

  /** This run as A beside another as B. Both must have come as far as that, with all the series. */
  pair(other: Sheet, { n, places }: PairLook): Pair {
    this.settleExtra();
    other.settleExtra();
    const [a, b] = [this.kept, other.kept];
    const look: Look = { n, places, settled: false, rested: false, of: 'all' };
    return {
      pairs: pairs(a, b, n),
      gaps: places.map((place) => ({ place, ...gap(a, b, place, n) })),
      a: this.look(look),
      b: other.look(look),
    };
  }

  /** How each of them ends; of use until more of them are expected. */
  get futures(): Futures {
    return this.kept;
  }

  /** Runs one future again, since only few of its figures were kept. */
  replay(future: number): Replay {
    const { input, seed, ignoranceSeed } = this.company;
    this.reteller ??= new Reteller(input);
    return this.reteller.retell(future, seed, ignoranceSeed);
  }

  /** null where the run does not have what it takes, or not yet. */
  inquire(name: Inquiry, asked: Questions[Inquiry]): Answers[Inquiry] | null {
    const whole = (places: readonly number[]) => {
      if (this.extra?.count === this.kept.count) this.settleExtra();
      const { kept } = this;
      return kept.count > 0 && places.every((place) => kept.places.includes(place)) ? kept : null;
    };
    return inquire(name, { company: this.company, whole, some: (place) => this.with(place) ?? null }, asked);
  }

  private with(place: number): Futures | undefined {
    return [this.kept, this.extra].find((futures) => futures?.places.includes(place));
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
