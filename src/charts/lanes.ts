// Lanes under a plan: what happens when, laid out.
import type { Frame } from './frame';
import { textWidth } from './labels';

/** Something that happens in some futures. */
export interface LaneEvent {
  readonly id: string;
  /** diamond: money; square: a rule. */
  readonly shape: 'diamond' | 'square';
  /** Typical month; NaN where too few futures have one: then only the text stands. */
  readonly month: number;
  /** 8 in 10 lie between; NaN for no line. */
  readonly low: number;
  readonly high: number;
  readonly text: string;
  /** Two short lines for a phone; the text when left out. */
  readonly brief?: readonly [string, string] | undefined;
  /** All of it in one sentence. */
  readonly spoken: string;
}

/** A number that changes now and then, such as a typical count. */
export interface LaneCount {
  readonly month: number;
  readonly text: string;
}

export type Lane = {
  readonly id: string;
  readonly label: string;
  /** In the right gutter: how the lane is to be read. Not on a phone. */
  readonly note?: string | undefined;
} & (
  | { readonly events: readonly LaneEvent[]; readonly counts?: never }
  | { readonly counts: readonly LaneCount[]; readonly events?: never }
);

/** Size of the texts, and air beside them, px. */
export const FONT = 11;
export const BESIDE = 8;

/** Counts that have room before the next one; the last of a crowd stands for it. */
export function placeCounts(counts: readonly LaneCount[], frame: Frame): { x: number; text: string }[] {
  const kept: { x: number; text: string }[] = [];
  for (const { month, text } of counts) {
    const x = frame.x(month);
    const before = kept.at(-1);
    if (before && before.x + textWidth(before.text, FONT) + BESIDE > x) kept.pop();
    kept.push({ x, text });
  }
  return kept;
}
