// What travels with a link besides the numbers: view, theme, plans beside; and whose words a sender's are.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fallback, preset, type Scenario } from '../../src/scenario';
import { canonical, decodeLink, encodeLink, fragmentOf } from '../../src/share';
import { PlaceState, RESULT_TABS, SceneState, ThemeState, usualWork, ViewState } from '../../src/state';
import { freshBrowser } from '../storage/browser';
import { closePages, FakeAddress, openPage, until } from './page';

beforeEach(() => {
  freshBrowser();
});
afterEach(closePages);

const small = { ...usualWork(), futures: 100, scenario: { ...fallback, name: 'Theirs', months: 6 } };
const withMore = (more: Record<string, string | number | boolean>) => ({
  ...small,
  view: { ...small.view, more },
});

describe('the theme of a link', () => {
  const host = () => {
    const written: string[] = [];
    const dataset: Record<string, string | undefined> = {};
    const theme = new ThemeState({
      root: { dataset },
      read: () => 'light',
      write: (chosen) => void written.push(chosen),
    });
    return { theme, dataset, written };
  };

  it('is shown while it is open, and the visitor’s own choice is not touched', () => {
    const { theme, dataset, written } = host();
    theme.lend('dark');
    expect([theme.theme, dataset['theme'], theme.more]).toEqual(['dark', 'dark', { theme: 'dark' }]);
    theme.lend(null);
    expect([theme.theme, dataset['theme'], written]).toEqual(['light', 'light', []]);
    theme.lend('javascript:alert(1)');
    expect(theme.theme).toBe('light');
  });

  it('gives way to what the visitor chooses', () => {
    const { theme, dataset, written } = host();
    theme.lend('dark');
    theme.theme = 'system';
    expect([theme.theme, dataset['theme'], written, theme.more]).toEqual([
      'system',
      undefined,
      ['system'],
      {},
    ]);
  });

  it('goes on in links from a copy, and ends with one’s own work', async () => {
    const { app } = await openPage(new FakeAddress(encodeLink(withMore({ theme: 'dark' }))));
    expect(app.theme.theme).toBe('dark');
    expect(decodeLink(fragmentOf(app.link.href))).toHaveProperty('state.view.more.theme', 'dark');
    await app.link.backToOwn();
    expect(app.theme.theme).toBe('system');
  });
});

describe('the view', () => {
  it('comes back from a link as it was, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.record({
          tab: fc.constantFrom(...RESULT_TABS),
          cash: fc.constantFrom('sqrt', 'linear'),
          view: fc.constantFrom(null, 'compare', 'story', 'books', 'map', 'drivers'),
          future: fc.nat(1999),
          locks: fc.stringMatching(/^[a-z.*,-]{1,60}$/),
          lang: fc.constantFrom('en', 'zh', 'de-CH'),
          survivors: fc.boolean(),
        }),
        ({ tab, cash, view, future, locks, lang, survivors }) => {
          const page = () => new ViewState(new SceneState(), new PlaceState());
          const before = page();
          before.adopt({ survivors, more: { tab, cash, ...(view && { view }), future, locks, lang } });
          const { more } = before;
          const sent = { ...small, view: { series: [], survivors, more } };
          const decoded = decodeLink(encodeLink(sent));
          if (decoded.status !== 'ok') throw new Error(JSON.stringify(decoded));
          const after = page();
          after.adopt(decoded.state.view);
          expect(after.more).toEqual(more);
          expect([after.tab, after.cashScale, after.of]).toEqual([
            tab,
            cash,
            survivors ? 'survivors' : 'all',
          ]);
          expect(after.more).toMatchObject({ locks, lang, ...(view === 'story' && { future }) });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('plans beside', () => {
  it('stand in the address, and open from it', async () => {
    const other = canonical({ ...(preset('enterprise-only') as Scenario), months: 6 });
    const link = encodeLink({ ...small, beside: { at: 1, plans: [other] } });
    const { app } = await openPage(new FakeAddress(link));
    expect(app.scenario.beside).toEqual({ at: 1, plans: [other] });
    expect(decodeLink(fragmentOf(app.link.href))).toHaveProperty('state.beside.plans.0.name', other.name);
  });
});

describe('what a sender said', () => {
  const said = { from: 'Ada', ask: '$2m' };

  it('is not the recipient’s own word', async () => {
    const { app } = await openPage(new FakeAddress(encodeLink(withMore({ ...said, locks: 'plan.*' }))));
    expect(app.place.sender).toEqual({});
    expect(app.place.text('locks')).toBe('plan.*');
  });

  it('stands on the memo, and is gone on the way from it', async () => {
    const address = new FakeAddress(encodeLink(withMore({ ...said, view: 'memo' })));
    const { app } = await openPage(address);
    expect([app.place.name, app.place.sender]).toEqual(['memo', said]);
    app.place.leave();
    expect(app.place.sender).toEqual({});
    expect(app.link.href).not.toContain('Ada');
  });

  it('is kept with one’s own work, and not in its address', async () => {
    const { app } = await openPage(new FakeAddress());
    app.place.sender = said;
    expect(app.link.linked.view.more).toMatchObject(said);
    expect(app.link.href).not.toContain('Ada');
  });
});

describe('figures that were sent', () => {
  it('are of the work as it came: a change by the reader is none of the engine’s', async () => {
    const { app } = await openPage(
      new FakeAddress(encodeLink({ ...small, engine: '1.2.0', survival: 780, typicalArr: 5.2e6 })),
    );
    expect(app.link.seen).toMatchObject({ engine: '1.2.0', survival: 780, typicalArr: 5.2e6 });
    expect(app.link.isAsSent).toBe(true);
    app.view.tab = 'revenue';
    expect(app.link.isAsSent).toBe(true);
    app.scenario.set('company.cash', 3e6);
    expect(app.link.isAsSent).toBe(false);
  });

  it('go into links from here, as soon as they are counted', async () => {
    const { app } = await openPage(new FakeAddress(encodeLink(small)));
    await until(() => app.run.isSettled);
    const { odds } = app.run.settled!.picture;
    expect(app.link.linked.survival).toBe(Math.round(1000 * odds.survival[6]));
    expect(app.link.linked.typicalArr).toBe(Number(odds.arr.p50.toPrecision(3)));
  });
});
