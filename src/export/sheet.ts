// One sheet of the books, cell by cell: values, and formulas with the values that the engine has for them.
import { SECTIONS, spell, type Books, type Line, type Period, type Term, type Unit } from './books';
import type { BooksNames } from './names';
import type { BooksMessages } from './words';

export interface SheetCell {
  /** NaN is empty. */
  readonly value: string | number;
  /** Without "=". */
  readonly formula?: string;
  /** How the value is counted. */
  readonly unit?: Unit;
  readonly strong?: boolean;
}

/** Columns before the opening. */
const HEADS = 2;

/** A, B, … Z, AA: name of a column, from 0 on. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Column of a month, quarter or year; 0 is the opening. */
const columnOf = (period: number): string => columnName(HEADS + period);

/** Lines and titles of sections from top to bottom. */
type Row = { readonly line: number } | { readonly section: Line['section'] };

function layOut(lines: readonly Line[]): readonly Row[] {
  const segments = [...new Set(lines.map(({ section }) => section))].filter((s) => typeof s === 'number');
  return [...SECTIONS, ...segments].flatMap((section): Row[] => [
    { section },
    ...lines.flatMap((line, i) => (line.section === section ? [{ line: i }] : [])),
  ]);
}

/** The heading, then sections. Months hold what was booked; quarters and years point to the sheet of months. */
export function sheetOf(
  { span, periods, lines, values }: Books,
  names: BooksNames,
  t: BooksMessages,
): readonly (readonly SheetCell[])[] {
  const rows = layOut(lines);
  /** Number of a line's row; the same on every sheet of these books. */
  const rowOf = new Map(
    rows.flatMap((row, r) => ('line' in row ? [[lines[row.line].id, r + 2] as const] : [])),
  );
  const address = (id: string, period: number) => `${columnOf(period)}${rowOf.get(id)}`;
  const months = `'${t.sheets.month}'!`;

  /** What is booked by months, from the sheet of months. */
  function gathered({ id, over }: Line, { first, last }: Period): string {
    if (over === 'end') return months + address(id, last);
    return `SUM(${months}${address(id, first)}:${address(id, last)})`;
  }

  function cell(line: Line, value: number, i: number): SheetCell {
    const { formula, unit } = line;
    if (i === 0) return { value, unit };
    const at = ({ line: id, before }: Term) => address(id, before ? i - 1 : i);
    // A quarter's rate is that of its last month: where a month has none, nor has the quarter.
    if (formula) return { value, unit, formula: spell(formula, at) };
    if (span === 'month' || Number.isNaN(value)) return { value, unit };
    return { value, unit, formula: gathered(line, periods[i - 1]) };
  }

  const head = (value: string): SheetCell => ({ value, strong: true });
  return [
    [t.line, t.unit, t.opening, ...periods.map(names.period)].map(head),
    ...rows.map((row): readonly SheetCell[] => {
      if ('section' in row) return [head(names.section(row.section))];
      const line = lines[row.line];
      const figures = Array.from(values[row.line], (value, i) => cell(line, value, i));
      return [{ value: names.line(line) }, { value: names.unit(line.unit) }, ...figures];
    }),
  ];
}
