// Reads the dates that stand beside pasted months: do they go with the lines, and with which month do they begin?
import type { Currency } from '../format';
import { monthText, readDate } from './month-date';
import { CELLS } from './read-column';
import { monthLines } from './read-months';

export type Dates =
  | { readonly kind: 'none' }
  /** They do not go up month by month with the lines. */
  | { readonly kind: 'uneven' }
  /** Calendar month of the first line, "2026-01". */
  | { readonly kind: 'from'; readonly month: string };

/** The dates of the lines that `readMonths` takes. */
export function readDates(pasted: string, currency: Currency): Dates {
  const found = monthLines(pasted, currency).flatMap(({ line }, i) => {
    const [months] = line
      .split(CELLS)
      .map((cell) => readDate(cell.trim()))
      .filter(({ length }) => length > 0);
    return months ? [months.map((month) => month - i)] : [];
  });
  if (found.length === 0) return { kind: 'none' };
  // Which of day and month comes first is what makes all lines follow each other.
  for (const order of [0, 1]) {
    const [from, ...others] = found.map((months) => months[order] ?? months[0]);
    if (Number.isFinite(from) && others.every((other) => other === from))
      return { kind: 'from', month: monthText(Math.floor(from / 12), (from % 12) + 1) };
  }
  return { kind: 'uneven' };
}
