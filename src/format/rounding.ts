// Rounding to what is known, and the signs that figures share.

/** Stands where a figure is undefined. */
export const NONE = '–';
export const MINUS = '−';
/** Narrow and unbreakable, so that a figure keeps its unit. */
export const SPACE = '\u202f';

/** Rounded to so many figures that count. */
export const figures = (x: number, digits: number) => Number(x.toPrecision(digits));

/** Part of a number by which it may miss a rounder one through binary digits. */
const NEAR = 1e-9;

/** Is this a number of no more figures: chosen by someone, not come of a sum? */
export const isRound = (x: number, digits: number) => Math.abs(figures(x, digits) - x) <= NEAR * Math.abs(x);

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Whole, with commas; not rounded to figures. */
export const exact = (x: number) => told(x, (size) => grouped.format(size));

/** Text of a figure from the text of its size: dash, infinity and minus are the same everywhere. */
export function told(x: number, size: (size: number) => string): string {
  if (Number.isNaN(x)) return NONE;
  const text = Number.isFinite(x) ? size(Math.abs(x)) : '∞';
  return x < 0 && /[1-9∞]/.test(text) ? MINUS + text : text;
}
