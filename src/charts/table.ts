// The figures behind a picture, as a table on the page and as CSV.

export interface Column {
  readonly label: string;
  /** One for each row; NaN is undefined. */
  readonly values: ArrayLike<number>;
  /** As shown on the page; CSV is unrounded. */
  readonly text: (value: number) => string;
}

/** Row i is month i. */
export interface DataTable {
  readonly caption: string;
  /** Heading of the first column. */
  readonly index: string;
  readonly columns: readonly Column[];
  /** Without ending. */
  readonly file: string;
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** RFC 4180; what is undefined is an empty cell. */
export function toCsv({ index, columns }: DataTable): string {
  const header = [index, ...columns.map(({ label }) => label)].map(quoted).join(',');
  const rows = Array.from({ length: rowCount(columns) }, (_, row) =>
    [row, ...columns.map(({ values }) => (Number.isFinite(values[row]) ? values[row] : ''))].join(','),
  );
  return [header, ...rows].map((line) => `${line}\r\n`).join('');
}

export const rowCount = (columns: readonly Column[]) =>
  columns.reduce((most, { values }) => Math.max(most, values.length), 0);
