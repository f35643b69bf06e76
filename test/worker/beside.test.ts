// What is read of the main run together with one beside it: shifts, and luck apart from ignorance.
import { describe, expect, it } from 'vitest';
import { simulate, type EngineInput } from '../../src/engine';
import { drivers, Futures, Resamples, shift, split } from '../../src/engine/summary';
import { isAbort, Scheduler, type Request } from '../../src/worker';
import { inlineReducer } from '../../src/worker/inline';
import { company, input, MONTHS, otherInput } from './small';
import { SteppedRunner } from './stepped-runner';

const request: Request = { ...company, futures: 300, places: [], of: 'all', held: false };
const beside = { ...company, input: otherInput, futures: 120, places: [], of: 'all' as const };

function make() {
  const runner = new SteppedRunner();
  return { runner, scheduler: new Scheduler({ runner, reducer: inlineReducer() }) };
}

function ran(of: EngineInput, n: number, seed = company.seed): Futures {
  const futures = new Futures({ months: MONTHS, segments: of.segments, places: [], capacity: n });
  futures.ingest(simulate(of, { ...company, seed, from: 0, to: n }, []));
  return futures;
}

describe('what is read of two runs', () => {
  it('is of the futures that both have', async () => {
    const { runner, scheduler } = make();
    const run = scheduler.ask(request);
    await runner.step(300);
    const shifted = scheduler.shift(run, beside);
    await runner.step(120);
    expect(await shifted).toEqual(shift(ran(input, 300), ran(otherInput, 120), new Resamples(120)));

    const parted = scheduler.split(run, { ...beside, input, seed: 70, futures: 300 });
    await runner.step(300);
    expect(await parted).toEqual(split(ran(input, 300), ran(input, 300, 70)));
    expect(await scheduler.inquire(run, 'drivers', {})).toEqual(
      drivers(input, ran(input, 300), company.ignoranceSeed),
    );
  });

  it('is given up when the main run is left for another, or nobody waits for it', async () => {
    const { runner, scheduler } = make();
    const run = scheduler.ask(request);
    await runner.step(300);
    const unwanted = new AbortController();
    const given = scheduler.shift(run, beside, unwanted.signal);
    await runner.step(50);
    unwanted.abort();
    await expect(given).rejects.toSatisfy(isAbort);

    const late = expect(scheduler.shift(run, beside)).rejects.toSatisfy(isAbort);
    await runner.step(50);
    scheduler.ask({ ...request, input: otherInput });
    await runner.step(300);
    await runner.step(70);
    await late;
    await expect(scheduler.inquire(run, 'drivers', {})).rejects.toSatisfy(isAbort);
  });
});
