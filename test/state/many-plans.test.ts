// The map, the frontier and the search on the page's side: what they ask for, what they show, and one step back.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { fallback, mixAt, preset, type Scenario } from '../../src/scenario';
import { pivotOf } from '../../src/search';
import { FrontierState, MAP_FUTURES, MapState, ScenarioState, SearchState } from '../../src/state';
import type { Aside, Picture, Scheduler } from '../../src/worker';
import { horizonOf } from '../search/synthetic';
import { repeating } from './effects.svelte';
import { until } from './page';

/** Answers a little later, for as long as somebody waits. More small business in the last month: more of everything. */
function make(scenario: Scenario = fallback) {
  const asked: Aside[] = [];
  const left = () => new DOMException('nobody waits', 'AbortError');
  const scheduler = {
    aside: (aside: Aside, signal: AbortSignal) =>
      new Promise<Picture>((resolve, reject) => {
        asked.push(aside);
        const { input } = aside;
        const part = input.mix[input.months];
        const horizon = horizonOf({ survival: part, arr: 1e6 * part }, aside.futures);
        signal.addEventListener('abort', () => reject(left()));
        setTimeout(() => resolve({ horizon } as Picture));
      }),
  } as unknown as Scheduler;
  const page = new ScenarioState(scenario);
  const run = { luck: { seed: 7, ignoranceSeed: 8 }, settled: null };
  const host = { scenario: page, run, engines: scheduler } as unknown as ConstructorParameters<
    typeof MapState
  >[0];
  return { host, page, asked };
}

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));
const follow = (state: { follow(): void; leave(): void }) => {
  ends.push(() => state.leave());
  ends.push(repeating(() => state.follow()));
};

const all = (map: MapState) =>
  until(() => map.cells.length > 0 && map.done === map.cells.length && !map.isCounting);

describe('the map', () => {
  it('counts the plan on the page, then every point once, on the luck of the page', async () => {
    const { host, asked } = make();
    const map = new MapState(host);
    follow(map);
    await all(map);
    expect(asked).toHaveLength(1 + map.cells.length);
    expect(
      asked.every(
        ({ seed, ignoranceSeed, futures, each }) =>
          seed === 7 && ignoranceSeed === 8 && futures === MAP_FUTURES && each,
      ),
    ).toBe(true);
    expect(map.shown).toBe(1);
  });

  it('refines a small one to the end', async () => {
    const { host, asked } = make();
    const map = new MapState(host);
    map.choose(0, 'company.cash');
    map.choose(1, 'company.growthPods');
    follow(map);
    await all(map);
    while (map.canRefine) {
      map.refine();
      flushSync();
      await all(map);
    }
    expect(map.cells).toHaveLength(map.terrain!.x.ticks.length * map.terrain!.y.ticks.length);
    expect(asked).toHaveLength(1 + map.cells.length);
  });

  it('stops, and goes on where it was', async () => {
    const { host, asked } = make();
    const map = new MapState(host);
    follow(map);
    await until(() => map.done > 5);
    map.stop();
    flushSync();
    const before = asked.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked.length).toBe(before);
    expect(map.isCounting).toBe(false);
    map.resume();
    flushSync();
    await all(map);
    // What was under way when it stopped is asked once more.
    expect(asked.length).toBeLessThanOrEqual(1 + map.cells.length + 2);
  });

  it('puts a point on the page as one step back, and stays the map that it was', async () => {
    const { host, page, asked } = make();
    const map = new MapState(host);
    follow(map);
    await all(map);
    const before = page.scenario;
    const point = map.cells.find(({ x, y }) => x === 4 && y === 10)!;
    map.try(point);
    flushSync();
    expect(mixAt(page.scenario, pivotOf(page.scenario).month)[0]).toBeCloseTo(0.5, 9);
    expect(map.present).toEqual(expect.objectContaining({ x: 4, y: 10 }));
    expect(map.isHome).toBe(false);
    page.undo();
    flushSync();
    expect(page.scenario).toBe(before);
    expect(page.canUndo).toBe(false);
    expect(map.isHome).toBe(true);
    await all(map);
    expect(asked).toHaveLength(1 + map.cells.length);
  });

  it('is drawn around a plan that was tried, when somebody asks', async () => {
    const { host, page } = make();
    const map = new MapState(host);
    follow(map);
    await until(() => map.done > 10);
    map.try(map.cells.find(({ figures }) => figures)!);
    flushSync();
    expect(map.isHome).toBe(false);
    map.anew();
    flushSync();
    expect(map.terrain?.scenario).toBe(page.scenario);
    expect(map.isHome).toBe(true);
    await until(() => map.done > 10);
  });

  it('begins anew with another plan, and with other axes', async () => {
    const { host, page, asked } = make();
    const map = new MapState(host);
    follow(map);
    await all(map);
    page.load(preset('smb-only')!);
    flushSync();
    await all(map);
    expect(map.terrain?.scenario).toBe(page.scenario);
    const before = asked.length;
    map.choose(0, 'company.cash');
    flushSync();
    await all(map);
    expect(map.terrain?.x.id).toBe('company.cash');
    expect(asked.length).toBe(before + 1 + map.cells.length);
    // The other axis of the two is exchanged, not doubled.
    map.choose(1, 'company.cash');
    expect(new Set(map.axes).size).toBe(2);
  });
});

describe('the frontier', () => {
  it('has the plan on the page, the shipped ones, the adaptive one among them, and those of the map', async () => {
    const { host } = make();
    const map = new MapState(host);
    const frontier = new FrontierState(host, map);
    follow(frontier);
    await until(() => !frontier.isCounting && frontier.marks.length > map.cells.length);
    const keys = frontier.marks.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['own', 'adaptive@1', 'smb-only@1', '0,0']));
    expect(new Set(keys).size).toBe(keys.length);
    const most = Math.max(...frontier.marks.map(({ figures }) => figures.alive));
    expect(frontier.marks.every(({ on, figures }) => on === (figures.alive === most))).toBe(true);
  });
});

describe('the search', () => {
  it('offers the best plan with its gain on luck that it has not seen', async () => {
    const { host, page, asked } = make();
    const search = new SearchState(host);
    ends.push(() => search.leave());
    search.set({ budget: 50, survival: 0.6 });
    await search.start();
    const { hunt, check } = search.answer!;
    expect(hunt.tried).toHaveLength(50);
    expect(hunt.best.figures.alive).toBeGreaterThan(hunt.present.figures.alive);
    expect(asked.slice(-2).map(({ seed, ignoranceSeed }) => [seed, ignoranceSeed])).not.toContainEqual([
      7, 8,
    ]);
    expect(new Set(asked.slice(-2).map(({ seed }) => seed)).size).toBe(1);
    expect(check?.pairs.n).toBe(asked.at(-1)?.futures);
    expect(check?.pairs.gain.mean).toBeGreaterThan(0);
    search.take(hunt.best);
    expect(search.isTaken).toBe(true);
    page.undo();
    expect(page.scenario).toBe(fallback);
  });

  it('is content with what it has when it is stopped', async () => {
    const { host, asked } = make();
    const search = new SearchState(host);
    ends.push(() => search.leave());
    const done = search.start();
    await until(() => (search.hunt?.tried.length ?? 0) >= 10);
    search.stop();
    await done;
    expect(search.answer?.hunt.tried.length).toBeGreaterThanOrEqual(10);
    expect(search.answer?.check).not.toBeNull();
    expect(asked.length).toBeLessThan(30);
  });
});
