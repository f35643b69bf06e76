// Undo and redo: what was, what was taken back.

/** Steps kept; more than anyone takes back by hand. */
const MOST = 200;

export class History<T> {
  private past = $state.raw<readonly T[]>([]);
  private undone = $state.raw<readonly T[]>([]);

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Remembers what a new step leaves behind; what was taken back before it is gone. */
  push(before: T): void {
    this.past = [...this.past, before].slice(-MOST);
    this.undone = [];
  }

  /** The state one step back from `now`; undefined at the beginning. */
  undo(now: T): T | undefined {
    const before = this.past.at(-1);
    if (before === undefined) return undefined;
    this.past = this.past.slice(0, -1);
    this.undone = [...this.undone, now];
    return before;
  }

  redo(now: T): T | undefined {
    const after = this.undone.at(-1);
    if (after === undefined) return undefined;
    this.undone = this.undone.slice(0, -1);
    this.past = [...this.past, now];
    return after;
  }

  clear(): void {
    this.past = [];
    this.undone = [];
  }
}
