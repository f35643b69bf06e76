// Saves the figures behind a chart as CSV, led by what run they are of.
import { rowCount, rowName, type Table } from '../charts';
import { fileName, particularRows, toCsv, type CsvCell } from '../export';
import type { Messages } from '../messages';
import type { App } from '../state';
import { particularsOf } from './particulars';
import { saveFile } from './save-file';

export async function saveTable(app: App, messages: Messages, table: Table): Promise<void> {
  const { columns, index, rows, file } = table;
  const run = particularsOf(app);
  const about = particularRows(run, await messages.books());
  const header = [index, ...columns.map(({ label }) => label)];
  const records = Array.from({ length: rowCount(columns) }, (_, row): CsvCell[] => [
    rows ? rowName(rows, row) : row,
    ...columns.map(({ values }) => values[row] ?? NaN),
  ]);
  saveFile(fileName(run.scenario, file, 'csv'), toCsv([...about, header, ...records]), 'text/csv');
}
