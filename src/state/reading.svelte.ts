// The month that is being read, shared by everything on the time axis.

const YEAR = 12;

/** A value on a picture of a series, which is given by its place in the row. */
export interface Spot {
  readonly place: number;
  readonly value: number;
}

export class ReadingState {
  private at = $state<number | null>(null);
  /** A click keeps the month when the pointer leaves. */
  private pinned = $state(false);
  private spotted: Spot | null = $state.raw(null);
  private readonly last: () => number;

  /** `last` tells the horizon's month. */
  constructor(last: () => number) {
    this.last = last;
  }

  /** null: nothing is being read. */
  get month(): number | null {
    return this.at === null ? null : Math.min(this.at, this.last());
  }

  get isPinned(): boolean {
    return this.pinned;
  }

  /** The pointer passes over a month, or leaves (null). */
  point(month: number | null): void {
    if (!this.pinned) this.at = month === null ? null : this.inside(month);
  }

  /** Where in a picture the month was pinned; null: nowhere in particular. */
  get spot(): Spot | null {
    return this.spotted;
  }

  /** A click or a finger: the month stays until Escape. */
  pin(month: number, spot: Spot | null = null): void {
    this.at = this.inside(month);
    this.spotted = spot;
    this.pinned = true;
  }

  /** Arrow keys, a year with Shift; from nothing they begin at the end of the axis that they lead away from. */
  stepBy(direction: 1 | -1, shift: boolean): void {
    const months = direction * (shift ? YEAR : 1);
    this.pin(this.month === null ? (months < 0 ? this.last() : 0) : this.month + months);
  }

  clear(): void {
    this.at = null;
    this.spotted = null;
    this.pinned = false;
  }

  private inside(month: number): number {
    return Math.max(0, Math.min(this.last(), Math.round(month)));
  }
}
