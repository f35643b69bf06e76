// Reads a pasted column of what a company really had, one line a month: amounts, with or without dates beside them; and
// tells two such columns apart that were copied together.
import type { Currency } from '../format';
import { readDate } from './month-date';
import { CELLS, LINES, readAmount } from './read-column';

export interface Months {
  /** One for each line from the first amount, or dash, to the last amount; null where a line tells none. */
  readonly values: readonly (number | null)[];
  /** Lines that say something, but no single amount. */
  readonly refused: readonly string[];
}

/** A month of which nothing is known, whether its date is there or not. */
const NOTHING = /^[-–—]$/;

interface Line {
  readonly line: string;
  readonly value: number | null;
  /** It has nothing but empty cells. */
  readonly silent: boolean;
  /** It says that nothing is known. */
  readonly isUnknown: boolean;
}

/** Lines of months: from the first amount, or dash, to the end. */
export function monthLines(text: string, currency: Currency): readonly Line[] {
  const wanted = { quantity: 'money', currency } as const;
  const lines = text.split(LINES).map((line) => {
    const cells = line.split(CELLS).map((cell) => readAmount(cell.trim(), wanted));
    const numbers = cells.filter((cell) => typeof cell === 'number');
    const [value] = numbers;
    const said = line
      .split(CELLS)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '' && readDate(cell).length === 0);
    const isUnknown = said.length === 1 && NOTHING.test(said[0]);
    const silent = cells.every((cell) => cell === undefined);
    return { line: line.trim(), value: numbers.length === 1 ? value : null, silent, isUnknown };
  });
  const told = lines.map(({ value }) => value !== null);
  // Above the first month stand headings.
  const first = told.includes(true) ? lines.findIndex(({ isUnknown }, i) => told[i] || isUnknown) : 0;
  return lines.slice(first);
}

export function readMonths(text: string, currency: Currency): Months {
  const lines = monthLines(text, currency);
  const last = lines.map(({ value }) => value !== null).lastIndexOf(true);
  const refused = lines.filter(({ value, silent, isUnknown }) => value === null && !silent && !isUnknown);
  return {
    values: lines.slice(0, last + 1).map(({ value }) => value),
    refused: refused.map(({ line }) => line),
  };
}

/** Two columns of amounts, each as the text of a column of months, with what stood before it, such as dates. */
export interface Pair {
  readonly arr: string;
  readonly cash: string;
}

const CASH = /cash|bank|balance|现金|余额/i;

/** Undefined where it is one column, or more than two. ARR comes first unless the headings say otherwise. */
export function splitMonths(text: string, currency: Currency): Pair | undefined {
  const wanted = { quantity: 'money', currency } as const;
  const rows = text.split(LINES).map((line) => line.split(CELLS).map((cell) => cell.trim()));
  const read = rows.map((cells) => cells.map((cell) => readAmount(cell, wanted)));
  const numbers = (at: number) => read.map((cells) => cells[at]).filter((cell) => typeof cell === 'number');
  const width = Math.max(...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => at).filter(
    (at) => numbers(at).length > 1 && !countsUp(numbers(at)),
  );
  if (columns.length !== 2) return undefined;
  const isTold = (r: number) => columns.some((at) => typeof read[r][at] === 'number');
  const from = rows.findIndex((_, r) => isTold(r));
  const to = rows.reduce((last, _, r) => (isTold(r) ? r : last), from);
  const [left, right] = columns.map((at) =>
    rows
      .slice(from, to + 1)
      .map((cells) => {
        const date = cells.find((cell) => readDate(cell).length > 0);
        return [...(date === undefined ? [] : [date]), cells[at] || '-'].join('\t');
      })
      .join('\n'),
  );
  const names = columns.map((at) => rows.slice(0, from).some((cells) => CASH.test(cells[at] ?? '')));
  return names[0] && !names[1] ? { arr: right, cash: left } : { arr: left, cash: right };
}

/** Numbers of months: 1, 2, 3 and so on. */
const countsUp = (numbers: readonly number[]): boolean =>
  numbers.length > 2 && numbers.every((x, i) => i === 0 || x === numbers[i - 1] + 1);
