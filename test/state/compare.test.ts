// Plans A to D: duplicated, edited, exchanged and let go, one step back each, and never lost.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fallback, preset, readPath, type Scenario } from '../../src/scenario';
import { canonical, decodeFile } from '../../src/share';
import { CompareState, PairedState, type App } from '../../src/state';
import { freshBrowser } from '../storage/browser';
import { inRoot } from './effects.svelte';
import { closePages, FakeAddress, openPage, until } from './page';

beforeEach(() => {
  freshBrowser();
});
afterEach(() => {
  closePages();
  vi.restoreAllMocks();
});

const cash = 'company.cash';

const plansOf = (app: App) => new CompareState(app);

async function small() {
  const address = new FakeAddress();
  const page = await openPage(address);
  page.app.run.luck.futures = 100;
  page.app.scenario.set('months', 6);
  return { address, ...page };
}

const cashOf = (app: App) => plansOf(app).plans.map(({ scenario }) => readPath(scenario, cash));
const letters = (app: App) =>
  plansOf(app)
    .plans.map(({ letter, isEdited }) => (isEdited ? `[${letter}]` : letter))
    .join(' ');

describe('plans', () => {
  it('begin with one, which is duplicated into the next and edited there', async () => {
    const { app } = await small();
    expect(letters(app)).toBe('[A]');
    app.comparePlans();
    expect([letters(app), app.scene.view]).toEqual(['A [B]', 'compare']);
    app.scenario.set(cash, 5_000_000);
    expect(cashOf(app)).toEqual([readPath(fallback, cash), 5_000_000]);
    // Once there is another, the same key leads to the comparison and adds nothing.
    app.comparePlans();
    expect(letters(app)).toBe('A [B]');
  });

  it('are edited in turn', async () => {
    const { app } = await small();
    app.comparePlans();
    app.scenario.set(cash, 5_000_000);
    plansOf(app).edit('A');
    expect(letters(app)).toBe('[A] B');
    app.scenario.set(cash, 6_000_000);
    expect(cashOf(app)).toEqual([6_000_000, 5_000_000]);
    for (let step = 0; step < 2; step++) app.scenario.undo();
    expect([letters(app), ...cashOf(app)]).toEqual(['A [B]', readPath(fallback, cash), 5_000_000]);
    app.scenario.redo();
    expect(letters(app)).toBe('[A] B');
  });

  it('exchange letters while the same one is edited', async () => {
    const { app } = await small();
    app.comparePlans();
    app.scenario.set(cash, 5_000_000);
    plansOf(app).swap('B');
    expect([letters(app), cashOf(app)[0]]).toEqual(['[A] B', 5_000_000]);
    plansOf(app).add(preset('balanced')!);
    expect(letters(app)).toBe('A B [C]');
    plansOf(app).swap('B');
    expect([letters(app), cashOf(app)[1]]).toEqual(['A B [C]', 5_000_000]);
    plansOf(app).swap('C');
    expect([letters(app), plansOf(app).plans[0].scenario.base]).toEqual(['[A] B C', 'balanced@1']);
  });

  it('are at most four, and later ones move up', async () => {
    const { app } = await small();
    for (const id of ['balanced', 'adaptive', 'smb-only', 'enterprise-only']) plansOf(app).add(preset(id)!);
    expect([letters(app), plansOf(app).hasRoom]).toEqual(['A B C [D]', false]);
    plansOf(app).edit('B');
    plansOf(app).remove('C');
    expect(letters(app)).toBe('A [B] C');
    expect(plansOf(app).plans[2].scenario.base).toBe('smb-only@1');
    plansOf(app).remove('B');
    expect(letters(app)).toBe('[A] B');
    plansOf(app).remove('A');
    expect([letters(app), app.scenario.scenario.base, app.scenario.isCompared]).toEqual([
      '[A]',
      'smb-only@1',
      false,
    ]);
  });

  it('give way to the one that is kept, and come back with a step', async () => {
    const { app } = await small();
    app.comparePlans();
    app.scenario.set(cash, 5_000_000);
    plansOf(app).keep('B');
    expect([letters(app), ...cashOf(app)]).toEqual(['[A]', 5_000_000]);
    app.scenario.undo();
    expect(letters(app)).toBe('A [B]');
  });

  it('stay beside a preset that is opened in place of one', async () => {
    const { app } = await small();
    app.comparePlans();
    app.scenario.load(preset('balanced')!);
    expect(letters(app)).toBe('A [B]');
    expect(plansOf(app).plans.map(({ scenario }) => scenario.base)).toEqual(['shippo-pivot@1', 'balanced@1']);
  });
});

describe('another company', () => {
  it('ends the comparison when its preset is opened, and a step brings it back', async () => {
    const { app } = await small();
    app.comparePlans();
    app.scenario.set(cash, 5_000_000);
    app.scenario.load(preset('china-saas')!);
    expect([letters(app), app.scenario.scenario.base]).toEqual(['[A]', 'china-saas@1']);
    app.scenario.undo();
    expect([letters(app), ...cashOf(app)]).toEqual(['A [B]', readPath(fallback, cash), 5_000_000]);
  });

  it('of the same group is another one too', async () => {
    const { app } = await small();
    app.scenario.load(preset('china-saas')!);
    app.comparePlans();
    app.scenario.load(preset('three-tier')!);
    expect(letters(app)).toBe('[A]');
  });

  it('is closed again, once it was changed, and the comparison is back', async () => {
    const { app } = await small();
    app.comparePlans();
    app.scenario.load(preset('china-saas')!);
    app.scenario.set('months', 9);
    app.scenario.close();
    expect([letters(app), app.scenario.scenario.base]).toEqual(['A [B]', 'shippo-pivot@1']);
  });
});

describe('two plans', () => {
  it('are compared in place of what was compared before, in one step', async () => {
    const { app } = await small();
    app.comparePlans();
    app.scenario.set(cash, 5_000_000);
    plansOf(app).pair(preset('balanced')!, preset('adaptive')!);
    const bases = () => plansOf(app).plans.map(({ scenario }) => scenario.base);
    expect([letters(app), ...bases()]).toEqual(['A [B]', 'balanced@1', 'adaptive@1']);
    app.scenario.undo();
    expect([letters(app), ...cashOf(app)]).toEqual(['A [B]', readPath(fallback, cash), 5_000_000]);
  });
});

describe('what is compared', () => {
  it('is saved with the work and back after a reload, and in its file', async () => {
    const { app, address, leave } = await small();
    app.comparePlans();
    app.scenario.set(cash, 5_000_000);
    plansOf(app).edit('A');
    await until(() => app.draft.savedAt > 0 && app.run.isSettled && address.fragment !== '');
    const before = plansOf(app).plans;
    leave();
    const { app: again } = await openPage(new FakeAddress(address.fragment));
    expect(letters(again)).toBe('[A] B');
    const other = canonical(before[1].scenario);
    expect(plansOf(again).plans[1].scenario).toEqual(other);
    const file = decodeFile(again.link.file);
    expect(file.status === 'ok' && file.state.beside).toMatchObject({ at: 0, plans: [other] });
    await again.link.openFile(() => Promise.resolve(again.link.file));
    expect(letters(again)).toBe('[A] B');
    await again.link.startAfresh();
    expect(letters(again)).toBe('[A]');
  });

  it('is changed in the last moment and not lost', async () => {
    const { app, leave } = await small();
    await until(() => app.draft.savedAt > 0);
    app.comparePlans();
    leave();
    const { app: again } = await openPage(new FakeAddress());
    expect(letters(again)).toBe('A [B]');
  });

  it('of a damaged file is mended, and told', () => {
    const scenario: Scenario = { ...fallback, months: 6 };
    const open = (beside: unknown) => decodeFile(JSON.stringify({ ballast: 1, beside, scenario }));
    expect(open({ at: 1, plans: [scenario] })).toMatchObject({ status: 'ok', state: { beside: { at: 1 } } });
    const mended = open({ at: 9, plans: [{ ...scenario, months: 'many' }] });
    expect(mended).toMatchObject({
      status: 'repaired',
      state: { beside: { at: 0, plans: [{ months: 60 }] } },
      problems: [{ path: 'beside.plans.0.months' }, { path: 'beside.at' }],
    });
    for (const nothing of [null, { at: 0, plans: [] }]) {
      expect(open(nothing)).not.toHaveProperty('state.beside');
    }
    expect(open({ at: 0, plans: Array(9).fill(scenario) })).toMatchObject({ status: 'repaired' });
  });
});

describe('pairs', () => {
  /** With the pairs counted as the page does while plans are compared. */
  async function counting() {
    const page = await small();
    page.app.comparePlans();
    const paired = new PairedState(page.app);
    const end = inRoot(() => paired.follow());
    const fresh = (letter: 'B' | 'C' = 'B') => {
      const { versus, stale } = paired.of(letter);
      return versus !== null && !stale && page.app.run.isSettled;
    };
    return { ...page, paired, end, fresh };
  }

  it('are all alike for a copy, and follow the plan that is edited', async () => {
    const { app, paired, fresh } = await counting();
    await until(() => fresh());
    const { ends } = paired.of('B').versus!.pairs;
    expect([ends.a, ends.b]).toEqual([0, 0]);
    app.scenario.set(cash, 100_000);
    await until(() => fresh());
    expect(paired.of('B').versus!.pairs.fates.onlyB).toBe(0);
    expect(paired.of('B').versus!.pairs.fates.onlyA).toBeGreaterThan(50);
    plansOf(app).swap('B');
    await until(() => fresh());
    expect(paired.of('B').versus!.pairs.fates.onlyB).toBeGreaterThan(50);
  });

  it('are of A and each other plan, whichever is edited', async () => {
    const { app, paired, fresh } = await counting();
    app.scenario.set(cash, 100_000);
    plansOf(app).add(plansOf(app).plans[0].scenario);
    expect(letters(app)).toBe('A B [C]');
    await until(() => fresh('B') && fresh('C'));
    expect(paired.of('B').versus!.pairs.fates.onlyA).toBeGreaterThan(50);
    expect(paired.of('C').versus!.pairs.fates.onlyA).toBe(0);
    app.run.luck.seed = 9;
    await until(() => fresh('B') && fresh('C'));
    expect(paired.of('C').versus!.pairs.gain.mean).toBe(0);
  });

  it('need one currency, and take the horizon of the plan that is edited', async () => {
    const { app, paired, fresh } = await counting();
    app.scenario.set('months', 9);
    await until(() => fresh());
    expect(paired.of('B').versus!.a.odds.survival).toHaveLength(10);
    plansOf(app).add(preset('china-saas')!);
    expect(paired.of('C')).toEqual({ versus: null, seeds: null, stale: false, trouble: 'currency' });
  });

  it('are let go when nobody compares any more', async () => {
    const { app, end, fresh } = await counting();
    await until(() => fresh());
    const forget = vi.spyOn(app.engines, 'forgetRivals');
    expect(app.view.compared).not.toEqual([]);
    end();
    expect(forget).toHaveBeenCalled();
    expect(app.view.compared).toEqual([]);
  });
});
