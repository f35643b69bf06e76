// A QR code as squares: what a camera reads, with the quiet zone around it that readers need. Pure.
import { encode } from 'uqr';

/** Above this many characters a code has more than 105 squares a side, too fine for a phone before a screen. */
export const MOST_IN_CODE = 1000;
/** Squares of quiet zone on each side (ISO/IEC 18004). */
const QUIET = 4;

export interface Code {
  /** Squares a side, quiet zone included. */
  readonly size: number;
  /** Dark squares as one path, a unit each. */
  readonly path: string;
}

/** As much error correction as has room in the smallest code that holds the text. */
export function codeOf(text: string): Code {
  const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET });
  return {
    size,
    path: data.flatMap((row, y) => runs(row).map(([x, n]) => `M${x} ${y}h${n}v1h-${n}z`)).join(''),
  };
}

/** Where dark squares follow each other: first, and how many. */
function runs(row: readonly boolean[]): (readonly [number, number])[] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
