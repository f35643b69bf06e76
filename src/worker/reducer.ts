// What keeps the matrices of runs and hands out pictures of them promises, whether in a worker of its own or, as in
// tests and on pages whose workers fail, in the caller's own thread.
import type { Chunk } from '../engine';
import type { Drivers, Shift, Split } from '../engine/summary';
import type { Company } from './company';
import type { Look, Picture, Replay } from './picture';

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
  /** What each uncertain value does. */
  drivers(run: number): Promise<Drivers>;
  /** What is otherwise in the futures that both runs have: `beside` less `run`. */
  shift(run: number, beside: number): Promise<Shift>;
  /** What two runs of the same ignorance and other luck have in common. */
  split(run: number, beside: number): Promise<Split>;
  /** Frees a run's matrices. */
  forget(run: number): Promise<void>;
  close(): void;
}
