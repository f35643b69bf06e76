// Makes the spreadsheet of one future's books and hands it to the browser.
import { assumptionRows, workbook, type BooksMessages, type Particulars } from '../../export';
import type { Messages } from '../../messages';
import { saveFile } from '../save-file';
import { namesFor, type Subject } from './told';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function saveWorkbook(
  messages: Messages,
  t: BooksMessages,
  subject: Subject,
  run: Particulars,
  name: string,
): Promise<void> {
  const { scenario, played } = subject;
  const file = await workbook(
    {
      ...{ scenario, played, run },
      names: (span) => namesFor(messages, t, subject, span),
      assumptions: assumptionRows(messages, t, scenario),
    },
    t,
  );
  saveFile(name, file as Uint8Array<ArrayBuffer>, XLSX);
}
