// The map, the frontier and the search with the engine itself, over a short horizon: what they show is what it counts.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { HORIZON_PLACES, Futures, horizonOf } from '../../src/engine/summary';
import { simulate } from '../../src/engine';
import { compile, fallback, type Scenario } from '../../src/scenario';
import { figuresOf, freshSeeds, planAt, survivalOf, type Seeds } from '../../src/search';
import {
  CHOICE_FUTURES,
  countedOf,
  FrontierState,
  MAP_FUTURES,
  MapState,
  RECOUNT_FUTURES,
  ScenarioState,
  SEARCH_FUTURES,
  SearchState,
} from '../../src/state';
import { Scheduler } from '../../src/worker';
import { inlineReducer, inlineRunner } from '../../src/worker/inline';
import { repeating } from './effects.svelte';

const SEEDS: Seeds = { seed: 7, ignoranceSeed: 8 };
const LONG = 120_000;
const until = (holds: () => boolean) =>
  expect.poll(() => (flushSync(), holds()), { interval: 20, timeout: LONG }).toBe(true);
/** A year in which a POD from the first month on costs most futures all their cash. */
const scenario: Scenario = {
  ...fallback,
  months: 12,
  company: { ...fallback.company, cash: 1e6 },
  plan: { ...fallback.plan, pods: [{ month: 1, value: 1 }] },
};

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

function make() {
  const engines = new Scheduler({ runner: inlineRunner(), reducer: inlineReducer() });
  ends.push(() => engines.close());
  const page = new ScenarioState(scenario);
  const run = { luck: SEEDS, settled: null };
  const host = { scenario: page, run, engines } as unknown as ConstructorParameters<typeof MapState>[0];
  return { host, page };
}

/** The same by the engine alone. */
function figures(of: Scenario, n: number, seeds: Seeds = SEEDS) {
  const input = compile(of);
  const futures = new Futures({
    ...{ months: input.months, segments: input.segments },
    ...{ places: HORIZON_PLACES, capacity: n },
  });
  futures.ingest(simulate(input, { ...seeds, from: 0, to: n }, HORIZON_PLACES));
  return figuresOf(horizonOf(futures));
}

describe('counted by the engine', () => {
  it(
    'a map has the figures of its plans, and what stands out those on fresh luck',
    async () => {
      const { host } = make();
      const map = new MapState(host);
      // Two values, and four on a coarse map.
      map.choose(0, 'company.cash');
      map.choose(1, 'company.growthPods');
      map.finest = 0;
      ends.push(
        () => map.leave(),
        repeating(() => map.follow()),
      );
      await until(() => map.cells.length > 0 && map.standout.again !== undefined && !map.isCounting);
      expect(map.home).toEqual(figures(scenario, MAP_FUTURES));
      const cells = countedOf(map.cells);
      const terrain = map.terrain!;
      for (const cell of [cells[0], cells.at(-1)!]) {
        expect(cell.figures).toEqual(figures(planAt(terrain, cell)!, MAP_FUTURES));
        const gain = survivalOf(cell.figures) - survivalOf(map.home!);
        expect(cell.gains.survival.value).toBeCloseTo(gain, 12);
      }
      const { best, again } = map.standout;
      expect(again!.figures).toEqual(figures(planAt(terrain, best!)!, RECOUNT_FUTURES, freshSeeds(SEEDS)));
      // More cash is better beyond any luck.
      expect(again!.gains.survival.value).toBeGreaterThan(again!.gains.survival.error);
    },
    LONG,
  );

  it(
    'a frontier has marks that were counted again where they are on it',
    async () => {
      const { host } = make();
      const map = new MapState(host);
      // Few plans.
      map.choose(1, 'company.growthPods');
      map.finest = 0;
      const frontier = new FrontierState(host, map);
      ends.push(
        () => frontier.leave(),
        repeating(() => frontier.follow()),
      );
      await until(() => frontier.isProved && !frontier.isCounting);
      const on = frontier.marks.filter((mark) => mark.on);
      expect(on.length).toBeGreaterThan(0);
      expect(on.every(({ again }) => again?.figures.futures === RECOUNT_FUTURES)).toBe(true);
      const own = frontier.marks.find(({ origin }) => origin.kind === 'own')!;
      expect(own.again!.figures).toEqual(figures(scenario, RECOUNT_FUTURES, freshSeeds(SEEDS)));
      expect(own.again!.gains.survival.value).toBe(0);
    },
    LONG,
  );

  it(
    'a search tells its answer from futures that had no part in it',
    async () => {
      const { host, page } = make();
      const search = new SearchState(host);
      ends.push(() => search.leave());
      search.set({ budget: 50, survival: 0.9, mix: false, podMonths: { low: 2, high: 6 } });
      const done = search.start();
      await until(() => (search.hunt?.tried.length ?? 0) >= 12);
      search.stop();
      await done;
      const { hunt, verdict } = search.answer!;
      expect(hunt.present.figures).toEqual(figures(scenario, SEARCH_FUTURES));
      const { best, told, outcome } = verdict!;
      const time = outcome === 'none' ? 1 : 2;
      const seeds = freshSeeds(SEEDS, time);
      const n = outcome === 'none' ? CHOICE_FUTURES : told.plan.futures;
      expect(told.seeds).toEqual(seeds);
      expect(told.plan).toEqual(figures(best.scenario, n, seeds));
      expect(told.present).toEqual(figures(scenario, n, seeds));
      // Fewer PODs keep cash: there is a safer plan than the present one.
      expect(outcome).toBe('better');
      expect(told.gains.survival.value).toBeGreaterThan(told.gains.survival.error);
      search.take();
      expect(page.scenario.plan).toEqual(best.scenario.plan);
    },
    LONG,
  );
});
