// A run at rest whose reducer is lost: whoever asks for something of it sets it going anew, and is then answered.
import { describe, expect, it } from 'vitest';
import { companyAt, simulate, type EngineInput } from '../../src/engine';
import { Futures, Resamples, shift, split, standing } from '../../src/engine/summary';
import { isAbort, Scheduler, type Request } from '../../src/worker';
import { Reduction } from '../../src/worker/reduction';
import { ThreadReducer } from '../../src/worker/thread-reducer';
import { startThreads } from './fake-thread';
import { company, input, MONTHS, otherInput } from './small';
import { settle, SteppedRunner } from './stepped-runner';

const N = 300;
const places = [companyAt('cash')];
const request: Request = { ...company, futures: N, places, of: 'all', held: false };
const beside = { ...company, input: otherInput, futures: 120, places: [], of: 'all' as const };

/** A settled run, and how to lose what was kept of it. */
async function make() {
  const { start, started } = startThreads([new Reduction(), new Reduction(), new Reduction()]);
  const runner = new SteppedRunner();
  const scheduler = new Scheduler({ runner, reducer: new ThreadReducer(start) });
  const settled: number[] = [];
  const errors: unknown[] = [];
  scheduler.on('picture', ({ run, picture }) => picture.settled && settled.push(run));
  scheduler.on('failed', ({ error }) => errors.push(error));
  const run = scheduler.ask(request);
  await runner.step(N);
  expect(settled).toEqual([run]);
  const crash = async () => {
    started.at(-1)?.crash('out of memory');
    await settle();
  };
  const goOn = async () => {
    for (await settle(); !runner.idle; await settle()) await runner.step(N);
  };
  return { runner, scheduler, run, settled, errors, crash, goOn };
}

function ran(of: EngineInput, n: number, seed = company.seed): Futures {
  const futures = new Futures({ months: MONTHS, segments: of.segments, places, capacity: n });
  futures.ingest(simulate(of, { ...company, seed, from: 0, to: n }, places));
  return futures;
}

describe('a run at rest whose reducer is lost', () => {
  it.each([
    ['an inquiry', (s: Scheduler, run: number) => s.inquire(run, 'standing', { future: 3, n: N })],
    ['a replay', (s: Scheduler, run: number) => s.replay(run, 3)],
  ] as const)('begins anew when %s finds out, and answers the next', async (_, ask) => {
    const { scheduler, run, settled, errors, crash, goOn } = await make();
    const before = await ask(scheduler, run);
    await crash();
    await expect(ask(scheduler, run)).rejects.toSatisfy(isAbort);
    expect(scheduler.state).toBe('busy');
    await goOn();
    expect(scheduler.state).toBe('idle');
    expect(settled).toEqual([run, run]);
    expect(await ask(scheduler, run)).toEqual(before);
    expect(errors).toEqual([]);
    scheduler.close();
  });

  it('begins anew once, however many find out', async () => {
    const { runner, scheduler, run, settled, crash, goOn } = await make();
    await crash();
    const inquiries = [1, 2, 3].map((future) => scheduler.inquire(run, 'standing', { future, n: N }));
    const replays = [1, 2].map((future) => scheduler.replay(run, future));
    const outcomes = await Promise.allSettled([...inquiries, ...replays]);
    expect(outcomes.every((outcome) => outcome.status === 'rejected' && isAbort(outcome.reason))).toBe(true);
    await goOn();
    expect(settled).toEqual([run, run]);
    expect(runner.begun).toEqual([`0-${N}`, `0-${N}`]);
    scheduler.close();
  });

  it('begins anew when the thread is lost while it answers', async () => {
    const { scheduler, run, settled, crash, goOn } = await make();
    const lost = expect(scheduler.inquire(run, 'standing', { future: 3, n: N })).rejects.toSatisfy(isAbort);
    await Promise.all([crash(), lost]);
    await goOn();
    expect(settled).toEqual([run, run]);
    expect(await scheduler.inquire(run, 'standing', { future: 3, n: N })).toEqual(standing(ran(input, N), 3));
    scheduler.close();
  });

  it('answers what is read together with a run beside it, after both have begun anew', async () => {
    const { scheduler, run, settled, errors, crash, goOn } = await make();
    await crash();
    const shifted = scheduler.shift(run, beside);
    const parted = scheduler.split(run, { ...beside, input, seed: 70, futures: N });
    await goOn();
    expect(await shifted).toEqual(shift(ran(input, N), ran(otherInput, 120), new Resamples(120)));
    expect(await parted).toEqual(split(ran(input, N), ran(input, N, 70)));
    expect(settled).toEqual([run, run]);
    expect(errors).toEqual([]);
    scheduler.close();
  });

  it('answers it too when the thread is lost while the run beside is on its way', async () => {
    const { runner, scheduler, run, crash, goOn } = await make();
    const shifted = scheduler.shift(run, beside);
    await runner.step(60);
    await crash();
    await goOn();
    expect(await shifted).toEqual(shift(ran(input, N), ran(otherInput, 120), new Resamples(120)));
    scheduler.close();
  });

  it('is left alone by a loss that is told of only after it was left for another', async () => {
    const { scheduler, run, settled, crash, goOn } = await make();
    await crash();
    const late = expect(scheduler.replay(run, 3)).rejects.toSatisfy(isAbort);
    const next = scheduler.ask({ ...request, input: otherInput });
    await late;
    await goOn();
    expect(settled.at(-1)).toBe(next);
    expect((await scheduler.replay(next, 3)).future).toBe(3);
    scheduler.close();
  });
});
