// Which assumptions decide: in what order they are moved, what is kept, and when it all begins anew.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { Drivers, Shift, Split } from '../../src/engine/summary';
import { compile, movesOf, preset, type Scenario } from '../../src/scenario';
import {
  DriversState,
  foremost,
  ScenarioState,
  type Luck,
  type Moved,
  type RunState,
  type Shown,
} from '../../src/state';
import type { Aside, Scheduler } from '../../src/worker';
import { Kept } from '../kept.svelte';
import { inRoot } from './effects.svelte';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

const smbOnly = preset('smb-only')!;
const certain = (scenario: Scenario): Scenario => ({
  ...scenario,
  company: {},
  segments: scenario.segments.map((segment) => ({ ...segment, values: {} })),
  plan: { ...scenario.plan, rounds: [] },
});
const luck: Luck = { seed: 1, ignoranceSeed: 2, futures: 2000 };

/** As many more survive as cash grows by hundreds of thousands; everything else changes nothing. */
const shiftOf = (aside: Aside, before: Shown): Shift => {
  const value = (aside.input.values[0] - before.input.values[0]) / 100_000;
  const error = aside.futures < luck.futures ? 1 : 0.1;
  const arr = { value: 0, error };
  return { futures: aside.futures, survival: { value, error }, arr: { all: arr, survivors: arr } };
};

function make(scenario: Scenario) {
  const state = new ScenarioState(scenario);
  const run = new Kept<{ settled: Shown; isSettled: boolean }>({
    settled: shownOf(scenario, 1),
    isSettled: true,
  });
  const asked: { path: string; aside: Aside; signal: AbortSignal | undefined }[] = [];
  const refuse = new Kept(false);
  const scheduler = {
    inquire: () => Promise.resolve<Drivers>({ futures: 2000, moving: [] }),
    split: (_run: number, aside: Aside) => {
      asked.push({ path: 'split', aside, signal: undefined });
      return Promise.resolve({ futures: 2000 } as Split);
    },
    shift: async (_run: number, aside: Aside, signal?: AbortSignal) => {
      asked.push({ path: 'shift', aside, signal });
      // A while, in which others have their turn.
      await new Promise((resolve) => setTimeout(resolve));
      if (signal?.aborted) throw new DOMException('', 'AbortError');
      if (refuse.now) throw new Error('no');
      return shiftOf(aside, run.now.settled);
    },
  } as unknown as Scheduler;
  const runState = {
    get settled() {
      return run.now.settled;
    },
    get isSettled() {
      return run.now.isSettled;
    },
  } as unknown as RunState;
  const found = new DriversState(scheduler, runState, state, () => luck);
  const open = () => {
    const close = inRoot(() => found.follow());
    ends.push(close);
    return close;
  };
  const change = (path: string, value: number, number: number) => {
    state.set(path, value);
    run.now = { settled: shownOf(state.scenario, number), isSettled: true };
  };
  return { found, state, asked, open, change, refuse, run };
}

const shownOf = (scenario: Scenario, run: number): Shown =>
  ({ run, scenario, input: compile(scenario), picture: {} }) as Shown;

const until = async (holds: () => boolean) => {
  for (let i = 0; i < 20_000 && !(flushSync(), holds()); i++)
    await new Promise((resolve) => setTimeout(resolve));
  expect(holds()).toBe(true);
};

describe('drivers', () => {
  it('are moved one by one in few futures, and what stands out again in all', async () => {
    const { found, asked, open } = make(smbOnly);
    open();
    const moves = movesOf(smbOnly);
    await until(() => found.total > 0);
    expect(found.total).toBe(moves.length);
    await until(() => found.moved.length === moves.length && !found.isSharpening);
    const [first] = foremost(found.moved, ({ survival }) => survival, 2 * found.total);
    expect(first.path).toBe('company.cash');
    expect(first.toLow?.survival.value).toBeLessThan(0);
    expect(first.toHigh?.survival.value).toBeGreaterThan(0);
    expect(first.toHigh?.futures).toBe(2000);
    const shifts = asked.filter(({ path }) => path === 'shift');
    const sides = moves.flatMap(({ low, high }) => [low, high]).filter((x) => x !== undefined);
    expect(shifts.map(({ aside }) => aside.futures).filter((n) => n === 400)).toHaveLength(sides.length);
    expect(shifts.filter(({ aside }) => aside.futures === 2000)).toHaveLength(2);
    // The same luck as the page's; other luck only to tell it from ignorance.
    expect(new Set(shifts.map(({ aside }) => aside.seed))).toEqual(new Set([1]));
    const [other] = asked.filter(({ path }) => path === 'split');
    expect(other.aside).toMatchObject({ ignoranceSeed: 2, futures: 2000 });
    expect(other.aside.seed).not.toBe(1);
  });

  it('are kept while the scenario stays, and go on where they were', async () => {
    const { found, asked, open, state } = make(smbOnly);
    const close = open();
    await until(() => found.moved.length > 5);
    close();
    const before = found.moved.length;
    expect(asked.at(-1)?.signal?.aborted).toBe(true);
    state.rename('Ours');
    expect(found.moved.length).toBe(before);
    open();
    await until(() => found.moved.length === found.total && !found.isSharpening);
    const splits = asked.filter(({ path }) => path === 'split');
    expect(splits).toHaveLength(1);
  });

  it('begin anew with another scenario, and come back to nothing known', async () => {
    const { found, open, change } = make(smbOnly);
    open();
    await until(() => found.moved.length > 5);
    change('company.cash', 900_000, 2);
    expect(found.moved).toEqual([]);
    expect(found.drivers).toBeUndefined();
    await until(() => found.moved.length > 0);
    expect(found.moved[0].path).toBe('company.cash');
    expect(found.moved[0].now).toBe(900_000);
  });

  it('stop and go on when told so', async () => {
    const { found, open } = make(smbOnly);
    open();
    await until(() => found.moved.length > 2);
    found.paused = true;
    flushSync();
    const before = found.moved.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(found.moved.length).toBe(before);
    found.paused = false;
    await until(() => found.moved.length > before);
  });

  it('know no ignorance where nothing is a range, and say what failed', async () => {
    const { found, asked, open, refuse } = make(certain(smbOnly));
    refuse.now = true;
    open();
    await until(() => found.failed);
    expect(asked.some(({ path }) => path === 'split')).toBe(false);
    refuse.now = false;
    found.retry();
    await until(() => found.moved.length > 0);
    expect(found.failed).toBe(false);
  });
});

describe('the foremost', () => {
  const moved = (path: string, value: number, error: number) =>
    ({
      path,
      toLow: undefined,
      toHigh: { survival: { value, error } },
    }) as Moved;

  it('stand out from chance, furthest first', () => {
    const list = [
      moved('small', 1, 0.1),
      moved('chance', 9, 10),
      moved('large', -5, 1),
      moved('none', 0, 0.4),
    ];
    const paths = (among: number) =>
      foremost(list, ({ survival }) => survival, among).map(({ path }) => path);
    expect(paths(1)).toEqual(['large', 'small']);
    expect(paths(1000)).toEqual(['large', 'small']);
    expect(foremost([moved('x', 2.5, 2)], ({ survival }) => survival, 100)).toEqual([]);
  });
});
