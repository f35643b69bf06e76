// A curve while it is drawn: from the left, point by point, by a stroke or by keys.
import { keptValue } from '../../stories';

/** Of the axis, up and down. */
const FINE = 40;
const LADDER = [1, 2, 5];

export interface PadAsk {
  readonly grid: readonly number[];
  readonly opening: number;
  /** Top of the axis at first. */
  readonly top: number;
  /** It cannot be more, nor the axis higher. */
  readonly most: number;
}

/** The next round number above x, or below it. */
export function rung(x: number, direction: 1 | -1): number {
  const power = 10 ** Math.floor(Math.log10(x));
  const near = [power / 10, power, power * 10].flatMap((each) => LADDER.map((step) => step * each));
  const others = near.filter((each) => direction * (each - x) > 1e-9 * x).sort((a, b) => a - b);
  return direction > 0 ? others[0] : others[others.length - 1];
}

export class CurvePad {
  readonly ask: PadAsk;
  /** Of the first so many points of the grid. */
  values: readonly number[] = $state.raw([]);
  top = $state(1);
  /** The point that keys move. */
  at = $state(0);
  /** Where a stroke was last. */
  private last: readonly [index: number, value: number] | null = null;

  /** `sketch`: what was drawn of it before; more points than are asked, or such as cannot be, are of another question. */
  constructor(ask: PadAsk, sketch: readonly number[] = []) {
    this.ask = ask;
    this.top = ask.top;
    const highest = Math.max(0, ...sketch);
    if (sketch.length > ask.grid.length || sketch.some((value) => value < 0) || highest > ask.most) return;
    this.values = sketch;
    this.at = Math.max(0, sketch.length - 1);
    while (this.top < highest) this.higher();
  }

  get isWhole(): boolean {
    return this.values.length === this.ask.grid.length;
  }

  /** The value of a point; where it is not drawn yet, as before it. */
  valueAt(index: number): number {
    return this.values[Math.min(index, this.values.length - 1)] ?? this.ask.opening;
  }

  clear(): void {
    this.values = [];
    this.at = 0;
    this.last = null;
  }

  higher(): void {
    this.top = Math.min(this.ask.most, rung(this.top, 1));
  }

  /** Never so low that what is drawn, or known, is outside. */
  lower(): void {
    const next = rung(this.top, -1);
    if (next >= Math.max(this.ask.opening, ...this.values)) this.top = next;
  }

  press(month: number, value: number): void {
    this.last = null;
    this.stroke(month, value);
  }

  /** The points between where the stroke was and where it is lie straight between. */
  stroke(month: number, value: number): void {
    const { grid } = this.ask;
    const to = grid.reduce(
      (near, each, i) => (Math.abs(each - month) < Math.abs(grid[near] - month) ? i : near),
      0,
    );
    const end = this.inside(value);
    const [from, start] = this.last ?? [this.values.length - 1, this.valueAt(this.values.length - 1)];
    const begins = Math.min(to, this.last ? from : Math.min(to, this.values.length));
    const reaches = Math.max(to, this.last ? from : to);
    const next = [...this.values];
    for (let i = begins; i <= reaches; i++)
      next[i] = this.kept(from === to ? end : start + ((end - start) * (i - from)) / (to - from));
    next[to] = this.kept(end);
    this.values = next;
    this.at = to;
    this.last = [to, end];
  }

  /** To another point; one that is not drawn yet begins where the one before it is. */
  step(by: number): void {
    const { grid } = this.ask;
    const to = Math.max(0, Math.min(grid.length - 1, this.values.length === 0 ? 0 : this.at + by));
    this.reach(to);
    this.at = to;
  }

  /** Up or down, by a fortieth of the axis, or five of them; beyond its top the axis grows. */
  move(direction: 1 | -1, far: boolean): void {
    this.reach(this.at);
    const wish = this.valueAt(this.at) + (direction * (far ? 5 : 1) * this.top) / FINE;
    if (wish > this.top) this.higher();
    const value = this.kept(this.inside(wish));
    this.values = this.values.map((each, i) => (i === this.at ? value : each));
  }

  private reach(to: number): void {
    const next = [...this.values];
    while (next.length <= to) next.push(next.at(-1) ?? this.kept(this.ask.opening));
    this.values = next;
  }

  private inside = (value: number) => Math.max(0, Math.min(this.top, value));

  /** Whole of 100; as a link keeps it. */
  private kept = (value: number) => (this.ask.most === 100 ? Math.round(value) : keptValue(value));
}
