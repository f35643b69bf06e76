// The library on the page: whatever one does in it, no work is lost.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fallback, LONGEST_NAME, preset, readPath } from '../../src/scenario';
import { decodeLibrary, encodeFile, encodeLink } from '../../src/share';
import { LibraryState, usualWork } from '../../src/state';
import { copyName } from '../../src/state/copy-name';
import { freshBrowser, type FakeStorage } from '../storage/browser';
import { closePages, FakeAddress, openPage, until } from './page';

const cash = 'company.cash';
const work = { ...usualWork(), futures: 100, scenario: { ...fallback, months: 6 } };
const named = (name: string) => ({ ...work, scenario: { ...work.scenario, name } });
const tell = (name: string, n: number) => `${name} (copy ${n})`;

let storage: FakeStorage;
beforeEach(() => {
  storage = freshBrowser();
});
afterEach(() => {
  closePages();
  vi.restoreAllMocks();
});

/** Lets nothing be saved until it is called back. */
function fill(): () => void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  const { room } = storage;
  storage.room = 0;
  return () => {
    put.mockRestore();
    storage.room = room;
  };
}

/** A page with own work in it, and its library. */
async function withWork(address = new FakeAddress()) {
  const page = await openPage(address);
  page.app.run.luck.futures = 100;
  page.app.scenario.set('months', 6);
  page.app.scenario.rename('One');
  await page.app.draft.save();
  const library = new LibraryState(page.app);
  await library.refresh();
  return { ...page, address, library };
}

const names = ({ entries }: LibraryState) => entries.map(({ draft }) => draft.state.scenario.name);
const entry = ({ entries }: LibraryState, name: string) =>
  entries.find(({ draft }) => draft.state.scenario.name === name)!;
const read = (text: string) => () => Promise.resolve(text);

describe('the library', () => {
  it('shows what is on the page first, saved or not', async () => {
    const { app } = await openPage(new FakeAddress());
    const library = new LibraryState(app);
    await library.refresh();
    expect(library.entries).toMatchObject([{ isOpen: true, isSaved: false, isNew: true }]);
    app.scenario.rename('Mine');
    await library.refresh();
    expect(library.entries).toMatchObject([{ isOpen: true, isSaved: true, isNew: false }]);
    expect(names(library)).toEqual(['Mine']);
  });

  it('makes copies with names of their own that are left alone when the original changes', async () => {
    const { app, library } = await withWork();
    await library.duplicate(entry(library, 'One'), tell);
    await library.duplicate(entry(library, 'One'), tell);
    expect(names(library).sort()).toEqual(['One', 'One (copy 1)', 'One (copy 2)']);
    expect(entry(library, 'One').isOpen).toBe(true);
    app.scenario.set(cash, 7_000_000);
    await library.goTo(entry(library, 'One (copy 1)'));
    expect(readPath(app.scenario.scenario, cash)).not.toBe(7_000_000);
    app.scenario.set(cash, 3_000_000);
    await library.goTo(entry(library, 'One'));
    expect(readPath(app.scenario.scenario, cash)).toBe(7_000_000);
    await library.goTo(entry(library, 'One (copy 1)'));
    expect(readPath(app.scenario.scenario, cash)).toBe(3_000_000);
  });

  it('opens with unsaved work kept: a full browser loses nothing', async () => {
    const { app, library } = await withWork();
    await library.duplicate(entry(library, 'One'), tell);
    const empty = fill();
    app.scenario.set(cash, 7_000_000);
    await library.goTo(entry(library, 'One (copy 1)'));
    expect(app.scenario.scenario.name).toBe('One (copy 1)');
    expect(entry(library, 'One')).toMatchObject({ isSaved: false });
    expect(library.trouble).toBe('full');
    // The file of everything has it as it is, not as it was saved.
    const decoded = decodeLibrary(library.file);
    const works = decoded.status === 'ok' ? decoded.works : [];
    expect(works.map(({ state }) => readPath(state.scenario, cash))).toContain(7_000_000);
    await library.goTo(entry(library, 'One'));
    expect(readPath(app.scenario.scenario, cash)).toBe(7_000_000);
    empty();
    await library.refresh();
    expect([library.trouble, entry(library, 'One').isSaved]).toEqual([null, true]);
  });

  it('opens a copy of a link as a copy, and what one duplicates of it is one’s own', async () => {
    const { app, library, address } = await withWork();
    address.paste(encodeLink(named('Theirs')));
    await until(() => app.scenario.scenario.name === 'Theirs');
    app.scenario.set(cash, 5_000_000);
    await library.refresh();
    await library.goTo(entry(library, 'One'));
    expect(app.draft.isCopy).toBe(false);
    await library.duplicate(entry(library, 'Theirs'), tell);
    await library.goTo(entry(library, 'Theirs'));
    expect([app.draft.isCopy, readPath(app.scenario.scenario, cash)]).toEqual([true, 5_000_000]);
    await library.goTo(entry(library, 'Theirs (copy 1)'));
    expect([app.draft.isCopy, readPath(app.scenario.scenario, cash)]).toEqual([false, 5_000_000]);
    await until(() => address.isOwn);
  });

  it('deletes and puts back, several, the latest first', async () => {
    const { library } = await withWork();
    await library.duplicate(entry(library, 'One'), tell);
    await library.duplicate(entry(library, 'One'), tell);
    const before = library.entries;
    await library.remove(entry(library, 'One (copy 2)'));
    await library.remove(entry(library, 'One (copy 1)'));
    expect(names(library)).toEqual(['One']);
    expect(library.told).toEqual({ kind: 'deleted', name: 'One (copy 1)' });
    await library.putBack();
    expect(names(library)).toEqual(['One', 'One (copy 1)']);
    await library.putBack();
    expect(names(library).sort()).toEqual(before.map(({ draft }) => draft.state.scenario.name).sort());
    expect(library.canPutBack).toBe(false);
  });

  it('deletes in a full browser, and puts back into memory', async () => {
    const { library, app } = await withWork();
    await library.duplicate(entry(library, 'One'), tell);
    const empty = fill();
    await library.remove(entry(library, 'One (copy 1)'));
    expect(names(library)).toEqual(['One']);
    await library.putBack();
    expect(entry(library, 'One (copy 1)').isSaved).toBe(false);
    empty();
    await until(() => app.draft.unsaved.drafts.length === 0);
    await library.refresh();
    expect(entry(library, 'One (copy 1)').isSaved).toBe(true);
  });

  it('renames what is open and what is not; a name that cannot be is refused', async () => {
    const { app, library } = await withWork();
    await library.duplicate(entry(library, 'One'), tell);
    expect(library.rename(entry(library, 'One'), 'First')).toEqual([]);
    expect(app.scenario.scenario.name).toBe('First');
    expect(library.rename(entry(library, 'One (copy 1)'), 'Second')).toEqual([]);
    await until(() => names(library).includes('Second'));
    expect(library.rename(entry(library, 'Second'), 'a\u0000b')).toHaveLength(1);
    expect(names(library).sort()).toEqual(['First', 'Second']);
    expect(app.scenario.scenario.name).toBe('First');
  });

  it('says when another tab has deleted what one wants to open', async () => {
    const { app, library } = await withWork();
    await library.duplicate(entry(library, 'One'), tell);
    const copy = entry(library, 'One (copy 1)');
    await (await app.draft.library()).remove(copy.draft.id);
    expect(await library.goTo(copy)).toBe(false);
    expect(library.told).toEqual({ kind: 'gone', name: 'One (copy 1)' });
  });
});

describe('a file of everything', () => {
  it('brought in elsewhere gives the same; brought in twice it adds nothing', async () => {
    const { library } = await withWork();
    await library.duplicate(entry(library, 'One'), tell);
    const { file } = library;
    freshBrowser();
    const { app } = await openPage(new FakeAddress());
    const other = new LibraryState(app);
    await other.bringIn(read(file));
    expect(other.told).toMatchObject({ kind: 'broughtIn', added: 2, already: 0, unsaved: 0, lost: 0 });
    expect(names(other)).toEqual([fallback.name, 'One', 'One (copy 1)']);
    await other.bringIn(read(file));
    expect(other.told).toMatchObject({ added: 0, already: 2 });
    expect(await app.draft.own()).toMatchObject({ link: null });
  });

  it('does not write over a work that was changed since it was saved in it', async () => {
    const { app, library } = await withWork();
    const { file } = library;
    app.scenario.set(cash, 7_000_000);
    await library.bringIn(read(file));
    expect(library.entries).toHaveLength(2);
    expect(readPath(app.scenario.scenario, cash)).toBe(7_000_000);
  });

  it('stays in memory, and in the next file, where there is no room', async () => {
    const { library } = await withWork();
    fill();
    await library.bringIn(read(encodeFile(named('From a file'))));
    expect(library.told).toMatchObject({ added: 1, unsaved: 1 });
    expect(library.trouble).toBe('full');
    expect(library.file).toContain('From a file');
  });

  it('that is none, or cannot be read, is told and changes nothing', async () => {
    const { library } = await withWork();
    await library.bringIn(read('{}'));
    expect(library.told).toEqual({ kind: 'broken', reason: 'foreign' });
    await library.bringIn(() => Promise.reject(new Error('gone')));
    expect(library.told).toEqual({ kind: 'broken', reason: 'unread' });
    expect(names(library)).toEqual(['One']);
  });
});

describe('where nothing can be saved', () => {
  it('the library works in memory and says why', async () => {
    freshBrowser({ indexedDB: undefined, localStorage: undefined, sessionStorage: undefined });
    const { app, library } = await withWork();
    expect(library.trouble).toBe('absent');
    await library.duplicate(entry(library, 'One'), tell);
    await library.goTo(entry(library, 'One (copy 1)'));
    expect(app.scenario.scenario.name).toBe('One (copy 1)');
    expect(names(library).sort()).toEqual(['One', 'One (copy 1)']);
    await library.remove(entry(library, 'One'));
    await library.putBack();
    expect(names(library).sort()).toEqual(['One', 'One (copy 1)']);
  });
});

describe('another preset', () => {
  it('does not take the place of what was made; one step back is still there', async () => {
    const { app, library } = await withWork();
    app.scenario.set(cash, 7_000_000);
    await app.draft.branch();
    app.scenario.load(preset('smb-only')!);
    await library.refresh();
    expect(names(library)).toEqual([preset('smb-only')!.name, 'One']);
    app.scenario.undo();
    expect(readPath(app.scenario.scenario, cash)).toBe(7_000_000);
    app.scenario.redo();
    await library.goTo(entry(library, 'One'));
    expect(readPath(app.scenario.scenario, cash)).toBe(7_000_000);
  });
});

describe('the name of a copy', () => {
  it('is never longer than a name may be, and never taken', () => {
    const long = '💼'.repeat(LONGEST_NAME / 2);
    const copy = copyName(long, [], tell);
    expect(copy.length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(copy).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(copyName(long, [copy], tell)).toMatch(/\(copy 2\)$/);
  });
});

describe('actual months', () => {
  it('are saved with the work, go with its copies, and are back after a crash', async () => {
    const { app, library, address } = await withWork();
    const actuals = { currency: 'USD', from: 1, arr: [1e5], cash: [] };
    app.actuals.now = actuals;
    await library.duplicate(entry(library, 'One'), tell);
    app.actuals.now = undefined;
    await library.goTo(entry(library, 'One (copy 1)'));
    expect(app.actuals.now).toEqual(actuals);
    expect([...app.actuals.series('arr', 'USD', 2)!]).toEqual([NaN, 1e5, NaN]);
    expect([app.actuals.series('arr', 'CNY', 2), app.actuals.series('cash', 'USD', 2)]).toEqual([null, null]);
    await until(() => address.isOwn);
    const { app: again } = await openPage(new FakeAddress());
    expect(again.actuals.now).toEqual(actuals);
    await library.goTo(entry(library, 'One'));
    expect(app.actuals.now).toBeUndefined();
  });
});
