// Reads the raw books of many futures and keeps, for every identity, the place where it fits worst.
import { companyAt, rowLength, segmentAt, type Chunk, type EngineInput } from '../engine';
import { balancesOf, deviation, IDENTITIES, turnoverOf, type BooksAt, type Identity } from './identities';

/** The worst fit of one identity; future and month are −1 where it fits exactly. */
export interface Fit {
  readonly identity: Identity;
  readonly deviation: number;
  readonly future: number;
  readonly month: number;
}

/** The series that an audit reads: all of them. */
export const auditedPlaces = ({ segments }: EngineInput): readonly number[] =>
  Array.from({ length: rowLength(segments) }, (_, place) => place);

export class Audit {
  futures = 0;
  /** Months of books read, over all futures. */
  months = 0;
  private readonly input: EngineInput;
  private readonly worst = new Map<Identity, Fit>();

  constructor(input: EngineInput) {
    this.input = input;
    for (const identity of IDENTITIES)
      this.worst.set(identity, { identity, deviation: 0, future: -1, month: -1 });
  }

  get fits(): readonly Fit[] {
    return [...this.worst.values()];
  }

  /** `chunk` holds all series (`auditedPlaces`). */
  take(chunk: Chunk): void {
    for (let i = 0; i < chunk.to - chunk.from; i++) this.read(chunk, i);
  }

  private read(chunk: Chunk, i: number): void {
    let turnover = 0;
    this.futures += 1;
    for (let month = 0; month <= this.input.months; month++) {
      const books = this.booksAt(chunk, i, month);
      if (Number.isNaN(books.company('cash'))) return;
      this.months += 1;
      turnover = Math.max(turnover, turnoverOf(books));
      for (const balance of balancesOf(books)) {
        const fit = deviation(balance, turnover);
        // A figure that is no number fits nothing.
        const off = Number.isNaN(fit) ? Infinity : fit;
        if (off <= this.worst.get(balance.identity)!.deviation) continue;
        const { identity } = balance;
        this.worst.set(identity, { identity, deviation: off, future: chunk.from + i, month });
      }
    }
  }

  private booksAt({ series, from, to }: Chunk, i: number, month: number): BooksAt {
    const width = this.input.months + 1;
    const at = (place: number, back: number) => series[(place * width + month - back) * (to - from) + i];
    return {
      ...{ month, segments: this.input.segments },
      company: (name, back = 0) => at(companyAt(name), back),
      segment: (name, s, back = 0) => at(segmentAt(name, s), back),
    };
  }
}
