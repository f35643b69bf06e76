// Fetches how every future ended and hands it to the browser as CSV.
import { futureRecords, particularRows, toCsv, type BooksMessages } from '../../export';
import type { App } from '../../state';
import { ofRun } from '../particulars';
import { saveFile } from '../save-file';

/** @throws Error when the run has been left meanwhile */
export async function saveFutures(app: App, t: BooksMessages, name: string): Promise<void> {
  const { settled } = app.run;
  const facts = settled && (await app.run.inquire('facts', { n: settled.picture.n }));
  if (!facts) throw new Error('There are no futures');
  const records = [...particularRows(ofRun(settled), t), ...futureRecords(settled.scenario, facts)];
  saveFile(name, toCsv(records), 'text/csv');
}
