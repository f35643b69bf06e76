// Door of the files that are made of results. Pictures have a door of their own: picture.ts needs a page.
export {
  booksOf,
  isIdle,
  linesOf,
  SECTIONS,
  spans,
  type Books,
  type Line,
  type Period,
  type Played,
  type Section,
  type Span,
  type Unit,
} from './books';
export { assumptionRows } from './assumption-rows';
export { booksCsv } from './books-csv';
export { toCsv, type CsvCell } from './csv';
export { fileName, plainName } from './file-name';
export { futureNotes, futureRecords } from './futures-csv';
export { namesOf, type BooksNames } from './names';
export { particularLine, particularRows, scenarioNames, type Particulars } from './particulars';
export { workbook, type Bookkeeping } from './workbook';
export type { BooksMessages } from './words';
