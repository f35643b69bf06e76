// Where the words of a waterfall stand: inside its edges, and no figure on another. Pure.
import { textWidth } from '../../charts';

/** Font sizes, px; figures are bold, and so wider. */
const FIGURE = 12;
const NAME = 11;
const BOLD = 1.2;
/** Between two lines of figures, and two figures of one line, px. */
const LINE = 14;
const GAP = 3;

export interface Figure {
  readonly text: string;
  /** Middle and foot, px. */
  readonly x: number;
  readonly y: number;
}

const figureWidth = (text: string) => BOLD * textWidth(text, FIGURE);

const inside = (x: number, wide: number, width: number) => Math.max(wide / 2, Math.min(width - wide / 2, x));

/** Middle of a name under its bar. */
export const nameAt = (x: number, text: string, width: number): number =>
  inside(x, textWidth(text, NAME), width);

/** Figures over their bars, from left to right: higher where one before is in the way. */
export function placeFigures(figures: readonly Figure[], width: number): readonly Figure[] {
  const placed: Figure[] = [];
  for (const { text, x: middle, y: foot } of figures) {
    const wide = figureWidth(text);
    const x = inside(middle, wide, width);
    const near = placed.filter((one) => Math.abs(one.x - x) < (figureWidth(one.text) + wide) / 2 + GAP);
    let y = foot;
    for (;;) {
      const inWay = near.find((one) => Math.abs(one.y - y) < LINE);
      if (!inWay) break;
      y = inWay.y - LINE;
    }
    placed.push({ text, x, y });
  }
  return placed;
}
