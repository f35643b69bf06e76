// The library lists everything that is kept, wherever it lies, takes away what it is told to, and says what is wrong.
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeLink, encodeFile } from '../../src/share';
import { usualWork } from '../../src/state';
import { openStorage, type Draft, type Library } from '../../src/storage';
import { forbid, freshBrowser } from './browser';

const usual = usualWork();
const work = (name: string) => ({ ...usual, scenario: { ...usual.scenario, name } });

async function opened() {
  const store = await openStorage();
  return { store, library: await store.library() };
}
const names = async (library: Library) =>
  (await library.list()).drafts.map(({ state }) => state.scenario.name);

let clock = 1_000_000;
beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(Date, 'now').mockImplementation(() => clock++);
  freshBrowser();
});

describe.each([
  ['IndexedDB', () => freshBrowser()],
  ['localStorage alone', () => freshBrowser({ indexedDB: undefined })],
])('with %s', (_, prepare) => {
  beforeEach(() => {
    prepare();
  });

  it('lists own work and copies, newest first', async () => {
    const { store, library } = await opened();
    expect(await library.list()).toEqual({ drafts: [], unreadable: 0, trouble: null });
    await store.saveDraft(store.create(work('Mine')));
    await store.saveDraft(store.create(work('Theirs'), encodeLink(work('Theirs'))));
    expect(await names(library)).toEqual(['Theirs', 'Mine']);
  });

  it('keeps a draft with the time it brings, without telling the tab', async () => {
    const { store, library } = await opened();
    await store.saveDraft(store.create(work('Newest')));
    const before = sessionStorage.getItem('ballast/draft');
    const kept = await library.keep({ ...store.create(work('Old')), savedAt: 5 });
    expect(kept).toMatchObject({ ok: true, draft: { savedAt: 5, revision: 1 } });
    expect(await names(library)).toEqual(['Newest', 'Old']);
    expect(sessionStorage.getItem('ballast/draft')).toBe(before);
    expect((await store.latestOwn())?.state.scenario.name).toBe('Newest');
  });

  it('takes away what it is told to, a last-moment copy too, and takes it back', async () => {
    const { store, library } = await opened();
    const saved = await store.saveDraft(store.create(work('Gone')));
    const { draft } = saved as { draft: Draft };
    store.saveNow({ ...draft, state: work('Gone, at the last moment') });
    expect(await library.remove(draft.id)).toEqual({ ok: true });
    expect(await names((await opened()).library)).toEqual([]);
    expect((await library.keep(draft)).ok).toBe(true);
    expect(await names((await opened()).library)).toEqual(['Gone']);
  });

  it('keeps both when another tab has saved the same draft meanwhile', async () => {
    const { store, library } = await opened();
    const { draft } = (await store.saveDraft(store.create(work('First')))) as { draft: Draft };
    await store.saveDraft({ ...draft, state: work('Edited') });
    await library.keep({ ...draft, state: work('Renamed') });
    expect((await names(library)).sort()).toEqual(['Edited', 'Renamed']);
  });
});

describe('trouble', () => {
  it('of a database without room: what waits beside it is listed once', async () => {
    const { store, library } = await opened();
    const { draft } = (await store.saveDraft(store.create(work('Before')))) as { draft: Draft };
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await store.saveDraft({ ...draft, state: work('After') });
    expect(await names(library)).toEqual(['After']);
    // Taking away makes room, and needs none.
    expect(await library.remove(draft.id)).toEqual({ ok: true });
    put.mockRestore();
    expect(await names(library)).toEqual([]);
  });

  it('of no storage, or one that is forbidden, is told by everything', async () => {
    freshBrowser({ indexedDB: undefined, localStorage: undefined });
    const { store, library } = await opened();
    expect(await library.list()).toEqual({ drafts: [], unreadable: 0, trouble: 'absent' });
    expect(await library.remove('x')).toEqual({ ok: false, reason: 'absent' });
    expect(await library.keep(store.create(work('X')))).toEqual({ ok: false, reason: 'absent' });
    forbid('indexedDB');
    forbid('localStorage');
    expect((await (await opened()).library.list()).trouble).toBe('denied');
  });

  it('of a database that fails while it is read still lists what lies beside it', async () => {
    const { store, library } = await opened();
    store.saveNow(store.create(work('Beside')));
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('Corrupt', 'UnknownError');
    });
    expect(await library.list()).toMatchObject({ unreadable: 0, trouble: 'denied' });
    expect(await names(library)).toEqual(['Beside']);
  });

  it('of records that cannot be read: they are counted and left alone', async () => {
    const { store, library } = await opened();
    await store.saveDraft(store.create(work('Readable')));
    const db = await openDB('ballast', 1);
    await db.put('drafts', { v: 2, id: 'later' });
    const [record] = (await db.getAll('drafts')) as object[];
    await db.put('drafts', { ...record, id: 'odd', content: '{"ballast":9}', v: 1 });
    await db.put('drafts', { ...record, id: 'text', content: encodeFile(work('x')).slice(9), v: 1 });
    expect(await names(library)).toEqual(['Readable']);
    expect((await library.list()).unreadable).toBe(3);
    expect(await db.count('drafts')).toBe(4);
    db.close();
  });
});
