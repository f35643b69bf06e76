// Keeps the matrices of runs and hands out pictures of them, at once.
import type { Chunk } from '../engine';
import type { Company } from './company';
import type { Look, Pair, PairLook, Picture, Replay } from './picture';
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

  pair(a: number, b: number, look: PairLook): Pair {
    return this.sheet(a).pair(this.sheet(b), look);
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
