// Spreads that nobody knows for sure are taken to a grid, the same for all futures: tables made for one future then serve
// others, and the draw stays far finer than anyone's knowledge.
import { exp } from '../math';

const LN_2 = 0.6931471805599453;
/** Values from one doubling to the next: neighbours lie 2 % apart, however small the spread. */
const FINENESS = 32;
/** [FINENESS + 1] the values of the grid from 1 to 2. */
const OCTAVE = Float64Array.from({ length: FINENESS + 1 }, (_, i) =>
  i === FINENESS ? 2 : exp((i / FINENESS) * LN_2),
);

/** The value of the grid nearest to a spread; powers of two are on it exactly, and none stays none. */
export function onGrid(spread: number): number {
  if (!(spread > 0)) return spread;
  let octave = 1;
  while (octave > spread) octave /= 2;
  while (2 * octave <= spread) octave *= 2;
  return octave * nearest(spread / octave);
}

/** Of a number from 1 to 2. */
function nearest(x: number): number {
  let i = 0;
  while (i < FINENESS && x - OCTAVE[i] > OCTAVE[i + 1] - x) i += 1;
  return OCTAVE[i];
}
