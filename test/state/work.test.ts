// Links, drafts and the address: nobody's work is ever lost to somebody else's link.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fallback, preset, readPath } from '../../src/scenario';
import { encodeFile, encodeLink } from '../../src/share';
import { usualWork } from '../../src/state';
import { freshBrowser, type FakeStorage } from '../storage/browser';
import { closePages, FakeAddress, openPage, until } from './page';

const cash = 'company.cash';
/** Few futures and months, so that a test takes no time. */
const work = { ...usualWork(), futures: 100, scenario: { ...fallback, months: 6 } };
const sent = encodeLink({
  ...work,
  scenario: { ...work.scenario, name: 'Theirs', company: { ...fallback.company, cash: 999_000 } },
});

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

/** A page with own work in it, saved. */
async function withOwnWork() {
  const address = new FakeAddress();
  const page = await openPage(address);
  page.app.run.luck.futures = 100;
  page.app.scenario.set('months', 6);
  page.app.scenario.set(cash, 2_000_000);
  await until(() => address.fragment !== '' && page.app.draft.savedAt > 0);
  return { address, ...page };
}

describe('a first visit', () => {
  it('shows the preset and leaves the address clean until something is changed', async () => {
    const address = new FakeAddress();
    const { app } = await openPage(address);
    expect(app.scenario.scenario).toBe(fallback);
    expect([app.link.arrival, app.draft.isCopy, app.draft.trouble]).toEqual([null, false, null]);
    app.run.luck.futures = 100;
    app.scenario.set('months', 6);
    await until(() => address.fragment !== '');
    expect(address.isOwn).toBe(true);
    expect(app.link.href).toBe(`${address.page}#${address.fragment}`);
  });
});

describe('own work', () => {
  it('is back after a reload, without a word', async () => {
    const { address, leave } = await withOwnWork();
    leave();
    const { app } = await openPage(new FakeAddress(address.fragment));
    expect(readPath(app.scenario.scenario, cash)).toBe(2_000_000);
    expect([app.link.arrival, app.draft.isCopy]).toEqual([null, false]);
  });

  it('is back after a visit to the bare address, and says so', async () => {
    const { leave } = await withOwnWork();
    leave();
    sessionStorage.clear();
    const { app } = await openPage(new FakeAddress());
    expect(readPath(app.scenario.scenario, cash)).toBe(2_000_000);
    expect(app.link.arrival).toMatchObject({ kind: 'recovered', name: fallback.name, changes: 2 });
    await app.link.startAfresh();
    expect(app.scenario.scenario).toBe(fallback);
  });

  it('of two tabs, the one changed last comes back, whichever was reloaded since', async () => {
    const { address, leave } = await withOwnWork();
    const first = sessionStorage.getItem('ballast/draft') ?? '';
    leave();
    sessionStorage.clear();
    const { app: second, leave: leaveSecond } = await openPage(new FakeAddress());
    await second.link.startAfresh();
    second.run.luck.futures = 100;
    second.scenario.set('months', 6);
    second.scenario.set(cash, 5_000_000);
    await until(() => second.draft.savedAt > 0 && second.run.isSettled);
    leaveSecond();
    sessionStorage.setItem('ballast/draft', first);
    const { app: again, leave: leaveAgain } = await openPage(new FakeAddress(address.fragment));
    expect(readPath(again.scenario.scenario, cash)).toBe(2_000_000);
    await until(() => again.run.isSettled);
    leaveAgain();
    sessionStorage.clear();
    const { app: third } = await openPage(new FakeAddress());
    expect(readPath(third.scenario.scenario, cash)).toBe(5_000_000);
    const { savedAt } = third.draft;
    expect(third.link.arrival).toMatchObject({ kind: 'recovered', savedAt, changes: 2 });
  });

  it('changed in the last moment is not lost', async () => {
    const { app, leave } = await withOwnWork();
    app.scenario.set(cash, 3_000_000);
    leave();
    const { app: again } = await openPage(new FakeAddress());
    expect(readPath(again.scenario.scenario, cash)).toBe(3_000_000);
  });
});

describe('a saving that fails', () => {
  it('once is made up for when the page is left', async () => {
    const { app, leave } = await withOwnWork();
    const empty = fill();
    app.scenario.set(cash, 3_000_000);
    await until(() => app.draft.trouble === 'full');
    empty();
    leave();
    const { app: again } = await openPage(new FakeAddress());
    expect(readPath(again.scenario.scenario, cash)).toBe(3_000_000);
  });

  it('is tried again by itself', async () => {
    const { app, store } = await withOwnWork();
    const empty = fill();
    app.scenario.set(cash, 3_000_000);
    await until(() => app.draft.trouble === 'full');
    const { savedAt } = app.draft;
    empty();
    await until(() => app.draft.trouble === null);
    expect(app.draft.savedAt).toBeGreaterThan(savedAt);
    expect(readPath((await store.latestOwn())!.state.scenario, cash)).toBe(3_000_000);
  });

  it('or takes long does not hide a change back', async () => {
    const { app, store } = await withOwnWork();
    const save = store.saveDraft.bind(store);
    let release = () => undefined as void;
    const gate = new Promise<void>((resolve) => (release = resolve));
    store.saveDraft = async (draft) => {
      const saved = await save(draft);
      await gate;
      return saved;
    };
    app.scenario.set(cash, 3_000_000);
    const saving = app.draft.save();
    app.scenario.undo();
    release();
    await saving;
    const kept = async () => readPath((await store.latestOwn())!.state.scenario, cash);
    expect(await kept()).toBe(3_000_000);
    await app.draft.save();
    expect(await kept()).toBe(2_000_000);
  });
});

describe('work that cannot be saved', () => {
  const now = (app: Awaited<ReturnType<typeof openPage>>['app']) => readPath(app.scenario.scenario, cash);

  it('outlives a file, is told of, and is there again', async () => {
    const { app } = await withOwnWork();
    const file = app.link.file;
    fill();
    app.scenario.set(cash, 3_000_000);
    await app.link.openFile(() => Promise.resolve(file));
    expect([now(app), app.draft.isCopy]).toEqual([2_000_000, true]);
    expect(app.draft.unsaved.newest?.state.scenario.company['cash']).toBe(3_000_000);
    await app.link.backToOwn();
    expect([now(app), app.draft.isCopy, app.draft.unsaved.newest]).toEqual([3_000_000, false, null]);
  });

  it('outlives a link, a beginning from the preset, and a cleared address', async () => {
    const { app, address } = await withOwnWork();
    fill();
    app.scenario.set(cash, 3_000_000);
    address.paste(sent);
    await until(() => app.scenario.scenario.name === 'Theirs');
    address.paste('');
    await until(() => !app.draft.isCopy);
    expect(now(app)).toBe(3_000_000);
    await app.link.startAfresh();
    expect(app.scenario.scenario).toBe(fallback);
    await app.link.backToUnsaved();
    expect([now(app), app.draft.unsaved.newest]).toEqual([3_000_000, null]);
  });

  it('may be a copy, and own work besides', async () => {
    const { app, address } = await withOwnWork();
    fill();
    app.scenario.set(cash, 3_000_000);
    address.paste(sent);
    await until(() => app.scenario.scenario.name === 'Theirs');
    app.scenario.set(cash, 5_000_000);
    await app.link.backToOwn();
    expect([now(app), app.draft.unsaved.newest?.state.scenario.name]).toEqual([3_000_000, 'Theirs']);
    await app.link.backToUnsaved();
    expect([now(app), app.draft.isCopy]).toEqual([5_000_000, true]);
    expect(app.draft.unsaved.newest?.link).toBeNull();
  });

  it('is saved after all once that is possible, and the tab still knows what it is about', async () => {
    const { app, address, leave } = await withOwnWork();
    const empty = fill();
    app.scenario.set(cash, 3_000_000);
    address.paste(sent);
    await until(() => app.scenario.scenario.name === 'Theirs');
    empty();
    app.scenario.set(cash, 5_000_000);
    await until(() => app.draft.unsaved.newest === null && app.draft.trouble === null);
    expect((await app.draft.ofTab(sent))?.link).toBe(sent);
    leave();
    const { app: again } = await openPage(new FakeAddress(address.fragment));
    expect([now(again), again.draft.isCopy]).toEqual([5_000_000, true]);
    await again.link.backToOwn();
    expect(now(again)).toBe(3_000_000);
  });

  it('is saved at the last moment if that is possible by then', async () => {
    const { app, address, leave } = await withOwnWork();
    const empty = fill();
    app.scenario.set(cash, 3_000_000);
    address.paste(sent);
    await until(() => app.scenario.scenario.name === 'Theirs');
    empty();
    leave();
    sessionStorage.clear();
    const { app: again } = await openPage(new FakeAddress());
    expect(now(again)).toBe(3_000_000);
  });
});

describe('of two links, one upon the other,', () => {
  it('the later one stays, however long the first has to wait for the store', async () => {
    const { app, address, store } = await withOwnWork();
    const save = store.saveDraft.bind(store);
    let release = () => undefined as void;
    const gate = new Promise<void>((resolve) => (release = resolve));
    store.saveDraft = async (draft) => {
      store.saveDraft = save;
      await gate;
      return save(draft);
    };
    app.scenario.set(cash, 4_000_000);
    address.paste(sent);
    const later = encodeLink({ ...work, scenario: { ...work.scenario, name: 'Later' } });
    address.paste(later);
    await until(() => app.scenario.scenario.name === 'Later');
    release();
    await until(() => app.run.isSettled);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(app.scenario.scenario.name).toBe('Later');
    await app.link.backToOwn();
    expect(readPath(app.scenario.scenario, cash)).toBe(4_000_000);
  });
});

describe('a link', () => {
  it('opens as a copy; own work waits unharmed', async () => {
    const own = await withOwnWork();
    own.leave();
    sessionStorage.clear();
    const address = new FakeAddress(sent);
    const { app } = await openPage(address);
    expect(app.scenario.scenario.name).toBe('Theirs');
    expect([app.draft.isCopy, app.run.luck.futures]).toEqual([true, 100]);
    await until(() => app.draft.hasOwn);
    app.scenario.set(cash, 123_000);
    await until(() => app.draft.savedAt > 0 && address.fragment !== sent);
    expect(address.isOwn).toBe(false);
    await app.link.backToOwn();
    expect(readPath(app.scenario.scenario, cash)).toBe(2_000_000);
    expect(app.draft.isCopy).toBe(false);
    await until(() => address.fragment === own.address.fragment);
  });

  it('that was changed is back as changed after a reload', async () => {
    const address = new FakeAddress(sent);
    const { app, leave } = await openPage(address);
    app.scenario.set(cash, 123_000);
    await until(() => app.draft.savedAt > 0);
    leave();
    const { app: again } = await openPage(new FakeAddress(sent));
    expect(readPath(again.scenario.scenario, cash)).toBe(123_000);
    expect(again.draft.isCopy).toBe(true);
  });

  it('pasted into the open page leaves own work saved', async () => {
    const { app, address } = await withOwnWork();
    app.scenario.set(cash, 4_000_000);
    address.paste(sent);
    await until(() => app.scenario.scenario.name === 'Theirs');
    await app.link.backToOwn();
    expect(readPath(app.scenario.scenario, cash)).toBe(4_000_000);
  });

  it('is not written over by a run that settles before the page has heard of it', async () => {
    const { app, address } = await withOwnWork();
    app.scenario.set(cash, 4_000_000);
    address.fragment = sent;
    await until(() => app.run.isSettled);
    expect(address.fragment).toBe(sent);
    address.paste(sent);
    await until(() => app.scenario.scenario.name === 'Theirs');
  });

  it('leads back to the preset where there is no own work', async () => {
    const { app } = await openPage(new FakeAddress(sent));
    await until(() => app.run.isSettled);
    expect([app.draft.isCopy, app.draft.hasOwn]).toEqual([true, false]);
    await app.link.backToOwn();
    expect(app.scenario.scenario).toBe(fallback);
  });
});

describe('a link with a value that cannot be used', () => {
  it('lists it, keeps the rest, and leaves the address alone until something is changed', async () => {
    const address = new FakeAddress(encodeLink({ ...work, seed: 2 ** 40 }));
    const { app } = await openPage(address);
    expect(app.link.arrival).toMatchObject({ kind: 'repaired', problems: [{ path: 'seed' }] });
    expect([app.run.luck.seed, app.scenario.scenario.months]).toEqual([1, 6]);
    await until(() => app.run.isSettled);
    expect(address.written).toBe(0);
    app.run.luck.seed = 2;
    await until(() => address.written > 0);
  });
});

describe('a broken link', () => {
  it('says why, shows the preset, leaves own work alone', async () => {
    const own = await withOwnWork();
    own.leave();
    sessionStorage.clear();
    const address = new FakeAddress(sent.replace('_', '-'));
    const { app } = await openPage(address);
    expect(app.link.arrival).toEqual({ kind: 'broken', from: 'link', reason: 'checksum' });
    expect(app.scenario.scenario).toBe(fallback);
    await app.link.backToOwn();
    expect(readPath(app.scenario.scenario, cash)).toBe(2_000_000);
  });

  it('puts none of its words into one’s own work', async () => {
    const { app } = await openPage(new FakeAddress('preset=nobody&class=1&step=3&view=map&theme=dark'));
    expect(app.link.arrival).toMatchObject({ kind: 'broken', reason: 'unknownBase' });
    expect([app.place.words, app.scene.view, app.theme.theme]).toEqual([{}, null, 'dark']);
  });

  it('is left for an address of its own once something is changed', async () => {
    const address = new FakeAddress('nonsense');
    const { app } = await openPage(address);
    expect(app.link.arrival).toMatchObject({ kind: 'broken', reason: 'foreign' });
    app.run.luck.futures = 100;
    app.scenario.set('months', 6);
    await until(() => address.written > 0);
    expect(address.isOwn).toBe(false);
    // What was said of the address holds no longer; whose work it is still has to be said.
    expect([app.link.arrival, app.draft.origin]).toEqual([null, { kind: 'unopened' }]);
  });
});

describe('a damaged link for a page of its own', () => {
  it.each([
    ['a memo', 'view=memo&preset=nobody', 'memo', 'unknownBase'],
    ['a frame', 'embed=1&link=b1.cut', 'embed', 'truncated'],
    ['a game', 'play=1&preset=nobody', 'play', 'unknownBase'],
    ['nobody knows what', sent.slice(0, -4), null, 'truncated'],
  ] as const)('says so in its place: %s', async (_, fragment, place, reason) => {
    const address = new FakeAddress(fragment);
    const { app } = await openPage(address);
    expect(app.link.arrival).toEqual({ kind: 'damaged', reason });
    expect([app.place.name, address.written]).toEqual([place, 0]);
  });

  it('computes nothing until an example is asked for', async () => {
    const { app } = await openPage(new FakeAddress('view=memo&preset=nobody'), (app) => app.start());
    flushSync();
    expect([app.run.state, app.run.shown, app.run.isOver]).toEqual(['idle', null, false]);
    await app.link.openExample();
    await until(() => app.run.shown !== null);
  });

  it('leads on to an example, and Back to where it was said', async () => {
    const address = new FakeAddress('view=memo&preset=nobody');
    const { app } = await openPage(address);
    await app.link.openExample();
    expect([app.link.arrival, app.place.name, app.draft.isCopy]).toEqual([null, null, false]);
    expect([app.scenario.scenario, address.fragment]).toEqual([fallback, '']);
    address.back();
    await until(() => app.link.arrival?.kind === 'damaged');
    expect(app.place.name).toBe('memo');
  });
});

describe('a file', () => {
  it('opens as a copy, and one that is none changes nothing', async () => {
    const { app } = await withOwnWork();
    const file = app.link.file;
    await app.link.openFile(() => Promise.resolve('{}'));
    expect(app.link.arrival).toMatchObject({ kind: 'broken', from: 'file' });
    await app.link.openFile(() => Promise.reject(new Error('gone')));
    expect(app.link.arrival).toEqual({ kind: 'unreadable' });
    app.scenario.load(preset('smb-only')!);
    await app.link.openFile(() => Promise.resolve(file));
    expect(readPath(app.scenario.scenario, cash)).toBe(2_000_000);
    expect(app.draft.isCopy).toBe(true);
  });
});

describe('a file with a value that cannot be used', () => {
  it('has its address at once, and so is there after a reload', async () => {
    const { app, address, leave } = await withOwnWork();
    const own = address.fragment;
    const theirs = encodeFile({
      ...{ ...work, seed: 2 ** 40 },
      scenario: { ...work.scenario, name: 'Theirs' },
    });
    await app.link.openFile(() => Promise.resolve(theirs));
    expect(app.link.arrival).toMatchObject({ kind: 'repaired', problems: [{ path: 'seed' }] });
    await until(() => address.fragment !== own);
    leave();
    const { app: again } = await openPage(new FakeAddress(address.fragment));
    expect([again.scenario.scenario.name, again.draft.isCopy]).toEqual(['Theirs', true]);
  });
});

describe('no storage', () => {
  it('is told once there is something to save, and the work goes on', async () => {
    freshBrowser({ indexedDB: undefined, localStorage: undefined, sessionStorage: undefined });
    const address = new FakeAddress();
    const { app } = await openPage(address);
    expect(app.draft.trouble).toBeNull();
    app.run.luck.futures = 100;
    app.scenario.set('months', 6);
    await until(() => app.draft.trouble !== null && address.fragment !== '');
    expect(app.draft.trouble).toBe('absent');
    const again = new FakeAddress(address.fragment);
    again.isOwn = true;
    const { app: reloaded } = await openPage(again);
    expect([reloaded.scenario.scenario.months, reloaded.draft.isCopy]).toEqual([6, false]);
  });

  it('loses no work to a file that is opened', async () => {
    freshBrowser({ indexedDB: undefined, localStorage: undefined, sessionStorage: undefined });
    const { app } = await openPage(new FakeAddress());
    app.run.luck.futures = 100;
    app.scenario.set('months', 6);
    app.scenario.set(cash, 3_000_000);
    const theirs = encodeFile({ ...work, scenario: { ...work.scenario, name: 'Theirs' } });
    await app.link.openFile(() => Promise.resolve(theirs));
    expect([app.scenario.scenario.name, app.draft.trouble]).toEqual(['Theirs', 'absent']);
    expect(app.draft.unsaved.newest).not.toBeNull();
    await app.link.backToOwn();
    expect(readPath(app.scenario.scenario, cash)).toBe(3_000_000);
    expect(app.run.luck.futures).toBe(100);
  });
});

describe('the way back of the browser', () => {
  it('leads through the views, and keeps what was changed meanwhile', async () => {
    const { app, address } = await withOwnWork();
    const { work: id } = address.step ?? {};
    expect(address.past).toHaveLength(0);
    app.scene.show('books');
    await until(() => address.step?.view === 'books');
    app.scene.show('map');
    await until(() => address.step?.view === 'map');
    app.scenario.set(cash, 3_000_000);
    await until(() => app.run.isSettled && app.link.href.endsWith(address.fragment));

    address.back();
    expect(app.scene.view).toBe('books');
    address.back();
    expect(app.scene.view).toBeNull();
    await until(() => app.run.isSettled);
    expect(readPath(app.scenario.scenario, cash)).toBe(3_000_000);
    expect([app.draft.isCopy, address.isOwn, address.step]).toEqual([false, true, { work: id, view: null }]);
    expect(address.past).toHaveLength(0);
  });

  it('leads to an address that is not of this work as to any other', async () => {
    const { app, address } = await withOwnWork();
    address.past.push({ fragment: sent, step: { work: 'another', view: null }, leftPage: null });
    address.back();
    await until(() => app.scenario.scenario.name === 'Theirs');
  });
});
