// Where the words of milestones stand: beside their marks, on whichever side takes fewer rows.
import type { Frame } from './frame';
import { textWidth } from './labels';
import { packRows } from './packing';

/** What typically happens when. */
export interface Milestone {
  /** May be a fraction. */
  readonly month: number;
  readonly text: string;
}

interface PlacedMilestone {
  readonly text: string;
  /** Of the mark, px. */
  readonly x: number;
  /** Where the words begin, or end when they stand before the mark, px. */
  readonly at: number;
  readonly before: boolean;
  /** From 0, the row next to the axis. */
  readonly row: number;
}

const FONT = 11;
/** From the middle of a mark to its words, and half its own width, px. */
const BESIDE = 8;
const HALF = 4;
/** More marks than these stand after their marks, all of them: there are too many ways to try. */
const MOST_TRIED = 6;

interface Way extends Omit<PlacedMilestone, 'row'> {
  readonly from: number;
  readonly to: number;
}

/** Those outside the axis are left out. The words stand after the mark, unless a row is saved when they stand before. */
export function placeMilestones(milestones: readonly Milestone[], frame: Frame): PlacedMilestone[] {
  const inside = milestones.filter(({ month }) => month >= 0 && month <= frame.months);
  const ways = inside.map(({ month, text }) => sides(frame, frame.x(month), text));
  let best: { readonly rows: number; readonly placed: PlacedMilestone[] } | undefined;
  for (const spans of choices(inside.length > MOST_TRIED ? ways.map((way) => way.slice(0, 1)) : ways)) {
    const rows = packRows(spans);
    const placed = spans.map(({ text, x, at, before }, i) => ({ text, x, at, before, row: rows[i] }));
    const most = Math.max(0, ...rows) + 1;
    if (!best || most < best.rows) best = { rows: most, placed };
  }
  return best?.placed ?? [];
}

/** After the mark, and before it, as far as there is room; pushed inside where there is none. */
function sides(frame: Frame, x: number, text: string): Way[] {
  const width = textWidth(text, FONT) + BESIDE;
  const after = { text, x, at: x + BESIDE, before: false, from: x + HALF, to: x + width };
  const before = { text, x, at: x - BESIDE, before: true, from: x - width, to: x - HALF };
  const fitting = [...(after.to <= frame.width ? [after] : []), ...(before.from >= 0 ? [before] : [])];
  if (fitting.length > 0) return fitting;
  const from = Math.max(0, frame.width - width);
  return [{ ...after, at: from + BESIDE, from, to: from + width }];
}

/** Every way to take one of each list; the first of each comes first. */
const choices = (lists: readonly (readonly Way[])[]): Way[][] =>
  lists.reduce<Way[][]>((all, list) => all.flatMap((taken) => list.map((way) => [...taken, way])), [[]]);
