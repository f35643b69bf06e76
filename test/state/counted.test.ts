// What a view counts of the run on the page: once the series are kept, of the run that settled last, while it is open.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { segmentAt } from '../../src/engine';
import { sumOf } from '../../src/engine/summary';
import { fallback } from '../../src/scenario';
import { Counted, RunState, ScenarioState, SceneState, StrainState, ViewState } from '../../src/state';
import { Scheduler } from '../../src/worker';
import { inlineReducer, inlineRunner } from '../../src/worker/inline';
import { inRoot } from './effects.svelte';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));
// The plan begins with its second segment.
const leads = segmentAt('leads', 1);

function make() {
  const scheduler = new Scheduler({ runner: inlineRunner(40), reducer: inlineReducer() });
  const scenario: ScenarioState = new ScenarioState({ ...fallback, months: 12 }, () => run.keepGhost());
  const view = new ViewState(new SceneState());
  const run: RunState = new RunState(scheduler, scenario, view);
  run.luck.futures = 120;
  let counted: Counted<'means'> | undefined;
  let strain: StrainState | undefined;
  ends.push(
    inRoot(() => {
      run.follow();
      counted = new Counted(run, 'means', () => ({ places: [leads], to: 12 }));
      strain = new StrainState(run);
    }),
    () => scheduler.close(),
  );
  const until = (holds: () => boolean) =>
    expect.poll(() => (flushSync(), holds()), { interval: 5, timeout: 20_000 }).toBe(true);
  return { run, view, scenario, counted: counted!, strain: strain!, until };
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
    await until(() => strain.now?.strain.futures === 120);
    expect(strain.now!.strain.alive[1]).toBeLessThanOrEqual(120);
    const seats = await run.inquire('seats', { future: 3 });
    expect(seats?.future).toBe(3);
  });
});
