// CSV by RFC 4180, safe to open in a spreadsheet: text that would be taken for a formula is led by an apostrophe.

/** NaN and infinities are empty cells. */
export type CsvCell = string | number;

const FORMULA = /^[=+\-@\t\r]/;

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Every record has as many fields as the longest. */
export function toCsv(records: readonly (readonly CsvCell[])[]): string {
  // One after the other: a hundred thousand arguments are more than a call may have.
  const width = records.reduce((widest, record) => Math.max(widest, record.length), 0);
  return records
    .map((record) => [...record, ...Array<CsvCell>(width - record.length).fill('')].map(cellText).join(','))
    .map((line) => `${line}\r\n`)
    .join('');
}
