// Keeps the matrices of runs and hands out pictures of them, at once.
import type { Chunk } from '../engine';
import { Resamples, shift, split, type Shift, type Split } from '../engine/summary';
import type { Company } from './company';
import type { Look, Pair, PairLook, Picture, Replay } from './picture';
import type { Answers, Inquiry, Questions } from './inquiries';
import { Sheet } from './sheet';

export class Reduction {
  private readonly sheets = new Map<number, Sheet>();
  /** Of the last number of futures that were compared. */
  private resamples = new Resamples(0);

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

  pair(a: number, b: number, look: PairLook): Pair {
    return this.sheet(a).pair(this.sheet(b), look);
  }

  replay(run: number, future: number): Replay {
    return this.sheet(run).replay(future);
  }

  /** Between threads nobody knows which answer belongs to which question. */
  inquire(run: number, name: Inquiry, asked: Questions[Inquiry]): Answers[Inquiry] | null {
    return this.sheet(run).inquire(name, asked);
  }

  shift(run: number, beside: number): Shift {
    const [before, after] = [this.sheet(run).futures, this.sheet(beside).futures];
    const n = Math.min(before.count, after.count);
    if (this.resamples.futures !== n) this.resamples = new Resamples(n);
    return shift(before, after, this.resamples);
  }

  split(run: number, beside: number): Split {
    return split(this.sheet(run).futures, this.sheet(beside).futures);
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
