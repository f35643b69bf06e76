// Mounts the app into the page.
import { mount } from 'svelte';
import { loadMessages } from './messages';
import { App, browserAddress } from './state';
import { openStorage, readPreferences, writePreferences } from './storage';
import './styles';
import AppView from './views/App.svelte';
import { browserPool, browserReducer, Scheduler } from './worker';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app".');

const [messages, store] = await Promise.all([loadMessages('en'), openStorage()]);
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
});
await app.link.arrive();

mount(AppView, { target, props: { app, messages } });
