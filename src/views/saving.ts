// Charts and their figures as files, each with what its figures are of: what makes them is fetched when somebody asks.
import type { Saving } from '../charts';
import type { Particulars } from '../export';
import type { Messages } from '../messages';

/** `of`: asked when a file is made. */
export const savingOf = (messages: Messages, of: () => Particulars): Saving => ({
  words: messages.charts.picture,
  picture: async (figure, kind, file) => {
    const { savePicture } = await import('./save-picture');
    await savePicture(of(), messages, { figure, kind, file });
  },
  table: async (table) => {
    const { saveTable } = await import('./save-table');
    await saveTable(of(), messages, table);
  },
});
