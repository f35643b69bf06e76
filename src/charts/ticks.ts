// Futures that dropped out, as ticks under the zero line: one tick is one of a hundred.
import type { Frame } from './frame';
import { textWidth } from './labels';

/**
 * Ticks of each month, adding up to `total` exactly: the i-th tick stands where the i-th hundredth of those counted
 * lies, so that their order in time stays true where months hold less than one tick each.
 */
export function ticksPerMonth(counts: ArrayLike<number>, total: number): number[] {
  const ticks = Array.from(counts, () => 0);
  const all = Array.from(counts).reduce((sum, found) => sum + found, 0);
  if (all === 0) return ticks;
  let month = 0;
  let passed = counts[0];
  for (let tick = 0; tick < total; tick++) {
    const rank = ((tick + 0.5) / total) * all;
    while (passed <= rank && month + 1 < counts.length) passed += counts[++month];
    ticks[month] += 1;
  }
  return ticks;
}

export interface Tick {
  readonly month: number;
  /** Row under the line, from 0. */
  readonly row: number;
  /** Place across the month, of so many. */
  readonly across: number;
  readonly of: 1 | 3;
}

/** A month with more than this stacks in threes. */
export const TALLEST = 15;

/** Each tick's place in its month's stack. */
export function stackTicks(ticks: readonly number[]): Tick[] {
  return ticks.flatMap((count, month) => {
    const of = count > TALLEST ? 3 : 1;
    return Array.from({ length: count }, (_, i): Tick => ({
      month,
      row: Math.floor(i / of),
      across: i % of,
      of,
    }));
  });
}

export interface TickBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels from tick to tick downwards; less where a stack would not fit. */
const PITCH = 3.3;
const WIDEST = 7;

/** The ticks in pixels, none below `height`. */
export function tickBoxes(ticks: readonly Tick[], frame: Frame, height: number): TickBox[] {
  const rows = Math.max(1, ...ticks.map(({ row }) => row + 1));
  const pitch = Math.min(PITCH, height / rows);
  const month = frame.x(1) - frame.x(0);
  const room = Math.max(2.4, Math.min(WIDEST, month * 0.6));
  return ticks.map(({ month: at, row, across, of }) => {
    const part = of === 1 ? room : Math.max(room, Math.min(WIDEST + 2, month * 0.9)) / of;
    const width = of === 1 ? part : part * 0.8;
    const x = frame.x(at) + (across - (of - 1) / 2) * part - width / 2;
    return { x, y: row * pitch + 1, width, height: pitch * 0.6 };
  });
}

/** The tick nearest to a point; months count for more than heights, for stacks stand side by side. */
export function nearestTick(boxes: readonly TickBox[], x: number, y: number): number {
  const far = (box: TickBox) =>
    2 * Math.abs(box.x + box.width / 2 - x) + Math.abs(box.y + box.height / 2 - y);
  return boxes.reduce((best, box, i) => (far(box) < far(boxes[best]) ? i : best), 0);
}

const FONT = 11;
const LINE = 15;
const AIR = 10;
/** Bold letters are wider. */
const widthOf = (text: string) => textWidth(text, FONT) * 1.08;

export interface TickLabel {
  /** Left edge, px. */
  readonly left: number;
  /** Top, px. */
  readonly top: number;
  /** Is there room for the words after the bold ones? */
  readonly whole: boolean;
}

/**
 * Where the words stand, inside the plot: before the first tick, after the last one that reaches down to them, or under
 * those that reach down least.
 * Shorter words come before a worse place.
 */
export function tickLabel(boxes: readonly TickBox[], frame: Frame, lead: string, rest: string): TickLabel {
  const top = 4;
  const low = boxes.filter(({ y }) => y > top - 2);
  const before = Math.min(frame.right, ...boxes.map(({ x }) => x)) - AIR;
  const after = Math.max(frame.left, ...low.map(({ x, width }) => x + width)) + AIR;
  for (const whole of [true, false]) {
    const width = widthOf(whole ? lead + rest : lead);
    if (before - width >= frame.left) return { left: frame.left, top, whole };
    if (after + width <= frame.right) return { left: after, top, whole };
  }
  const whole = widthOf(lead + rest) <= frame.right - frame.left;
  const width = widthOf(whole ? lead + rest : lead);
  // Under those it would lie on: where they reach down least.
  const under = (left: number) =>
    Math.max(
      top,
      ...boxes
        .filter((box) => box.x < left + width + AIR && box.x + box.width > left - AIR)
        .map(({ y, height }) => y + height),
    );
  let best = frame.left;
  for (let left = best; left + width <= frame.right; left += AIR) if (under(left) < under(best)) best = left;
  return { left: best, top: under(best), whole };
}

/** Pixels for stacks of a height and the words: a line more on a phone, always, so that nothing below moves. */
export const tickHeight = (height: number, { narrow }: Frame) => (narrow ? height + LINE : height);
