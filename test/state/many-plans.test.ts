// The map, the frontier and the search on the page's side: what they ask for, what they show, and one step back.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { fallback, mixAt, preset } from '../../src/scenario';
import { pivotOf } from '../../src/search';
import {
  FrontierState,
  MAP_FUTURES,
  MapState,
  RECOUNT_FUTURES,
  ScenarioState,
  SearchState,
} from '../../src/state';
import type { Aside, Picture, Scheduler } from '../../src/worker';
import { horizonOf, type Synthetic } from '../search/synthetic';
import { repeating } from './effects.svelte';
import { until } from './page';

/** More small business in the last month: more of everything. */
const more = ({ input }: Aside): Synthetic => {
  const part = input.mix[input.months];
  return { survival: part, arr: 1e6 * part };
};

const SEED = 7;

/** Answers by a formula, a little later, for as long as somebody waits. */
function make(formula = more) {
  const asked: Aside[] = [];
  /** On the luck of the page. */
  const first = () => asked.filter(({ seed }) => seed === SEED);
  const left = () => new DOMException('nobody waits', 'AbortError');
  const scheduler = {
    aside: (aside: Aside, signal: AbortSignal) =>
      new Promise<Picture>((resolve, reject) => {
        asked.push(aside);
        const horizon = horizonOf(formula(aside), aside.futures);
        signal.addEventListener('abort', () => reject(left()));
        setTimeout(() => resolve({ horizon } as Picture));
      }),
  } as unknown as Scheduler;
  const page = new ScenarioState(fallback);
  const run = { luck: { seed: SEED, ignoranceSeed: 8 }, settled: null };
  const host = { scenario: page, run, engines: scheduler } as unknown as ConstructorParameters<
    typeof MapState
  >[0];
  return { host, page, asked, first };
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
    const { host, first } = make();
    const map = new MapState(host);
    follow(map);
    await all(map);
    expect(first()).toHaveLength(1 + map.cells.length);
    expect(
      first().every(
        ({ ignoranceSeed, futures, each }) => ignoranceSeed === 8 && futures === MAP_FUTURES && each,
      ),
    ).toBe(true);
    expect(map.shown).toBe(1);
  });

  it('refines a small one to the end', async () => {
    const { host, first } = make();
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
    expect(first()).toHaveLength(1 + map.cells.length);
  });

  it('stops, and goes on where it was', async () => {
    const { host, asked, first } = make();
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
    expect(first().length).toBeLessThanOrEqual(1 + map.cells.length + 2);
  });

  it('puts a point on the page as one step back, and stays the map that it was', async () => {
    const { host, page, first } = make();
    const map = new MapState(host);
    follow(map);
    await all(map);
    const before = page.scenario;
    const { origin } = map;
    expect(map.present).toBe(origin);
    const point = map.cells.find(({ x, y }) => x === 4 && y === 10)!;
    map.try(point);
    flushSync();
    expect(mixAt(page.scenario, pivotOf(page.scenario).month)[0]).toBeCloseTo(0.5, 9);
    expect(map.present).toEqual(expect.objectContaining({ x: 4, y: 10 }));
    expect(map.origin).toBe(origin);
    expect(map.isHome).toBe(false);
    page.undo();
    flushSync();
    expect(page.scenario).toBe(before);
    expect(page.canUndo).toBe(false);
    expect(map.isHome).toBe(true);
    await all(map);
    expect(first()).toHaveLength(1 + map.cells.length);
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
    const { host, page, first } = make();
    const map = new MapState(host);
    follow(map);
    await all(map);
    page.load(preset('smb-only')!);
    flushSync();
    await all(map);
    expect(map.terrain?.scenario).toBe(page.scenario);
    const before = first().length;
    map.choose(0, 'company.cash');
    flushSync();
    await all(map);
    expect(map.terrain?.x.id).toBe('company.cash');
    expect(first().length).toBe(before + 1 + map.cells.length);
    // The other axis of the two is exchanged, not doubled.
    map.choose(1, 'company.cash');
    expect(new Set(map.axes).size).toBe(2);
  });
});

/** By chance, the first months of a pivot look good on the luck of the page, and are bad on any other. */
const lucky = (aside: Aside): Synthetic => {
  const { input, seed } = aside;
  const early = input.mix[4];
  return seed === SEED
    ? { survival: 0.5 + 0.3 * early, arr: 1e6 * (1 + early) }
    : { survival: 0.5 - 0.3 * early, arr: 1e6 * (1 - 0.5 * early) };
};

describe('what stands out', () => {
  it('on the map is counted again beside the present plan, by each measure that is looked at', async () => {
    const { host, asked, first } = make(lucky);
    const map = new MapState(host);
    follow(map);
    await all(map);
    await until(() => map.standout.again !== undefined);
    const { best, again } = map.standout;
    expect(best!.gains.survival.value).toBeGreaterThan(0.2);
    expect(again!.gains.survival.value).toBeLessThan(-0.2);
    expect(again!.figures.futures).toBe(RECOUNT_FUTURES);
    const others = asked.filter((aside) => !first().includes(aside));
    // The plan that the map is of, and the one that stands out.
    expect(others).toHaveLength(2);
    expect(others.every(({ seed, ignoranceSeed }) => seed !== SEED && ignoranceSeed !== 8)).toBe(true);
    map.measure = 'meanArr';
    flushSync();
    await until(() => map.standout.again !== undefined && !map.isCounting);
    expect(map.standout.again!.gains.meanArr.value).toBeLessThan(0);
  });

  it('on the frontier stays there only if it does so again', async () => {
    const { host, asked, first } = make(lucky);
    const frontier = new FrontierState(host, new MapState(host));
    follow(frontier);
    await until(() => frontier.isProved);
    const own = frontier.marks.find(({ origin }) => origin.kind === 'own')!;
    const again = frontier.marks.filter((mark) => mark.again);
    expect(again).toContain(own);
    expect(again.length).toBeLessThan(frontier.marks.length / 2);
    const lifted = again.filter((mark) => mark.figures.alive > own.figures.alive);
    expect(lifted.length).toBeGreaterThan(0);
    expect(lifted.every(({ on, again }) => !on || again!.gains.survival.value >= 0)).toBe(true);
    expect(lifted.some(({ on }) => !on)).toBe(true);
    expect(asked.length - first().length).toBeLessThanOrEqual(again.length + 2);
  });
});

describe('the frontier', () => {
  it('has the plan on the page, the shipped ones, the adaptive one among them, and those of the map', async () => {
    const { host } = make();
    const map = new MapState(host);
    const frontier = new FrontierState(host, map);
    follow(frontier);
    await until(() => !frontier.isCounting && frontier.marks.length > map.cells.length);
    // Everything that is awaited is counted: one's own, the shipped ones, and the map's.
    expect(frontier.total).toBeGreaterThan(map.cells.length + 1);
    await until(() => frontier.done === frontier.total);
    expect(frontier.marks.length).toBe(frontier.total - map.cells.filter(({ figures }) => !figures).length);
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
    const { hunt, verdict } = search.answer!;
    expect(hunt.tried).toHaveLength(50);
    expect(hunt.best.figures.alive).toBeGreaterThan(hunt.present.figures.alive);
    expect(asked.slice(-2).map(({ seed, ignoranceSeed }) => [seed, ignoranceSeed])).not.toContainEqual([
      7, 8,
    ]);
    expect(new Set(asked.slice(-2).map(({ seed }) => seed)).size).toBe(1);
    expect(verdict?.outcome).toBe('better');
    expect(verdict?.told.pairs.n).toBe(asked.at(-1)?.futures);
    expect(verdict?.told.pairs.gain.mean).toBeGreaterThan(0);
    search.take();
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
    expect(search.answer?.verdict).not.toBeNull();
    // The six that are compared again, and the two that are told.
    expect(asked.length).toBeLessThan(30 + 8);
  });

  it('tells how far its check is, which can be stopped and asked for again', async () => {
    const { host } = make();
    const search = new SearchState(host);
    follow(search);
    search.set({ budget: 50, survival: 0.6 });
    const done = search.start();
    await until(() => (search.checked?.done ?? 0) > 0);
    expect(search.checked!.of).toBeGreaterThan(search.checked!.done);
    search.stopCheck();
    await done;
    flushSync();
    expect([search.isUnchecked, search.checked, search.answer?.verdict]).toEqual([true, null, null]);
    search.resumeCheck();
    await until(() => search.answer?.verdict !== null);
    expect([search.isUnchecked, search.checked]).toEqual([false, null]);
  });

  it('begins at a goal above the plan on the page, until another is set', () => {
    const { host } = make();
    const search = new SearchState(host);
    expect([search.survival, search.form.survival, search.isUsualGoal]).toEqual([null, 0.5, true]);
    search.set({ survival: 0.7 });
    expect(search.isUsualGoal).toBe(false);
  });
});
