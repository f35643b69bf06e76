// Charts as pictures: what saves them is fetched when somebody asks.
import type { Pictures } from '../charts';
import type { Messages } from '../messages';
import type { App } from '../state';

export const pagePictures = (app: App, messages: Messages): Pictures => ({
  words: messages.charts.picture,
  save: async (figure, kind, file) => {
    const { savePicture } = await import('./save-picture');
    await savePicture(app, messages, { figure, kind, file });
  },
});
