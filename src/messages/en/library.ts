// The library of scenarios: fetched when somebody opens it.
import { plural } from '../plural';
import { notices } from './app/notices';

const scenarios = (count: number) =>
  `${count} ${plural('en', count, { one: 'scenario', other: 'scenarios' })}`;

export const library = {
  title: 'Your scenarios',
  intro:
    'What you change is kept in this browser by itself, each scenario on its own. Nothing is sent anywhere: save all as a file now and then, for browsers may clear what they keep.',
  trouble: {
    denied: 'This browser does not let the page save.',
    absent: 'This browser cannot save.',
    full: 'There is no room left to save.',
    failed: 'Saving does not work at the moment.',
  },
  inMemory:
    'Everything goes on working, but what is marked “not saved” stays here only until you close this page. Save all as a file to keep it.',
  inMemoryFull: 'Deleting scenarios makes room.',
  search: 'Name, segment or preset',
  count: scenarios,
  matching: (found: number, count: number) => `${found} of ${scenarios(count)}`,
  unreadable: (count: number) =>
    count === 1
      ? 'One more was kept by a newer version of this page: it cannot be shown here, and stays as it is.'
      : `${count} more were kept by a newer version of this page: they cannot be shown here, and stay as they are.`,
  noneMatch: 'No scenario has these words in its name, its segments or its preset.',
  openNow: 'open now',
  notSaved: 'not saved',
  unchanged: 'not changed yet',
  ofLink: 'copy of a link or file',
  odds: (survival: string) => `${survival} of 100 survive`,
  asPreset: (preset: string) => preset,
  changed: (preset: string, count: number) =>
    `${preset}, ${count} ${plural('en', count, { one: 'change', other: 'changes' })}`,
  open: (name: string) => `Open “${name}”`,
  rename: 'Rename',
  renameLabel: 'New name',
  duplicate: 'Duplicate',
  remove: 'Delete',
  /** For ears: which one. */
  deed: (deed: string, name: string) => `${deed} “${name}”`,
  copy: (name: string, n: number) => (n === 1 ? `${name} (copy)` : `${name} (copy ${n})`),
  saveAll: 'Save all as a file',
  fileName: 'ballast-scenarios',
  bringIn: 'Bring in a file',
  begin: 'Begin a new one',
  undo: 'Undo',
  told: {
    copied: (name: string) => `“${name}” is a copy of its own.`,
    deleted: (name: string) => `“${name}” is deleted.`,
    putBack: (name: string) => `“${name}” is back.`,
    notDeleted: (name: string, why: string) => `“${name}” could not be deleted. ${why}`,
    notRenamed: (name: string, why: string) => `“${name}” could not be renamed. ${why}`,
    gone: (name: string) => `“${name}” was deleted in another tab.`,
    added: (count: number) => `${scenarios(count)} added.`,
    already: (count: number) => `${scenarios(count)} ${count === 1 ? 'was' : 'were'} here already.`,
    unsaved: (count: number) =>
      `${scenarios(count)} could not be saved and ${count === 1 ? 'stays' : 'stay'} here until you close this page.`,
    repaired: (count: number) =>
      `In ${scenarios(count)} some values could not be used and have their defaults.`,
    lost: (count: number) => `${scenarios(count)} could not be read.`,
    empty: 'There is no scenario in it.',
    unread: notices.fileUnreadable,
    broken: notices.file,
  },
};
