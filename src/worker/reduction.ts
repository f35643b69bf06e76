// Keeps the matrices of runs and hands out pictures of them, at once.
import type { Chunk } from '../engine';
import type { Company } from './company';
import type { Answers, Inquiry, Questions } from './inquiries';
import type { Look, Picture, Replay } from './picture';
import { Sheet } from './sheet';

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

  /** Between threads nobody knows which answer belongs to which question. */
  inquire(run: number, name: Inquiry, asked: Questions[Inquiry]): Answers[Inquiry] | null {
    return this.sheet(run).inquire(name, asked);
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
