// Figures as text for tables in plain characters. English; undefined is a dash.

import { currencySign } from './money';

const NONE = '–';
/** A plain number with so many decimals. */
export const fixed = (x: number, digits: number) =>
  Number.isNaN(x) ? NONE : Number.isFinite(x) ? x.toFixed(digits) : '∞';

/** A fraction in per cent, whole. */
export const percent = (share: number) =>
  Number.isFinite(share) ? `${fixed(100 * share, 0)} %` : fixed(share, 0);
/** A few units of money per unit. */
export const perUnit = (amount: number, currency: string, digits = 2) =>
  Number.isFinite(amount) ? currencySign(currency) + fixed(amount, digits) : fixed(amount, digits);
export const months = (count: number) => fixed(count, 1);
/** A ratio. */
export const times = (ratio: number) => timesIn(ratio, 1);
export const timesIn = (ratio: number, digits: number) =>
  Number.isFinite(ratio) ? `${fixed(ratio, digits)}×` : fixed(ratio, digits);

/** More digits than usual are of no use, whatever they are told for. */
const MOST_MORE = 3;

/** A figure with so many digits more than usual that it is not taken for a mark which it only rounds to. */
export function besideMarks(
  value: number,
  marks: readonly number[],
  text: (x: number, more: number) => string,
): string {
  const isMistaken = (more: number) =>
    marks.some((mark) => mark !== value && text(mark, more) === text(value, more));
  let more = 0;
  while (more < MOST_MORE && isMistaken(more)) more++;
  return text(value, more);
}
