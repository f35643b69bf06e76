// Where the words of a mark stand: at the mark, and not on a line that is drawn over it.

/** Of the text, px: above and below its baseline, and air between it and a line. */
const ASCENT = 9;
const DESCENT = 3;
const AIR = 2;
/** From the mark to its words, and from one place that is tried to the next. */
const ABOVE = 4;
const BELOW = 13;
const STEP = 7;
/** Nearer to the upper edge stands the title. */
const TITLE = 8;

interface Lying {
  /** Edges of the mark, px from the plot's top. */
  readonly top: number;
  readonly bottom: number;
  /** Height of the plot. */
  readonly height: number;
  /** Where lines pass under the words, px from the plot's top: the reach of each from one month to the next. */
  readonly lines: readonly (readonly [from: number, to: number])[];
}

/** Baseline of the words: above the mark, else below it, else further off, where no line is. */
export function baseOf({ top, bottom, height, lines }: Lying): number {
  const usual = top - ABOVE < TITLE ? bottom + BELOW : top - ABOVE;
  const places = [usual, top - ABOVE, bottom + BELOW];
  for (let away = STEP; away < height; away += STEP) places.push(bottom + BELOW + away, top - ABOVE - away);
  const isFree = (base: number) =>
    base >= TITLE &&
    base + DESCENT <= height &&
    lines.every(([from, to]) => to < base - ASCENT - AIR || from > base + DESCENT + AIR);
  return places.find(isFree) ?? usual;
}
