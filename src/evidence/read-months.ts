// Reads a pasted column of what a company really had, one line a month: amounts, with or without dates beside them.
import type { Currency } from '../format';
import { CELLS, LINES, readAmount } from './read-column';

export interface Months {
  /** One for each line from the first amount to the last; null where a line tells none. */
  readonly values: readonly (number | null)[];
  /** Lines that say something, but no single amount. */
  readonly refused: readonly string[];
}

export function readMonths(text: string, currency: Currency): Months {
  const wanted = { quantity: 'money', currency } as const;
  const lines = text.split(LINES).map((line) => {
    const cells = line.split(CELLS).map((cell) => readAmount(cell.trim(), wanted));
    const numbers = cells.filter((cell) => typeof cell === 'number');
    const [value] = numbers;
    const silent = cells.every((cell) => cell === undefined);
    return { line: line.trim(), value: numbers.length === 1 ? value : null, silent };
  });
  const told = lines.map(({ value }) => value !== null);
  const [first, last] = [told.indexOf(true), told.lastIndexOf(true)];
  // Above the first amount stand headings.
  const refused = lines.slice(Math.max(0, first)).filter(({ value, silent }) => value === null && !silent);
  return {
    values: first < 0 ? [] : lines.slice(first, last + 1).map(({ value }) => value),
    refused: refused.map(({ line }) => line),
  };
}
