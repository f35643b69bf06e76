// Counts how many futures from the first on are here, while chunks arrive in any order.
import type { Range } from './queue';

export class Prefix {
  /** Futures below this one are all here. */
  end: number;
  private readonly ahead = new Map<number, number>();

  constructor(start: number) {
    this.end = start;
  }

  add({ from, to }: Range): void {
    this.ahead.set(from, to);
    for (let next; (next = this.ahead.get(this.end)) !== undefined; this.end = next) {
      this.ahead.delete(this.end);
    }
  }
}
