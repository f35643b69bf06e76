// Door of what the browser keeps: drafts, preferences and POD templates of one's own.
//
//   const store = await openStorage();
//   let draft = await store.resume(fragment);                        // after a reload one's own autosave wins
//   draft ??= store.create(state, fragment);                         // an opened link: a draft of its own
//   const saved = await store.saveDraft({ ...draft, state });        // after each settled change
//   if (saved.ok) draft = saved.draft;                               // else tell saved.reason; the work goes on
//   addEventListener('pagehide', () => store.saveNow({ ...draft, state }));
//   const own = await store.latestOwn();                             // "back to your own work"
//   const { drafts } = await (await store.library()).list();         // everything that is kept
export { openStorage } from './open';
export type { Library, Listed } from './library';
export type { Store } from './store';
export type { Draft, Outcome, Saved, StorageTrouble } from './types';
export { onTemplatesChanged, readTemplates, writeTemplates } from './templates';
export { readPreferences, THEMES, writePreferences, type Preferences, type Theme } from './preferences';
export { readStoredAttempts, storeAttempts } from './attempts';
export { readBoard, storeBoard } from './board';
export { readDecision, storeDecision } from './decision';
export { keepSketch, readSketch } from './sketches';
