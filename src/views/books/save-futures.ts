// Fetches how every future ended and hands it to the browser as CSV.
import { futureNotes, futureRecords, particularRows, toCsv, type BooksMessages } from '../../export';
import type { Messages } from '../../messages';
import type { App } from '../../state';
import { monthName } from '../month-name';
import { ofRun } from '../particulars';
import { saveFile } from '../save-file';

/** @throws Error when the run has been left meanwhile */
export async function saveFutures(
  app: App,
  messages: Messages,
  t: BooksMessages,
  name: string,
): Promise<void> {
  const { settled } = app.run;
  const facts = settled && (await app.run.inquire('facts', { n: settled.picture.n }));
  if (!facts) throw new Error('There are no futures');
  const { scenario } = settled;
  const end = monthName(messages, scenario.start)(scenario.months);
  const records = [
    ...particularRows(ofRun(settled), t),
    ...futureNotes(t, end),
    ...futureRecords(scenario, facts),
  ];
  saveFile(name, toCsv(records), 'text/csv');
}
