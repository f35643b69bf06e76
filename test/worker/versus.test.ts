// Two plans in the same futures, whatever was kept, changed or lost on the way.
import { describe, expect, it } from 'vitest';
import { companyAt, segmentAt, simulate, type EngineInput } from '../../src/engine';
import { Futures, gap, odds, pairs } from '../../src/engine/summary';
import { compile, fallback } from '../../src/scenario';
import { isAbort, Scheduler, type Reducer, type Request } from '../../src/worker';
import { inlineReducer } from '../../src/worker/inline';
import { KeptCourses } from '../../src/worker/kept-courses';
import { Reduction } from '../../src/worker/reduction';
import { ThreadReducer } from '../../src/worker/thread-reducer';
import { startThreads } from './fake-thread';
import { company, input, MONTHS, otherInput } from './small';
import { settle, SteppedRunner } from './stepped-runner';

const ARR = companyAt('arr');
const EFFORT = segmentAt('effort', 0);
const third = compile({ ...fallback, months: MONTHS });
third.values[0] += 0.02;
const request: Request = { ...company, futures: 300, places: [ARR], of: 'all', held: false };
const rival = { input: otherInput, places: [ARR] };

function make(reducer: Reducer = inlineReducer()) {
  const runner = new SteppedRunner();
  const scheduler = new Scheduler({ runner, reducer });
  return { runner, scheduler };
}

function ran(of: EngineInput, n: number, seed = company.seed): Futures {
  const futures = new Futures({ months: MONTHS, segments: of.segments, places: [ARR, EFFORT], capacity: n });
  futures.ingest(simulate(of, { ...company, seed, from: 0, to: n }, [ARR, EFFORT]));
  return futures;
}

describe('another plan beside the main one', () => {
  it('is told future by future, on its seeds and in as many futures', async () => {
    const { runner, scheduler } = make();
    const versus = scheduler.versus(rival);
    await settle();
    // There is nothing yet to stand beside.
    expect(runner.begun).toEqual([]);
    const run = scheduler.ask(request);
    await runner.step(300);
    await runner.step(300);
    const [a, b] = [ran(input, 300), ran(otherInput, 300)];
    const told = await versus;
    expect(told.run).toBe(run);
    expect(told.pairs).toEqual(pairs(a, b));
    expect(told.gaps).toEqual([{ place: ARR, ...gap(a, b, ARR) }]);
    expect(told.a.odds).toEqual(odds(a, input));
    expect(told.b.odds).toEqual(odds(b, otherInput));
    expect(told.b.series.map(({ place, n }) => [place, n])).toEqual([[ARR, 300]]);
  });

  it('is computed once, however often the main one changes', async () => {
    const { runner, scheduler } = make();
    scheduler.ask(request);
    await runner.step(300);
    const first = scheduler.versus(rival);
    await runner.step(300);
    await first;
    scheduler.ask({ ...request, input: third });
    await runner.step(300);
    const second = await scheduler.versus(rival);
    expect(second.pairs).toEqual(pairs(ran(third, 300), ran(otherInput, 300)));
    expect(runner.begun).toEqual(['0-300', '0-300', '0-300']);
  });

  it('costs nothing when it is the same plan', async () => {
    const { runner, scheduler } = make();
    scheduler.ask(request);
    await runner.step(300);
    const { pairs: told } = await scheduler.versus({ input: structuredClone(input), places: [ARR] });
    expect(told.ends.equal + told.ends.bothOut).toBe(300);
    expect(runner.begun).toEqual(['0-300']);
  });

  it('goes on where it was when the main run goes first, and grows with it', async () => {
    const { runner, scheduler } = make();
    scheduler.ask(request);
    await runner.step(300);
    const versus = scheduler.versus(rival);
    await runner.step(120);
    scheduler.ask({ ...request, futures: 350 });
    await runner.step(50);
    await runner.step(230);
    expect((await versus).pairs).toEqual(pairs(ran(input, 350), ran(otherInput, 350)));
    expect(runner.begun).toEqual(['0-300', '0-300', '300-350', '120-350']);
  });

  it('is computed anew on other luck', async () => {
    const { runner, scheduler } = make();
    scheduler.ask(request);
    await runner.step(300);
    const first = scheduler.versus(rival);
    await runner.step(300);
    await first;
    scheduler.ask({ ...request, seed: 70 });
    await runner.step(300);
    const second = scheduler.versus(rival);
    await runner.step(300);
    expect((await second).pairs).toEqual(pairs(ran(input, 300, 70), ran(otherInput, 300, 70)));
  });

  it('has the series that the main one did not show', async () => {
    const { runner, scheduler } = make();
    scheduler.ask(request);
    await runner.step(300);
    const versus = scheduler.versus({ ...rival, places: [ARR, EFFORT] });
    await runner.step(300);
    await runner.step(300);
    const { gaps, a } = await versus;
    expect(gaps[1]).toEqual({ place: EFFORT, ...gap(ran(input, 300), ran(otherInput, 300), EFFORT) });
    expect(a.series.map(({ place }) => place)).toEqual([ARR, EFFORT]);
    expect(runner.jobs[1].places).toEqual([EFFORT]);
  });

  it('goes before other runs, and any two can be paired, either way round', async () => {
    const { runner, scheduler } = make();
    scheduler.ask(request);
    const aside = scheduler.aside({ ...request, seed: 5 });
    const two = scheduler.pair({ a: otherInput, b: third, places: [ARR] });
    const turned = scheduler.pair({ a: otherInput, b: null, places: [ARR] });
    for (let job = 0; job < 3; job++) await runner.step(300);
    expect((await two).pairs).toEqual(pairs(ran(otherInput, 300), ran(third, 300)));
    expect((await turned).pairs).toEqual(pairs(ran(otherInput, 300), ran(input, 300)));
    expect(runner.jobs.map(({ seed }) => seed)).toEqual([7, 7, 7, 5]);
    await runner.step(300);
    expect((await aside).n).toBe(300);
  });

  it('of another horizon is refused', async () => {
    const { runner, scheduler } = make();
    scheduler.ask(request);
    await runner.step(300);
    const longer = compile({ ...fallback, months: MONTHS + 1 });
    await expect(scheduler.versus({ input: longer, places: [ARR] })).rejects.toThrow(RangeError);
    expect(runner.begun).toEqual(['0-300']);
  });
});

describe('a comparison that nobody waits for any more', () => {
  it('is given up, in line or under way', async () => {
    const { runner, scheduler } = make();
    scheduler.ask(request);
    await runner.step(300);
    const [one, other] = [new AbortController(), new AbortController()];
    const first = scheduler.versus(rival, one.signal);
    const second = scheduler.versus({ ...rival, input: third }, other.signal);
    await runner.step(100);
    other.abort();
    await expect(second).rejects.toSatisfy(isAbort);
    one.abort();
    await expect(first).rejects.toSatisfy(isAbort);
    await settle();
    expect(runner.idle).toBe(true);
    await expect(scheduler.versus(rival, one.signal)).rejects.toSatisfy(isAbort);
    // What was there of it is still of use.
    const again = scheduler.versus(rival);
    await runner.step(200);
    expect((await again).pairs.n).toBe(300);
    expect(runner.begun.at(-1)).toBe('100-300');
  });

  it('ends with the page', async () => {
    const { runner, scheduler } = make();
    scheduler.ask(request);
    await runner.step(300);
    const versus = scheduler.versus(rival);
    await settle();
    scheduler.close();
    await expect(versus).rejects.toSatisfy(isAbort);
  });
});

describe('what was kept', () => {
  it('may be let go, also while it is being computed', async () => {
    const { runner, scheduler } = make();
    scheduler.ask(request);
    await runner.step(300);
    const versus = scheduler.versus(rival);
    await runner.step(100);
    scheduler.forgetRivals();
    await runner.step(300);
    expect((await versus).pairs).toEqual(pairs(ran(input, 300), ran(otherInput, 300)));
    expect(runner.begun).toEqual(['0-300', '0-300', '0-300']);
  });

  it('begins anew, with the main run, after its thread is lost', async () => {
    const { start, started } = startThreads([new Reduction(), new Reduction()]);
    const { runner, scheduler } = make(new ThreadReducer(start));
    scheduler.ask(request);
    await runner.step(300);
    const first = scheduler.versus(rival);
    await runner.step(300);
    await first;
    started[0].crash('out of memory');
    await settle();
    const second = scheduler.versus(rival);
    await runner.step(300);
    await runner.step(300);
    expect((await second).pairs).toEqual(pairs(ran(input, 300), ran(otherInput, 300)));
    expect(runner.begun).toEqual(['0-300', '0-300', '0-300', '0-300']);
    scheduler.close();
  });

  it('is at most three runs, and no more than memory holds', () => {
    const forgotten: number[] = [];
    const reducer: Reducer = {
      ...inlineReducer(),
      forget: (run) => Promise.resolve(void forgotten.push(run)),
    };
    let runs = 0;
    const courses = new KeptCourses({ runner: new SteppedRunner(), reducer }, () => ++runs);
    const [one, two, three, four] = [1, 2, 3, 4].map((seed) => courses.of({ ...company, seed }));
    expect(courses.of({ ...company, seed: 1 })).toBe(one);
    courses.makeRoom([four], 100, [ARR]);
    expect(forgotten).toEqual([two.run]);
    courses.makeRoom([three, four], 1000, [ARR]);
    expect(forgotten).toEqual([two.run]);
    expect(() => courses.makeRoom([three, four], 1e7, [ARR])).toThrow('no room');
    courses.forget();
    expect(new Set(forgotten)).toEqual(new Set([one.run, two.run, three.run, four.run]));
  });
});
