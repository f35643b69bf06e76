// The figures behind a picture, as a table on the page and as CSV.

export interface Column {
  readonly label: string;
  /** One for each row; NaN is undefined. */
  readonly values: ArrayLike<number>;
  /** As shown on the page; CSV is unrounded. */
  readonly text: (value: number, row: number) => string;
}

export interface DataTable {
  readonly caption: string;
  /** Names of the rows; left out: row i is month i. */
  readonly rows?: readonly string[];
  /** Heading of the first column. */
  readonly index: string;
  readonly columns: readonly Column[];
  /** Without ending. */
  readonly file: string;
}

/** What a spreadsheet would take for a formula is led by an apostrophe. */
const defused = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function quoted(text: string): string {
  const safe = defused(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180; what is undefined is an empty cell, and what is endless is told as on the page: `never`. */
export function toCsv({ index, columns, rows: names }: DataTable): string {
  const header = [index, ...columns.map(({ label }) => label)].map(quoted).join(',');
  const rows = Array.from({ length: rowCount(columns) }, (_, row) =>
    [
      quoted(rowName(names, row)),
      ...columns.map(({ values, text }) => cell(values[row], () => text(values[row], row))),
    ].join(','),
  );
  return [header, ...rows].map((line) => `${line}\r\n`).join('');
}

function cell(value: number, text: () => string): string {
  if (Number.isFinite(value)) return String(value);
  return Math.abs(value) === Infinity ? quoted(text()) : '';
}

/** Heading of a row. */
export const rowName = (names: readonly string[] | undefined, row: number): string =>
  names?.[row] ?? String(row);

export const rowCount = (columns: readonly Column[]) =>
  columns.reduce((most, { values }) => Math.max(most, values.length), 0);
