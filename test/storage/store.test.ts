// Drafts come back after a reload or a crash, tabs do not destroy one another's, and trouble is a value.
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ENGINE_VERSION } from '../../src/engine';
import { fallback, type Scenario } from '../../src/scenario';
import { canonical, decodeFile, encodeLink, PLAIN_VIEW, type LinkState } from '../../src/share';
import { openStorage, type Draft, type Saved, type Store } from '../../src/storage';
import { FakeStorage, forbid, freshBrowser } from './browser';

const scenario: Scenario = canonical(fallback);
const work = (name: string, seed = 1): LinkState => ({
  scenario: { ...scenario, name },
  seed,
  ignoranceSeed: seed,
  futures: 2000,
  view: PLAIN_VIEW,
  engine: ENGINE_VERSION,
  survival: null,
});
const saved = (result: Saved): Draft => {
  if (!result.ok) throw new Error(result.reason);
  return result.draft;
};

/** What lies in the database, or in localStorage where there is none. */
async function records(): Promise<readonly { content: string }[]> {
  if (!globalThis.indexedDB) {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    return keys.map((key) => JSON.parse(localStorage.getItem(key) ?? '') as { content: string });
  }
  const db = await openDB('ballast', 1);
  const all = (await db.getAll('drafts')) as { content: string }[];
  db.close();
  return all;
}

/** Names of all drafts that are kept, once a page has taken in what others left in their last moment. */
async function names(): Promise<string[]> {
  await openStorage();
  const states = (await records()).map(({ content }) => decodeFile(content));
  return states.map((read) => (read.status === 'broken' ? read.reason : read.state.scenario.name)).sort();
}

/** Clocks of tests tick with every look, so that "newest" is certain. */
let clock = 1_000_000;
beforeEach(() => {
  vi.spyOn(Date, 'now').mockImplementation(() => clock++);
  freshBrowser();
});

const places = [
  ['IndexedDB', () => freshBrowser(), 0],
  ['localStorage alone', () => freshBrowser({ indexedDB: undefined }), 1],
] as const;

describe.each(places)('with %s', (_, prepare, locally) => {
  beforeEach(() => {
    prepare();
  });

  it('a draft comes back after a reload', async () => {
    const store = await openStorage();
    expect(await store.latestOwn()).toBeNull();
    const draft = saved(await store.saveDraft(store.create(work('One'))));
    const again = await openStorage();
    expect(await again.latestOwn()).toEqual(draft);
    expect(localStorage.length).toBe(locally);
  });

  it('the last of several savings that nobody waited for wins', async () => {
    const store = await openStorage();
    const draft = store.create(work('0'));
    const results = [1, 2, 3, 4].map((n) => store.saveDraft({ ...draft, state: work(String(n)) }));
    expect((await Promise.all(results)).every(({ ok }) => ok)).toBe(true);
    expect(await names()).toEqual(['4']);
  });

  it('what was saved in the last moment comes back', async () => {
    const store = await openStorage();
    const draft = saved(await store.saveDraft(store.create(work('Before'))));
    expect(store.saveNow({ ...draft, state: work('At the end') })).toEqual({ ok: true });
    const again = await openStorage();
    expect((await again.latestOwn())?.state.scenario.name).toBe('At the end');
    expect(await names()).toEqual(['At the end']);
  });

  it('what was saved in the last moment does not come back when the page lived on', async () => {
    const store = await openStorage();
    const draft = saved(await store.saveDraft(store.create(work('Before'))));
    store.saveNow({ ...draft, state: work('Hidden') });
    await store.saveDraft({ ...draft, state: work('Shown again') });
    expect(await names()).toEqual(['Shown again']);
  });

  it('a draft of a link is not one’s own work', async () => {
    const store = await openStorage();
    const own = saved(await store.saveDraft(store.create(work('Mine'))));
    const link = encodeLink(work('Theirs'));
    saved(await store.saveDraft(store.create(work('Theirs, changed', 7), link)));
    const again = await openStorage();
    expect(await again.latestOwn()).toEqual(own);
  });

  it('a tab goes on with its draft after a reload, if the address is one of that draft', async () => {
    const store = await openStorage();
    const link = encodeLink(work('Theirs'));
    const draft = saved(await store.saveDraft(store.create(work('Changed'), link)));
    const address = encodeLink({ ...work('Changed'), survival: 512 });
    store.saveNow({ ...draft, state: work('Changed again, not yet in the address') });
    const again = await openStorage();
    const name = async (fragment: string) => (await again.resume(fragment))?.state.scenario.name;
    for (const fragment of [address, link, '', encodeLink(work('Changed again, not yet in the address'))]) {
      expect(await name(fragment)).toBe('Changed again, not yet in the address');
    }
    expect(await name(encodeLink(work('Another')))).toBeUndefined();
    expect(await name('b1.broken')).toBeUndefined();
    const own = saved(await again.saveDraft(again.create(work('Mine'))));
    expect(await again.resume('')).toEqual(own);
    again.enter(draft);
    expect((await again.resume(''))?.id).toBe(draft.id);
    sessionStorage.clear();
    expect(await again.resume(encodeLink(work('Mine')))).toBeNull();
  });

  it('two tabs that edit the same draft keep both versions', async () => {
    const one = await openStorage();
    const draft = saved(await one.saveDraft(one.create(work('Start'))));
    const two = await openStorage();
    const copy = (await two.latestOwn()) as Draft;
    const first = saved(await one.saveDraft({ ...draft, state: work('One') }));
    const [second, again] = (
      await Promise.all(['Two', 'Two again'].map((name) => two.saveDraft({ ...copy, state: work(name) })))
    ).map(saved);
    expect(again.id).toBe(second.id);
    expect(second.id).not.toBe(first.id);
    const ids = [1, 2, 3].map((n) => two.saveDraft({ ...copy, state: work(`Two, by its old id ${n}`) }));
    expect((await Promise.all(ids)).map((each) => saved(each).id)).toEqual([second.id, second.id, second.id]);
    await two.saveDraft({ ...second, state: work('Two, later') });
    await one.saveDraft({ ...first, state: work('One, later') });
    expect(await names()).toEqual(['One, later', 'Two, later']);
  });

  it('a tab that takes over a draft that nobody edits goes on with it', async () => {
    const one = await openStorage();
    saved(await one.saveDraft(one.create(work('Start'))));
    const two = await openStorage();
    const copy = (await two.latestOwn()) as Draft;
    expect(saved(await two.saveDraft({ ...copy, state: work('Further') })).id).toBe(copy.id);
    expect(await names()).toEqual(['Further']);
  });

  it('two tabs that go away at the same moment keep both versions', async () => {
    const one = await openStorage();
    const draft = saved(await one.saveDraft(one.create(work('Start'))));
    const two = await openStorage();
    const copy = (await two.latestOwn()) as Draft;
    one.saveNow({ ...draft, state: work('One') });
    two.saveNow({ ...copy, state: work('Two') });
    expect(await names()).toEqual(expect.arrayContaining(['One', 'Two']) as string[]);
  });
});

describe('trouble', () => {
  const trial = async (store: Store) => {
    const draft = store.create(work('X'));
    expect(await store.latestOwn()).toBeNull();
    expect(await store.resume('')).toBeNull();
    return [await store.saveDraft(draft), store.saveNow(draft)];
  };
  const all = (reason: string) => Array.from({ length: 2 }, () => ({ ok: false, reason }));

  const expectLocal = async (store: Store) => {
    const before = localStorage.length;
    expect((await store.saveDraft(store.create(work('Kept')))).ok).toBe(true);
    expect(localStorage.length).toBe(before + 1);
  };

  it('without any storage is told', async () => {
    freshBrowser({ indexedDB: undefined, localStorage: undefined });
    expect(await trial(await openStorage())).toEqual(all('absent'));
  });

  it('where storage is forbidden is told', async () => {
    forbid('indexedDB');
    forbid('localStorage');
    forbid('sessionStorage');
    expect(await trial(await openStorage())).toEqual(all('denied'));
    freshBrowser({ indexedDB: undefined }).denied = true;
    expect(await trial(await openStorage())).toEqual(all('denied'));
  });

  it('of a database that will not open or never answers leaves localStorage', async () => {
    const opens = (open: () => unknown) => freshBrowser({ indexedDB: { open } });
    opens(() => {
      throw new DOMException('No', 'SecurityError');
    });
    await expectLocal(await openStorage());
    opens(() => {
      const request = Object.assign(new EventTarget(), { error: new DOMException('No', 'UnknownError') });
      queueMicrotask(() => request.dispatchEvent(new Event('error')));
      return request;
    });
    await expectLocal(await openStorage());
    vi.useFakeTimers();
    opens(() => new EventTarget());
    const opening = openStorage();
    await vi.advanceTimersByTimeAsync(10_000);
    await expectLocal(await opening);
    vi.useRealTimers();
  });

  it('of a full storage is told, and what was there stays', async () => {
    const storage = freshBrowser({ indexedDB: undefined });
    const store = await openStorage();
    const draft = saved(await store.saveDraft(store.create(work('Small'))));
    storage.room = 10;
    const later = { ...draft, state: work('Large') };
    expect(await store.saveDraft(later)).toEqual({ ok: false, reason: 'full' });
    expect(store.saveNow(later)).toEqual({ ok: false, reason: 'full' });
    expect(await names()).toEqual(['Small']);
  });

  it('of a full database is got round by localStorage, if that has room', async () => {
    const storage = freshBrowser();
    const store = await openStorage();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    expect((await store.saveDraft(store.create(work('Rescued')))).ok).toBe(true);
    storage.room = 10;
    expect(await store.saveDraft(store.create(work('Lost')))).toEqual({ ok: false, reason: 'full' });
    put.mockRestore();
    expect(await names()).toEqual(['Rescued']);
  });

  it('of a connection that the browser has cut is mended', async () => {
    freshBrowser();
    const store = await openStorage();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('Closing', 'InvalidStateError');
    });
    expect((await store.saveDraft(store.create(work('Kept')))).ok).toBe(true);
    transaction.mockRestore();
    expect(await names()).toEqual(['Kept']);
  });

  it('of what later versions or strangers have left is passed over, and nothing is taken away', async () => {
    const storage = freshBrowser();
    const store = await openStorage();
    const draft = saved(await store.saveDraft(store.create(work('Readable'))));
    const db = await openDB('ballast', 1);
    const later = { v: 2, id: 'later', shape: 'unknown' };
    await db.put('drafts', later);
    await db.put('drafts', {
      ...((await db.get('drafts', draft.id)) as object),
      id: 'odd',
      content: '{"ballast":9}',
    });
    db.close();
    storage.setItem('ballast/draft/strange', '{"v":2}');
    storage.setItem('ballast/draft/broken', '{');
    const again = await openStorage();
    expect(await again.latestOwn()).toEqual(draft);
    const other = saved(await again.saveDraft({ ...draft, id: 'later' }));
    expect(other.id).not.toBe('later');
    const left = await openDB('ballast', 1);
    expect(await left.get('drafts', 'later')).toEqual(later);
    left.close();
    expect([storage.getItem('ballast/draft/strange'), storage.getItem('ballast/draft/broken')]).toEqual([
      '{"v":2}',
      '{',
    ]);
  });

  it('of a database that a later version has taken over leaves localStorage', async () => {
    freshBrowser();
    const store = await openStorage();
    const later = await openDB('ballast', 2);
    await expectLocal(await openStorage());
    expect((await store.saveDraft(store.create(work('Still saved')))).ok).toBe(true);
    later.close();
    expect(globalThis.localStorage).toBeInstanceOf(FakeStorage);
    expect(globalThis.localStorage.length).toBe(2);
  });
});
