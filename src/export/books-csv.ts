// The books as CSV: what run they are of, then a record for each line with its periods from left to right.
import type { Books } from './books';
import { toCsv, type CsvCell } from './csv';
import { particularRows, type Particulars } from './particulars';
import type { BooksNames } from './names';
import type { BooksMessages } from './words';

/** Undefined is an empty field; figures are unrounded. */
export function booksCsv(books: Books, run: Particulars, names: BooksNames, t: BooksMessages): string {
  const { periods, lines, values } = books;
  const about: readonly (readonly CsvCell[])[] = [
    ...particularRows(run, t),
    [t.run.future, t.run.numbered(names.future, names.isTypical)],
  ];
  const header = [t.line, t.section, t.unit, t.opening, ...periods.map(names.period)];
  const records = lines.map((line, i) => [
    ...[names.line(line), names.section(line.section), names.unit(line.unit)],
    ...values[i],
  ]);
  return toCsv([...about, header, ...records]);
}
