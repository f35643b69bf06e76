// Asking and hearing: what is computed again and what is only read again, coarse and settled, ghosts.
import { afterEach, describe, expect, it } from 'vitest';
import { flushSync } from 'svelte';
import { companyAt } from '../../src/engine';
import { fallback, preset, type Scenario } from '../../src/scenario';
import {
  ActualsState,
  ReadingState,
  RunState,
  ScenarioState,
  SceneState,
  ThemeState,
  ViewState,
  type ThemeHost,
} from '../../src/state';
import { WorkState } from '../../src/state/work.svelte';
import { Scheduler, type Picture } from '../../src/worker';
import { inlineReducer, inlineRunner } from '../../src/worker/inline';
import { inRoot } from './effects.svelte';

const themeHost: ThemeHost = { root: { dataset: {} }, read: () => 'system', write: () => undefined };
const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

function make(futures = 120) {
  const scheduler = new Scheduler({ runner: inlineRunner(40), reducer: inlineReducer() });
  const scenario: ScenarioState = new ScenarioState({ ...fallback, months: 6 }, () => run.keepGhost());
  const view = new ViewState(new SceneState());
  const run: RunState = new RunState(scheduler, scenario, view);
  run.luck.futures = futures;
  ends.push(
    inRoot(() => run.follow()),
    () => scheduler.close(),
  );
  const settled = () =>
    expect
      .poll(() => (flushSync(), run.state === 'idle' && run.shown?.picture.settled ? run.shown : null), {
        interval: 5,
        timeout: 10_000,
      })
      .not.toBeNull();
  return { scenario, view, run, settled };
}

describe('a run', () => {
  it('settles with a fingerprint and the series on show', async () => {
    const { run, settled } = make();
    await settled();
    const { picture, scenario } = run.shown!;
    expect(picture.n).toBe(120);
    expect(picture.settled?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(picture.series.map(({ place }) => place)).toContain(companyAt('arr'));
    expect(scenario.months).toBe(6);
    expect(run.settled).toBe(run.shown);
    expect(run.ghost).toBeNull();
  });

  it('marks figures of before a change for as long as the change is not counted', async () => {
    const { run, scenario, settled } = make();
    expect(run.isShownStale).toBe(false);
    await settled();
    run.automatic = false;
    scenario.set('company.cash', 3e6);
    flushSync();
    expect(run.state).toBe('waiting');
    expect(run.isShownStale).toBe(true);
    run.resume();
    await settled();
    expect(run.isShownStale).toBe(false);
  });

  it('is not computed again for a new name', async () => {
    const { run, scenario, settled } = make();
    await settled();
    const { run: number, picture } = run.shown!;
    scenario.rename('Ours');
    flushSync();
    await settled();
    expect(run.shown).toMatchObject({ run: number, scenario: { name: 'Ours' } });
    expect(run.shown!.picture.settled).toEqual(picture.settled);
  });

  it('is only read again for survivors and other series', async () => {
    const { run, view, settled } = make();
    await settled();
    const { run: number, picture } = run.shown!;
    view.of = 'survivors';
    view.tab = 'revenue';
    flushSync();
    await expect.poll(() => (flushSync(), run.shown?.picture.of)).toBe('survivors');
    await settled();
    expect(run.shown!.run).toBe(number);
    expect(run.shown!.picture.settled?.fingerprint).toBe(picture.settled?.fingerprint);
    expect(run.shown!.picture.series.map(({ place }) => place)).toContain(companyAt('revenue'));
  });
});

describe('a gesture', () => {
  it('shows coarse answers, keeps the ghost of what was, and settles on release', async () => {
    const { run, scenario, settled } = make(400);
    await settled();
    const before = run.shown!;
    scenario.start();
    scenario.set('company.cash', 300_000);
    flushSync();
    await expect.poll(() => (flushSync(), run.shown!.run)).not.toBe(before.run);
    expect(run.shown!.picture.settled).toBeNull();
    expect(run.ghost).toBe(before);
    expect(run.settled).toBe(before);
    expect(run.rested).toBe(before);
    expect(run.isRestStale).toBe(true);
    scenario.end();
    flushSync();
    await settled();
    expect(run.ghost).toBe(before);
    expect(run.shown!.picture.n).toBe(400);
    expect(run.rested).toBe(run.shown);
    expect(run.isRestStale).toBe(false);
    run.dropGhost();
    expect(run.ghost).toBeNull();
  });
});

describe('without anything to compare with', () => {
  it('shows no figures of fewer than 400 futures before there are any', async () => {
    const { run, settled } = make(1000);
    const seen = new Set<number>();
    await expect
      .poll(() => (flushSync(), run.shown && seen.add(run.shown.picture.n), run.isSettled), { interval: 1 })
      .toBe(true);
    await settled();
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(400);
  });

  it("another preset is no change of one's own", async () => {
    const { run, scenario, settled } = make();
    await settled();
    const before = run.shown!;
    scenario.set('company.cash', 300_000);
    flushSync();
    await settled();
    expect(run.ghost).toBe(before);
    scenario.load({ ...(preset('smb-only') as Scenario), months: 6 });
    flushSync();
    await settled();
    expect(run.shown!.scenario.base).toBe('smb-only@1');
    expect(run.ghost).toBeNull();
  });
});

describe('a run that is stopped', () => {
  it('is at rest with what is there, and settles only when it goes on', async () => {
    const { run, settled } = make(2000);
    await expect.poll(() => (flushSync(), run.shown), { interval: 1 }).not.toBeNull();
    run.stop();
    await expect.poll(() => (flushSync(), run.state)).toBe('stopped');
    expect(run.rested).toBe(run.shown);
    expect(run.rested!.picture.n).toBeLessThan(2000);
    expect(run.rested!.picture.rest!.hundred).toHaveLength(100);
    expect(run.settled).toBeNull();
    run.resume();
    await settled();
    expect(run.rested!.picture.n).toBe(2000);
  });
});

describe('automatic running', () => {
  it('off: changes wait until they are asked for', async () => {
    const { run, scenario, settled } = make();
    await settled();
    const { run: number } = run.shown!;
    run.automatic = false;
    scenario.set('company.cash', 300_000);
    flushSync();
    expect(run.state).toBe('waiting');
    expect(run.shown!.run).toBe(number);
    run.resume();
    await expect.poll(() => run.shown!.run).not.toBe(number);
  });
});

describe('trouble', () => {
  /** A scheduler that says what the test says. */
  function told() {
    const ears = new Map<string, (value: unknown) => void>();
    let runs = 0;
    const retries: number[] = [];
    const scheduler = {
      on: (name: string, ear: (value: unknown) => void) => ears.set(name, ear),
      ask: () => ++runs,
      retry: () => retries.push(runs),
      automatic: true,
    } as unknown as Scheduler;
    const scenario = new ScenarioState(fallback);
    const view = new ViewState(new SceneState());
    const run = new RunState(scheduler, scenario, view);
    const work = new WorkState(scenario, run, view, new ActualsState(scenario), new ThemeState(themeHost));
    ends.push(inRoot(() => run.follow()));
    return { run, scenario, work, retries, say: (name: string, value: unknown) => ears.get(name)?.(value) };
  }

  it('hides no progress, and an earlier run is none', () => {
    const { run, scenario, say } = told();
    say('progress', { run: 1, done: 10, total: 20 });
    expect(run.progress).toEqual({ done: 10, total: 20 });
    scenario.set('company.cash', 300_000);
    flushSync();
    expect(run.progress).toBeNull();
    say('progress', { run: 1, done: 15, total: 20 });
    expect(run.progress).toBeNull();
    say('progress', { run: 2, done: 1, total: 20 });
    expect(run.progress).toEqual({ done: 1, total: 20 });
    run.automatic = false;
    scenario.set('company.cash', 200_000);
    flushSync();
    say('progress', { run: 2, done: 2, total: 20 });
    expect(run.progress).toEqual({ done: 2, total: 20 });
  });

  it('is told, and what failed is tried again', () => {
    const { run, retries, say } = told();
    say('failed', { run: 1, error: new Error('no') });
    expect([run.failure, run.isOutOfRoom, run.isUnable]).toEqual([new Error('no'), false, false]);
    run.retry();
    expect([run.failure, retries]).toEqual([undefined, [1]]);
    say('failed', { run: 1, error: Object.assign(new Error('small'), { name: 'NoRoomError' }) });
    expect(run.isOutOfRoom).toBe(true);
  });

  it('leaves the new scenario without the figures of the one before', () => {
    const { run, scenario, work, say } = told();
    const settled = (odds: number) => ({
      ...{ settled: {}, rest: {} },
      odds: { survival: new Array<number>(121).fill(odds), arr: { p50: 1 } },
    });
    const answer = (asked: number, odds: number) =>
      say('picture', { run: asked, picture: settled(odds) as unknown as Picture });
    answer(1, 0.25);
    expect([run.isSettled, run.isOver, work.linked.survival]).toEqual([true, true, 250]);
    scenario.set('company.cash', 300_000);
    flushSync();
    // Not even while the scheduler has yet to say that it is at work.
    expect([run.isSettled, work.linked.survival]).toEqual([false, null]);
    say('state', 'busy');
    say('failed', { run: 2, error: new Error('no') });
    expect(run.isOver).toBe(false);
    say('state', 'idle');
    expect([run.isSettled, run.isOver, work.linked.survival]).toEqual([false, true, null]);
    run.retry();
    expect([run.isSettled, run.isOver]).toEqual([false, false]);
    answer(2, 0.5);
    expect([run.isSettled, work.linked.survival]).toEqual([true, 500]);
  });

  it('with memory is avoided by fewer futures than are asked for', () => {
    const { run, scenario, work } = told();
    expect(run.luck.futuresKept).toBe(run.luck.futures);
    run.luck.futures = 100_000;
    expect(run.luck.futuresKept).toBe(100_000);
    scenario.set('months', 120);
    expect([run.luck.futures, run.luck.futuresKept]).toEqual([100_000, 52_000]);
    // A link says what was computed: the terminal then computes the same.
    expect(work.linked.futures).toBe(52_000);
    scenario.set('months', 60);
    expect(work.linked.futures).toBe(100_000);
  });
});

describe('seeds and numbers', () => {
  it('stay within what a link can carry', () => {
    const { run } = make();
    run.luck.futures = 1e9;
    expect(run.luck.futures).toBe(100_000);
    run.luck.futures = 0;
    expect(run.luck.futures).toBe(1);
    run.luck.seed = -3;
    expect([run.luck.seed, run.luck.ignoranceSeed]).toEqual([0, 0]);
    run.luck.seed = 2 ** 40;
    expect(run.luck.seed).toBe(2 ** 32 - 1);
  });
});

describe('reading a month', () => {
  it('follows the pointer, stays when pinned, and keeps within the horizon', () => {
    let last = 60;
    const reading = new ReadingState(() => last);
    reading.point(12.4);
    expect(reading.month).toBe(12);
    reading.point(null);
    expect(reading.month).toBeNull();
    reading.stepBy(-1, false);
    expect(reading.month).toBe(60);
    reading.stepBy(-1, true);
    expect([reading.month, reading.isPinned]).toEqual([48, true]);
    reading.point(3);
    expect(reading.month).toBe(48);
    last = 24;
    expect(reading.month).toBe(24);
    reading.clear();
    expect(reading.month).toBeNull();
  });
});
