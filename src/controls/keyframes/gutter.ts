// Labels in the right gutter: where they stand, and how many lines they may have.

export interface GutterLabel {
  readonly id: string;
  /** Token of its colour, and its sign. */
  readonly tone: string;
  readonly mark?: string | undefined;
  readonly title: string;
  /** After the title, which gives way where both have no room. */
  readonly figure?: string | undefined;
  readonly notes: readonly string[];
}

const LINE = 14;
/** Width of a letter of the notes, about, px. */
const LETTER = 6.4;

export const widthOf = (letters: number) => letters * LETTER;

/** Has a text of that many letters room in a gutter? */
export const isRoomy = (letters: number, gutter: number) => widthOf(letters) < gutter - 12;

/** Middles of blocks of a height, close to where they belong and not on each other, kept between 0 and `room`. */
export function spread(wanted: readonly number[], size: number, room: number): number[] {
  const at = [...wanted];
  at.forEach((_, i) => (at[i] = Math.max(at[i], i > 0 ? at[i - 1] + size : size / 2)));
  for (let i = at.length - 1, limit = room - size / 2; i >= 0; i--, limit = at[i + 1] - size) {
    at[i] = Math.min(at[i], limit);
  }
  return at;
}

/** Middles of labels beside a plot of that height, downwards, and the lines they have: notes go before labels touch. */
export function placeLabels(wanted: readonly number[], lines: number, height: number) {
  const room = height + 16;
  const fit = Math.max(1, Math.min(lines, Math.floor(room / wanted.length / LINE)));
  const down = wanted.map((y) => y + 8);
  return { lines: fit, at: spread(down, fit * LINE, room).map((y) => y - 8) };
}
