// Keeps the matrices of runs and hands out pictures of them. Lives in a worker of its own; tests, and pages whose
// workers fail, use it where they are.
import type { Chunk } from '../engine';
import type { Company } from './company';
import type { Look, Picture, Replay } from './picture';
import { Sheet } from './sheet';

/** Calls take effect in the order in which they are made; nobody need wait for one before making the next. */
export interface Reducer {
  /** Begins run number `run`, anew if it was known. */
  open(run: number, company: Company): Promise<void>;
  /** Futures up to `to` of these series come next: the next ones, or for series not yet kept all from the first on. */
  expect(run: number, places: readonly number[], to: number): Promise<void>;
  /** Takes over the chunk's buffers. Chunks of a run that is not open are dropped. */
  ingest(run: number, chunk: Chunk): Promise<void>;
  picture(run: number, look: Look): Promise<Picture>;
  replay(run: number, future: number): Promise<Replay>;
  /** Frees a run's matrices. */
  forget(run: number): Promise<void>;
  close(): void;
}

/** The reducer's work, done at once. */
export class Reduction {
  private readonly sheets = new Map<number, Sheet>();

  open(run: number, company: Company): void {
    this.sheets.set(run, new Sheet(company));
  }

  expect(run: number, places: readonly number[], to: number): void {
    this.sheet(run).expect(places, to);
  }

  ingest(run: number, chunk: Chunk): void {
    this.sheets.get(run)?.ingest(chunk);
  }

  picture(run: number, look: Look): Picture {
    return this.sheet(run).look(look);
  }

  replay(run: number, future: number): Replay {
    return this.sheet(run).replay(future);
  }

  forget(run: number): void {
    this.sheets.delete(run);
  }

  private sheet(run: number): Sheet {
    const sheet = this.sheets.get(run);
    if (!sheet) throw new Error(`Run ${run} is not open`);
    return sheet;
  }
}

/** A reducer in the caller's own thread. */
export function inlineReducer(): Reducer {
  const reduction = new Reduction();
  // eslint-disable-next-line @typescript-eslint/require-await -- turns what it throws into a rejection
  const answer = async <T>(work: () => T): Promise<T> => work();
  return {
    open: (run, company) => answer(() => reduction.open(run, company)),
    expect: (run, places, to) => answer(() => reduction.expect(run, places, to)),
    ingest: (run, chunk) => answer(() => reduction.ingest(run, chunk)),
    picture: (run, look) => answer(() => reduction.picture(run, look)),
    replay: (run, future) => answer(() => reduction.replay(run, future)),
    forget: (run) => answer(() => reduction.forget(run)),
    close: () => undefined,
  };
}
