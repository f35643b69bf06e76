// The futures of one job that are still to be computed, handed out from the front in chunks.
import type { Pace } from './pace';
import type { Job } from './runner';

export interface Range {
  readonly from: number;
  readonly to: number;
}

export class Queue {
  private next: number;
  private readonly end: number;
  private readonly returned: Range[] = [];

  constructor(job: Job) {
    this.next = job.from;
    this.end = job.to;
  }

  get empty(): boolean {
    return this.next >= this.end && this.returned.length === 0;
  }

  take(pace: Pace, threads: number): Range | undefined {
    const again = this.returned.pop();
    if (again) return again;
    if (this.next >= this.end) return undefined;
    const from = this.next;
    this.next += pace.next(this.end - from, threads);
    return { from, to: this.next };
  }

  /** A chunk whose thread was lost. */
  giveBack(range: Range): void {
    this.returned.push(range);
  }

  /** Takes out everything that is left. */
  rest(): Range[] {
    const ranges = this.returned.splice(0);
    if (this.next < this.end) ranges.push({ from: this.next, to: this.end });
    this.next = this.end;
    return ranges;
  }
}
