// Lanes under a plan: what happens when, as it is told to them, and where counts stand.
import type { Frame } from './frame';
import { textWidth } from './labels';
import type { Span } from './packing';

/** Something that happens in some futures. */
export interface LaneEvent {
  readonly id: string;
  /** diamond: money; square: a rule. */
  readonly shape: 'diamond' | 'square';
  /** Typical month; NaN where too few futures have one: then it has no place on the axis, only words. */
  readonly month: number;
  /** 8 in 10 lie between; NaN for no line. */
  readonly low: number;
  readonly high: number;
  /** From the longest to the shortest: the first that has room is shown. */
  readonly texts: readonly string[];
  /** Two short lines under the mark on a phone; the first text when left out. */
  readonly brief?: readonly [string, string] | undefined;
  /** All of it in one sentence. */
  readonly spoken: string;
}

/** A number that changes now and then, such as a typical count. */
interface LaneCount {
  readonly month: number;
  readonly text: string;
  /** All of it in one sentence. */
  readonly spoken: string;
}

export type Lane = {
  readonly id: string;
  readonly label: string;
  /** In the right gutter: how the lane is to be read. Not on a phone. */
  readonly note?: string | undefined;
} & (
  | {
      readonly events: readonly LaneEvent[];
      /** Before what has no typical month: "rarely:". */
      readonly rarely: string;
      readonly counts?: never;
    }
  | { readonly counts: readonly LaneCount[]; readonly events?: never }
);

/** Size of the texts, and air beside them, px. */
export const FONT = 11;
export const BESIDE = 8;

/** Height of a row with a mark, and the middle of the mark in it, px. */
export const ROW = 18;
export const MIDDLE = 9;

/** What a press or a pointer means by its place: extent of a thing on a lane, px in the lane. */
export interface Box extends Span {
  readonly top: number;
  readonly height: number;
}

export interface PlacedCount {
  readonly count: LaneCount;
  readonly x: number;
  readonly box: Box;
}

/** Counts within the horizon that have room before the next one; the last of a crowd stands for it. */
export function placeCounts(counts: readonly LaneCount[], frame: Frame): PlacedCount[] {
  const kept: PlacedCount[] = [];
  for (const count of counts.filter(({ month }) => month <= frame.months)) {
    const x = frame.x(count.month);
    const before = kept.at(-1);
    if (before && before.box.to + BESIDE - 4 > x) kept.pop();
    const to = x + 4 + textWidth(count.text, FONT);
    kept.push({ count, x, box: { from: x - 4, to, top: 0, height: ROW } });
  }
  return kept;
}
