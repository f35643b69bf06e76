// Text in aligned columns.

const width = (rows: readonly (readonly string[])[], column: number) =>
  Math.max(...rows.map((row) => row[column].length));

/** Columns two spaces apart; the last one is not padded. */
export function aligned(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const widths = rows[0].map((_, column) => width(rows, column));
  return rows
    .map(
      (row) =>
        `${row
          .map((text, i) => text.padEnd(widths[i]))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** The same as a Markdown table, its first row the header. */
export function markdown([header, ...rows]: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) => Math.max(3, width([header, ...rows], column)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, i) => text.padEnd(widths[i])).join(' | ')} |\n`;
  return [line(header), line(widths.map((size) => '-'.repeat(size))), ...rows.map(line)].join('');
}
