// Where a chart that is still to be drawn says how to go on: beside what is there, never on it. Pure.
import { textWidth, type Frame } from '../../charts';

/** Font size of what is known of the opening, px. */
const KNOWN = 13;
const BESIDE = 18;

export interface Hint {
  readonly x: number;
  /** Its first line lies 2 px above it, its second 14 px below it. */
  readonly y: number;
  /** It ends at `x` instead of beginning there. */
  readonly left: boolean;
}

/** Where the opening's own figure begins, px, for an opening at so many px from the top. */
export const knownAt = (frame: Frame, opening: number) => ({
  x: frame.x(0) + 10,
  y: Math.max(10, opening - 8),
});

/** @param end of what is drawn: its month, 0 while nothing is, and how many px it lies from the top */
export function hintAt(
  frame: Frame,
  height: number,
  end: { readonly month: number; readonly y: number },
  /** The last month that is asked for. */
  last: number,
  /** The opening's figure, as it is written. */
  known: string,
): Hint {
  if (end.month === 0) {
    const { x, y } = knownAt(frame, end.y);
    return { x: x + textWidth(known, KNOWN) + BESIDE, y: Math.min(height - 16, y + 2), left: false };
  }
  const left = end.month > last * 0.6;
  return {
    left,
    x: frame.x(end.month) + (left ? -BESIDE : BESIDE),
    y: Math.max(24, Math.min(height - 30, end.y)),
  };
}
