// The books as a spreadsheet that can be checked and continued: months as the engine booked them, quarters and years
// summed from them, lines that follow from others as formulas. The library is fetched when somebody asks.
import type { Cell, WriteSheet } from 'hucre/xlsx';
import { booksOf, spans, type Books, type Played } from './books';
import type { Scenario } from '../scenario';
import type { CsvCell } from './csv';
import type { BooksNames } from './names';
import { particularRows, scenarioNames, type Particulars } from './particulars';
import { sheetOf, type SheetCell } from './sheet';
import type { BooksMessages } from './words';

export interface Bookkeeping {
  readonly scenario: Scenario;
  readonly played: Played;
  readonly run: Particulars;
  /** By how the periods are told. */
  readonly names: (span: Books['span']) => BooksNames;
  /** Of assumption-rows.ts. */
  readonly assumptions: readonly (readonly CsvCell[])[];
}

export async function workbook(of: Bookkeeping, t: BooksMessages): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const { scenario, played, run, names } = of;
  const { future, isTypical } = names('month');
  const about = [...particularRows(run, t), [t.run.future, t.run.numbered(future, isTypical)]];
  return writeXlsx({
    sheets: [
      ...spans.map((span) => {
        const books = booksOf(scenario, played, span);
        return written(t.sheets[span], sheetOf(books, names(span), t), [32, 10], { rows: 1, columns: 2 });
      }),
      plain(t.sheets.assumptions, of.assumptions, [44, 26, 20, 12, 12, 12, 12, 12, 12, 80]),
      plain(t.sheets.run, about, [28, 72]),
    ],
    properties: { title: scenarioNames(run), description: t.run.illustrative },
  });
}

const FORMATS = { money: '#,##0', count: '#,##0', share: '0.0%', months: '0.0', times: '0.00' } as const;
const STRONG = { font: { bold: true } } as const;

/** Rows of values or formulas with the values that they have. */
function written(
  name: string,
  rows: readonly (readonly SheetCell[])[],
  widths: readonly number[],
  freezePane: NonNullable<WriteSheet['freezePane']>,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, r) =>
    row.forEach(({ value, formula, unit, strong }, c) => {
      const known = typeof value === 'string' || Number.isFinite(value);
      const style = { ...(strong && STRONG), ...(unit && { numFmt: FORMATS[unit] }) };
      if (formula !== undefined)
        cells.set(`${r},${c}`, { formula, formulaResult: known ? value : '', style });
      else if (known && (unit || strong)) cells.set(`${r},${c}`, { value, style });
    }),
  );
  const values = rows.map((row) =>
    row.map(({ value }) => (typeof value === 'string' || Number.isFinite(value) ? value : null)),
  );
  return { name, rows: values, cells, columns: widths.map((width) => ({ width })), freezePane };
}

function plain(
  name: string,
  records: readonly (readonly CsvCell[])[],
  widths: readonly number[],
): WriteSheet {
  const rows = records.map((record) => record.map((value) => ({ value })));
  return written(name, rows, widths, { rows: 0, columns: 1 });
}
