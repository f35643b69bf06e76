// What keeps the matrices of runs and hands out pictures of them promises, whether in a worker of its own or, as in
// tests and on pages whose workers fail, in the caller's own thread.
import type { Chunk } from '../engine';
import type { Shift, Split } from '../engine/summary';
import type { Company } from './company';
import type { Look, Pair, PairLook, Picture, Replay } from './picture';
import type { Answers, Inquiry, Questions } from './inquiries';

/** Calls take effect in the order in which they are made; nobody need wait for one before making the next. */
export interface Reducer {
  /** Begins run number `run`, anew if it was known. */
  open(run: number, company: Company): Promise<void>;
  /** Futures up to `to` of these series come next: the next ones, or for series not yet kept all from the first on. */
  expect(run: number, places: readonly number[], to: number): Promise<void>;
  /** Takes over the chunk's buffers. Chunks of a run that is not open are dropped. */
  ingest(run: number, chunk: Chunk): Promise<void>;
  picture(run: number, look: Look): Promise<Picture>;
  /** Runs `a` and `b` of the same seeds, future by future. */
  pair(a: number, b: number, look: PairLook): Promise<Pair>;
  replay(run: number, future: number): Promise<Replay>;
  /** null where the run does not have what it takes, or not yet. */
  inquire<Name extends Inquiry>(
    run: number,
    name: Name,
    asked: Questions[Name],
  ): Promise<Answers[Name] | null>;
  /** What is otherwise in the futures that both runs have: `beside` less `run`. */
  shift(run: number, beside: number): Promise<Shift>;
  /** What two runs of the same ignorance and other luck have in common. */
  split(run: number, beside: number): Promise<Split>;
  /** Frees a run's matrices. */
  forget(run: number): Promise<void>;
  close(): void;
}
