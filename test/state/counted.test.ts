// What a view counts of the run on the page: once the series are kept, of the run that settled last, while it is open.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { segmentAt } from '../../src/engine';
import { sumOf } from '../../src/engine/summary';
import { fallback } from '../../src/scenario';
import {
  Counted,
  InSlices,
  RunState,
  ScenarioState,
  SceneState,
  StoryState,
  ViewState,
} from '../../src/state';
import { Scheduler, type Reducer } from '../../src/worker';
import { inlineReducer, inlineRunner } from '../../src/worker/inline';
import { Reduction } from '../../src/worker/reduction';
import { ThreadReducer } from '../../src/worker/thread-reducer';
import { startThreads } from '../worker/fake-thread';
import { inRoot } from './effects.svelte';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));
// The plan begins with its second segment.
const leads = segmentAt('leads', 1);

function make(reducer: Reducer = inlineReducer()) {
  const scheduler = new Scheduler({ runner: inlineRunner(40), reducer });
  const scenario: ScenarioState = new ScenarioState({ ...fallback, months: 12 }, () => run.keepGhost());
  const scene = new SceneState();
  const view = new ViewState(scene);
  const run: RunState = new RunState(scheduler, scenario, view);
  run.luck.futures = 120;
  let counted: Counted<'means'> | undefined;
  let strain: InSlices<'strain'> | undefined;
  const story = new StoryState(scheduler, run, scene, view);
  ends.push(
    inRoot(() => {
      run.follow();
      counted = new Counted(run, 'means', () => ({ places: [leads], to: 12 }));
      strain = new InSlices(run, 'strain');
      story.follow();
    }),
    () => scheduler.close(),
  );
  const until = (holds: () => boolean) =>
    expect.poll(() => (flushSync(), holds()), { interval: 5, timeout: 20_000 }).toBe(true);
  return { run, view, scene, scenario, counted: counted!, strain: strain!, story, until };
}

describe('a count', () => {
  it('waits until its series are kept, and follows the scenario', async () => {
    const { run, view, scenario, counted, until } = make();
    await until(() => run.isSettled);
    expect(await run.inquire('means', { places: [leads], to: 12 })).toBeNull();
    expect(counted.now).toBeNull();
    const shown = run.shown!.picture.series.length;
    const release = view.keep(() => [leads]);
    await until(() => counted.now !== null);
    expect(run.shown!.picture.series).toHaveLength(shown);
    const before = sumOf(counted.now!.answer, leads, 1);
    expect(counted.now!.answer.of).toBe(120);
    scenario.set(`${scenario.scenario.segments[1].id}.freeLeads`, 500);
    await until(() => counted.now!.run !== undefined && !counted.isStale);
    expect(sumOf(counted.now!.answer, leads, 1)).toBeGreaterThan(before);
    release();
    expect(view.kept(scenario.scenario)).toEqual([]);
  });

  it('lives futures again for what no series tells', async () => {
    const { run, strain, until } = make();
    await until(() => strain.now?.sum.futures === 120);
    expect(strain.now!.sum.alive[1]).toBeLessThanOrEqual(120);
    const seats = await run.inquire('seats', { future: 3 });
    expect(seats?.future).toBe(3);
  });

  it('goes on by itself after the thread that kept the run is lost', async () => {
    const { start, started } = startThreads([new Reduction(), new Reduction()]);
    const { run, view, scene, counted, strain, story, until } = make(new ThreadReducer(start));
    view.keep(() => [leads]);
    scene.future = 3;
    await until(() => counted.now !== null && story.told?.replay.future === 3 && strain.now !== null);
    const before = { sum: counted.now!.answer, replay: story.told!.replay, run: run.settled!.run };
    // In the middle of its slices, and before another future is told.
    started[0].crash('out of memory');
    scene.future = 5;
    await until(() => story.told?.replay.future === 5 && !story.isStale);
    expect(run.settled!.run).toBe(before.run);
    expect(story.failed).toBe(false);
    await until(() => strain.now?.sum.futures === 120 && !strain.isPartial);
    await until(() => counted.now!.input === run.settled!.input && !counted.isStale);
    expect(counted.now!.answer).toEqual(before.sum);
    expect([counted.isBroken, strain.isBroken, run.failure]).toEqual([false, false, undefined]);
    scene.future = 3;
    await until(() => story.told?.replay.future === 3);
    expect(story.told!.replay).toEqual(before.replay);
    expect(started).toHaveLength(2);
  });
});
