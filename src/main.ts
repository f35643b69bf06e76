// Mounts the app into the page. Until then, and where that fails, the page says what index.html has to say.
import { mount } from 'svelte';
import { languageFor, loadMessages } from './messages';
import { messagesContext } from './messages/context';
import { App, appContext, browserAddress } from './state';
import {
  onTemplatesChanged,
  openStorage,
  readPreferences,
  readTemplates,
  writePreferences,
  writeTemplates,
} from './storage';
import './styles';
import AppView from './views/App.svelte';
import { browserPool, browserReducer, Scheduler } from './worker';

/** The element of that id, which index.html has. */
function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element with the id "${id}".`);
  return found;
}

const target = element('app');
const failed = element('failed');

async function open(): Promise<void> {
  const [usual, store] = await Promise.all([loadMessages('en'), openStorage()]);
  const app = new App({
    scheduler: (onDegraded) =>
      new Scheduler({ runner: browserPool({ onDegraded }), reducer: browserReducer({ onDegraded }) }),
    store,
    address: browserAddress(),
    themeHost: {
      root: document.documentElement,
      read: () => readPreferences().theme,
      write: (theme) => writePreferences({ theme }),
    },
    templatesHost: { read: readTemplates, write: writeTemplates, onChange: onTemplatesChanged },
  });
  await app.link.arrive();
  const language = languageFor(app.place.text('lang'));
  const messages = language === usual.language ? usual : await loadMessages(language);

  const context = new Map<unknown, unknown>([appContext(app), messagesContext(messages)]);
  target.replaceChildren();
  mount(AppView, { target, context });
}

open().catch((error: unknown) => {
  failed.hidden = false;
  target.replaceChildren(failed);
  throw error;
});
