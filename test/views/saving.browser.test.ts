// Figures that are saved from a view say what they are of: plans, luck, futures, and the fingerprint of a whole run.
import { tick, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { savingContext } from '../../src/charts';
import { messagesContext } from '../../src/messages/context';
import { appContext, MAP_FUTURES, PairedState, type App } from '../../src/state';
import Compare from '../../src/views/compare/Compare.svelte';
import FlowView from '../../src/views/flow/Flow.svelte';
import MapPage from '../../src/views/map/Map.svelte';
import { particularsOf } from '../../src/views/particulars';
import Retention from '../../src/views/retention/Retention.svelte';
import { savingOf } from '../../src/views/saving';
import { messages } from '../stage';
import { inRoot } from '../state/effects.svelte';
import { closePages, FakeAddress, openPage, until } from '../state/page';

/** More than are lived again for retention. */
const FUTURES = 450;
const LIVED_AGAIN = 400;

let saved: Blob[] = [];
beforeEach(() => {
  saved = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
});
afterEach(() => {
  closePages();
  vi.restoreAllMocks();
});

/** A page whose run is of a short plan, "Ours", and at rest. */
async function open(): Promise<App> {
  const { app } = await openPage(new FakeAddress());
  app.run.luck.futures = FUTURES;
  app.run.luck.setSeeds(7, 9);
  app.scenario.set('months', 8);
  app.scenario.rename('Ours');
  await until(() => app.run.isSettled);
  return app;
}

async function show(app: App, view: Component): Promise<void> {
  const context = new Map<unknown, unknown>([
    messagesContext(messages),
    appContext(app),
    savingContext(savingOf(messages, () => particularsOf(app))),
  ]);
  await render(view, { context });
  await tick();
}

/** Opens the view's first table and saves it. @returns what it says before its figures, by name */
async function particulars(): Promise<ReadonlyMap<string, string>> {
  await page
    .getByRole('button', { name: /^Table: / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Download CSV' }).click();
  await expect.poll(() => saved.length).toBe(1);
  const records = (await saved[0].text()).split('\r\n').map((record) => record.split(','));
  return new Map(records.map(([name, value]) => [name, value]));
}

describe('figures that are saved', () => {
  it('of the run: its fingerprint and all its futures', async () => {
    const app = await open();
    await show(app, FlowView);
    // It asks for series of its own.
    await until(() => app.run.isSettled);
    const said = await particulars();
    expect(said.get('Scenario')).toBe('Ours');
    expect([said.get('Luck seed'), said.get('Seed of what is not known')]).toEqual(['7', '9']);
    expect(said.get('Futures')).toBe(String(FUTURES));
    expect(said.get('Run')).toContain(app.run.settled?.picture.settled?.fingerprint);
  });

  it('of retention: as many futures as were lived again, and no fingerprint of the run', async () => {
    const app = await open();
    await show(app, Retention);
    await expect.poll(() => page.getByText(`${LIVED_AGAIN} futures`).elements().length).toBeGreaterThan(0);
    const said = await particulars();
    expect(said.get('Futures')).toBe(String(LIVED_AGAIN));
    expect(said.has('Run')).toBe(false);
  });

  it('of a map: its own futures', async () => {
    const app = await open();
    await show(app, MapPage);
    const said = await particulars();
    expect(said.get('Scenario')).toBe('Ours');
    expect(said.get('Futures')).toBe(String(MAP_FUTURES));
    expect([said.get('Luck seed'), said.has('Run')]).toEqual(['7', false]);
  });

  it('stand at the chart itself: its picture is one press away, and shows the marks that can be pressed', async () => {
    const app = await open();
    await show(app, MapPage);
    await expect.poll(() => page.getByRole('gridcell').elements().length).toBeGreaterThan(0);
    await page.getByRole('button', { name: /^Picture: Plans by/ }).click();
    await page.getByRole('button', { name: /^Save as SVG: Plans by/ }).click();
    await expect.poll(() => saved.length).toBe(1);
    const svg = await saved[0].text();
    for (const cell of document.querySelectorAll('[role=gridcell] button'))
      expect(svg).toContain(cell.textContent?.trim());
    expect(svg).not.toContain('>Picture<');
  });

  it('of a comparison: both plans, in the luck that they were counted in', async () => {
    const app = await open();
    app.comparePlans();
    app.scenario.rename('Theirs');
    app.scenario.set('company.cash', 5_000_000);
    const paired = new PairedState(app);
    app.paired = paired;
    inRoot(() => paired.follow());
    await until(() => paired.of('B').versus !== null && !paired.of('B').stale);
    await show(app, Compare);
    const said = await particulars();
    expect(said.get('Scenario')).toBe('A Ours; B Theirs');
    expect(said.get('Luck seed')).toBe('7');
    expect(said.get('Futures')).toBe(String(FUTURES));
    expect(said.has('Run')).toBe(false);
  });

  it('while another seed is counted: the one that the figures were drawn by', async () => {
    const app = await open();
    app.run.luck.seed = 11;
    expect(particularsOf(app)).toMatchObject({ seed: 7, ignoranceSeed: 9 });
    await until(() => app.run.shown?.seeds.seed === 11);
    expect(particularsOf(app)).toMatchObject({ seed: 11, ignoranceSeed: 11 });
  });
});
