// Saves the figures behind a chart as CSV, led by what they are of.
import { rowCount, rowName, type Table } from '../charts';
import { fileName, particularRows, scenarioNames, toCsv, type CsvCell, type Particulars } from '../export';
import type { Messages } from '../messages';
import { saveFile } from './save-file';

export async function saveTable(run: Particulars, messages: Messages, table: Table): Promise<void> {
  const { columns, index, rows, file } = table;
  const about = particularRows(run, await messages.books());
  const header = [index, ...columns.map(({ label }) => label)];
  const records = Array.from({ length: rowCount(columns) }, (_, row): CsvCell[] => [
    rows ? rowName(rows, row) : row,
    ...columns.map(({ values }) => values[row] ?? NaN),
  ]);
  const name = fileName(scenarioNames(run), file, 'csv');
  saveFile(name, toCsv([...about, header, ...records]), 'text/csv');
}
