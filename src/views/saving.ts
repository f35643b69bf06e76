// Charts and their figures as files: what makes them is fetched when somebody asks.
import type { Saving } from '../charts';
import type { Messages } from '../messages';
import type { App } from '../state';

export const pageSaving = (app: App, messages: Messages): Saving => ({
  words: messages.charts.picture,
  picture: async (figure, kind, file) => {
    const { savePicture } = await import('./save-picture');
    await savePicture(app, messages, { figure, kind, file });
  },
  table: async (table) => {
    const { saveTable } = await import('./save-table');
    await saveTable(app, messages, table);
  },
});
