// Links, drafts and the address: nobody's work is ever lost to somebody else's link.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fallback, preset, readPath } from '../../src/scenario';
import { encodeLink } from '../../src/share';
import { usualWork } from '../../src/state';
import { freshBrowser } from '../storage/browser';
import { closePages, FakeAddress, openPage, until } from './page';

const cash = 'company.cash';
/** Few futures and months, so that a test takes no time. */
const work = { ...usualWork(), futures: 100, scenario: { ...fallback, months: 6 } };
const sent = encodeLink({
  ...work,
  scenario: { ...work.scenario, name: 'Theirs', company: { ...fallback.company, cash: 999_000 } },
});

beforeEach(() => void freshBrowser());
afterEach(closePages);

/** A page with own work in it, saved. */
async function withOwnWork() {
  const address = new FakeAddress();
  const page = await openPage(address);
  page.app.run.futures = 100;
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
    app.run.futures = 100;
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
    expect(app.link.arrival).toEqual({ kind: 'recovered' });
    await app.link.startAfresh();
    expect(app.scenario.scenario).toBe(fallback);
  });

  it('changed in the last moment is not lost', async () => {
    const { app, leave } = await withOwnWork();
    app.scenario.set(cash, 3_000_000);
    leave();
    const { app: again } = await openPage(new FakeAddress());
    expect(readPath(again.scenario.scenario, cash)).toBe(3_000_000);
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
    expect([app.draft.isCopy, app.run.futures]).toEqual([true, 100]);
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
    await app.link.backToOwn();
    expect(app.scenario.scenario).toBe(fallback);
  });
});

describe('a link with a value that cannot be used', () => {
  it('lists it, keeps the rest, and leaves the address alone until something is changed', async () => {
    const address = new FakeAddress(encodeLink({ ...work, seed: 2 ** 40 }));
    const { app } = await openPage(address);
    expect(app.link.arrival).toMatchObject({ kind: 'repaired', problems: [{ path: 'seed' }] });
    expect([app.run.seed, app.scenario.scenario.months]).toEqual([1, 6]);
    await until(() => app.run.isSettled);
    expect(address.written).toBe(0);
    app.run.seed = 2;
    await until(() => address.written > 0);
  });
});

describe('a broken link', () => {
  it('says why, shows the preset, leaves own work alone', async () => {
    const own = await withOwnWork();
    own.leave();
    sessionStorage.clear();
    const address = new FakeAddress(sent.slice(0, -4));
    const { app } = await openPage(address);
    expect(app.link.arrival).toEqual({ kind: 'broken', from: 'link', reason: 'truncated' });
    expect(app.scenario.scenario).toBe(fallback);
    await app.link.backToOwn();
    expect(readPath(app.scenario.scenario, cash)).toBe(2_000_000);
  });

  it('is left for an address of its own once something is changed', async () => {
    const address = new FakeAddress('nonsense');
    const { app } = await openPage(address);
    expect(app.link.arrival).toMatchObject({ kind: 'broken', reason: 'foreign' });
    app.run.futures = 100;
    app.scenario.set('months', 6);
    await until(() => address.written > 0);
    expect(address.isOwn).toBe(false);
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

describe('no storage', () => {
  it('is told once there is something to save, and the work goes on', async () => {
    freshBrowser({ indexedDB: undefined, localStorage: undefined, sessionStorage: undefined });
    const address = new FakeAddress();
    const { app } = await openPage(address);
    expect(app.draft.trouble).toBeNull();
    app.run.futures = 100;
    app.scenario.set('months', 6);
    await until(() => app.draft.trouble !== null && address.fragment !== '');
    expect(app.draft.trouble).toBe('absent');
    const again = new FakeAddress(address.fragment);
    again.isOwn = true;
    const { app: reloaded } = await openPage(again);
    expect([reloaded.scenario.scenario.months, reloaded.draft.isCopy]).toEqual([6, false]);
  });
});
