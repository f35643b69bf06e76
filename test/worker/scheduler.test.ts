// The page's door: one job in flight, latest wins, coarse before fine, nothing computed twice, nothing stale shown.
import { describe, expect, it } from 'vitest';
import { companyAt, segmentAt, simulate } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { isAbort, Scheduler, type Request, type State } from '../../src/worker';
import { inlineReducer, inlineRunner } from '../../src/worker/inline';
import { Reduction } from '../../src/worker/reduction';
import { ThreadReducer } from '../../src/worker/thread-reducer';
import { startThreads } from './fake-thread';
import { company, input, MONTHS, otherInput, places } from './small';
import { settle, SteppedRunner } from './stepped-runner';

const request: Request = { ...company, futures: 500, places, of: 'all', held: false };
const other: Request = { ...request, input: otherInput };

/** A scheduler with all it says written down. */
function make(reducer = inlineReducer()) {
  const runner = new SteppedRunner();
  /** What would happen if the hand were still. */
  let rest: (() => void) | undefined;
  const later = (then: () => void) => {
    rest = then;
    return () => (rest = undefined);
  };
  const scheduler = new Scheduler({ runner, reducer, later });
  const pictures: string[] = [];
  const states: State[] = [];
  const errors: unknown[] = [];
  let print: string | undefined;
  let shown: number[] = [];
  scheduler.on('picture', ({ run, picture }) => {
    pictures.push(`${run}: ${picture.n}${picture.settled ? ' settled' : ''}`);
    print = picture.settled?.fingerprint;
    shown = picture.series.map(({ place }) => place);
  });
  scheduler.on('state', (state) => states.push(state));
  scheduler.on('failed', ({ error }) => errors.push(error));
  const still = () => rest?.();
  return { runner, scheduler, pictures, states, errors, still, print: () => print, shown: () => shown };
}

function expectedPrint(n: number, of = input) {
  const futures = new Futures({ months: MONTHS, segments: of.segments, places: [], capacity: n });
  futures.ingest(simulate(of, { ...company, from: 0, to: n }, []));
  return fingerprint(futures);
}

describe('one request', () => {
  it('is answered coarsely, then finer, then in full', async () => {
    const { runner, scheduler, pictures, states, print } = make();
    expect(scheduler.ask(request)).toBe(1);
    expect(scheduler.state).toBe('busy');
    for (const count of [60, 60, 60, 60, 250, 10]) await runner.step(count);
    expect(pictures).toEqual(['1: 100', '1: 200', '1: 400', '1: 500 settled']);
    expect(states).toEqual(['busy', 'idle']);
    expect(print()).toBe(expectedPrint(500));
  });

  it('reports its progress', async () => {
    const { runner, scheduler } = make();
    const seen: string[] = [];
    scheduler.on('progress', ({ run, done, total }) => seen.push(`${run}: ${done} of ${total}`));
    scheduler.ask(request);
    await runner.step(250);
    await runner.step(250);
    expect(seen).toEqual(['1: 250 of 500', '1: 500 of 500']);
  });

  it('reports no progress of an earlier one that is still on its way', async () => {
    const { runner, scheduler } = make();
    const seen: string[] = [];
    scheduler.on('progress', ({ run, done }) => seen.push(`${run}: ${done}`));
    scheduler.ask({ ...request, held: true });
    await runner.step(60);
    scheduler.ask({ ...other, held: true });
    await runner.step(20);
    await runner.step(20);
    await runner.step(100);
    expect(seen).toEqual(['1: 60', '2: 100']);
  });

  it('is copied when it is made', async () => {
    const { runner, scheduler, print } = make();
    const mine = { ...request, input: structuredClone(input) };
    scheduler.ask(mine);
    await runner.step(100);
    mine.input.values.fill(0);
    await runner.step(400);
    expect(print()).toBe(expectedPrint(500));
  });

  it('computes nothing when it is repeated', async () => {
    const { runner, scheduler, pictures } = make();
    scheduler.ask(request);
    await runner.step(500);
    expect(scheduler.ask({ ...request, input: structuredClone(input) })).toBe(1);
    await settle();
    expect(runner.begun).toEqual(['0-500']);
    expect(pictures).toEqual(['1: 500 settled', '1: 500 settled']);
  });

  it('is extended to more futures, or shown with fewer', async () => {
    const { runner, scheduler, pictures, print } = make();
    scheduler.ask(request);
    await runner.step(500);
    scheduler.ask({ ...request, futures: 1100 });
    await runner.step(600);
    expect(print()).toBe(expectedPrint(1100));
    scheduler.ask({ ...request, futures: 300 });
    await settle();
    expect(runner.begun).toEqual(['0-500', '500-1100']);
    expect(pictures).toEqual(['1: 500 settled', '1: 1100 settled', '1: 300 settled']);
    expect(print()).toBe(expectedPrint(300));
  });

  it('gains a series by a run for that one alone', async () => {
    const { runner, scheduler, shown } = make();
    const more = segmentAt('trust', 0);
    scheduler.ask(request);
    await runner.step(500);
    scheduler.ask({ ...request, places: [...places, more] });
    await settle();
    expect(runner.jobs[1]).toMatchObject({ from: 0, to: 500, places: [more] });
    await runner.step(500);
    expect(shown()).toEqual([...places, more]);
    scheduler.ask({ ...request, places: [more] });
    await settle();
    expect(shown()).toEqual([more]);
    expect(runner.begun).toEqual(['0-500', '0-500']);
  });

  it('gains a series in the middle of a long run', async () => {
    const { runner, scheduler, pictures, shown, print } = make();
    const more = companyAt('headcount');
    scheduler.ask(request);
    await runner.step(150);
    scheduler.ask({ ...request, places: [more] });
    await runner.step(150);
    await runner.step(350);
    expect(runner.begun).toEqual(['0-500', '0-150', '150-500']);
    expect(pictures).toEqual(['1: 100', '1: 500 settled']);
    expect(shown()).toEqual([more]);
    expect(print()).toBe(expectedPrint(500));
  });
});

describe('the latest request wins', () => {
  it('over one whose answer nobody waits for, at once', async () => {
    const { runner, scheduler, pictures, print } = make();
    scheduler.ask(request);
    await runner.step(50);
    expect(scheduler.ask(other)).toBe(2);
    await runner.step(500);
    expect(runner.begun).toEqual(['0-500', '0-500']);
    expect(runner.given).toBe(1);
    expect(pictures).toEqual(['2: 500 settled']);
    expect(print()).toBe(expectedPrint(500, otherInput));
  });

  it('over all those in between', async () => {
    const { runner, scheduler } = make();
    scheduler.ask(request);
    for (let seed = 10; seed < 20; seed++) scheduler.ask({ ...request, seed });
    await settle();
    expect(runner.jobs.map(({ seed }) => seed)).toEqual([company.seed, 19]);
  });

  it('while a control is held, after a first answer, so that dragging shows something', async () => {
    const { runner, scheduler, pictures } = make();
    const drag = (seed: number) => scheduler.ask({ ...request, seed, held: true });
    drag(1);
    await runner.step(60);
    drag(2);
    drag(3);
    await runner.step(60);
    expect(runner.jobs.map(({ seed, to }) => [seed, to])).toEqual([
      [1, 100],
      [3, 100],
    ]);
    await runner.step(100);
    expect(runner.idle).toBe(true);
    expect(pictures).toEqual(['1: 100', '3: 100']);
    expect(scheduler.state).toBe('idle');
    scheduler.ask({ ...request, seed: 3 });
    await runner.step(400);
    expect(runner.begun).toEqual(['0-100', '0-100', '100-500']);
    expect(pictures.at(-1)).toBe('3: 500 settled');
  });

  it('grows finer while the hand that holds a control is still, and is coarse again when it moves', async () => {
    const { runner, scheduler, pictures, still, print } = make();
    scheduler.ask({ ...request, held: true });
    await runner.step(100);
    expect(runner.idle).toBe(true);
    still();
    expect(scheduler.state).toBe('busy');
    await runner.step(150);
    scheduler.ask({ ...other, held: true });
    await settle();
    expect(runner.begun).toEqual(['0-100', '100-500', '0-100']);
    await runner.step(100);
    still();
    await runner.step(400);
    expect(runner.idle).toBe(true);
    scheduler.ask(other);
    await settle();
    expect(runner.begun).toHaveLength(4);
    expect(pictures).toEqual(['1: 100', '1: 200', '2: 100', '2: 500', '2: 500 settled']);
    expect(print()).toBe(expectedPrint(500, otherInput));
  });

  it('over a long run as soon as that one has shown a first answer', async () => {
    const { runner, scheduler, pictures } = make();
    scheduler.ask(request);
    await runner.step(150);
    scheduler.ask({ ...other, held: true });
    await runner.step(100);
    expect(runner.begun).toEqual(['0-500', '0-100']);
    expect(pictures).toEqual(['1: 100', '2: 100']);
  });

  it('over an answer that comes too late', async () => {
    const slow = inlineReducer();
    let release = () => undefined as void;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const picture = slow.picture.bind(slow);
    slow.picture = async (run, look) => {
      const made = await picture(run, look);
      if (run === 1) await gate;
      return made;
    };
    const { runner, scheduler, pictures } = make(slow);
    scheduler.ask(request);
    await runner.step(100);
    scheduler.ask(other);
    await runner.step(500);
    release();
    await settle();
    expect(pictures).toEqual(['2: 500 settled']);
  });
});

describe('stop and go', () => {
  it('keeps what is there, and goes on from it', async () => {
    const { runner, scheduler, pictures, states, print } = make();
    scheduler.ask(request);
    await runner.step(250);
    scheduler.stop();
    await settle();
    expect(pictures).toEqual(['1: 200', '1: 250']);
    expect(runner.idle).toBe(true);
    scheduler.ask({ ...request, of: 'survivors' });
    await settle();
    expect(pictures.at(-1)).toBe('1: 250');
    scheduler.resume();
    await runner.step(250);
    expect(runner.begun).toEqual(['0-500', '250-500']);
    expect(states).toEqual(['busy', 'stopped', 'busy', 'stopped', 'busy', 'idle']);
    expect(print()).toBe(expectedPrint(500));
  });

  it('comes to rest where it was stopped, and not again until it settles', async () => {
    const { runner, scheduler } = make();
    const rests: string[] = [];
    scheduler.on('picture', ({ picture: { n, rest, settled } }) => {
      rests.push(`${n}${rest ? ' at rest' : ''}${settled ? ', settled' : ''}`);
    });
    scheduler.ask(request);
    await runner.step(250);
    scheduler.stop();
    await settle();
    scheduler.resume();
    await runner.step(200);
    await runner.step(50);
    expect(rests).toEqual(['200', '250 at rest', '400', '500 at rest, settled']);
  });

  it('is over when fewer are wanted than are there', async () => {
    const { runner, scheduler } = make();
    scheduler.ask(request);
    await runner.step(250);
    scheduler.stop();
    await settle();
    expect(scheduler.state).toBe('stopped');
    scheduler.ask({ ...request, futures: 150 });
    await settle();
    expect(scheduler.state).toBe('idle');
  });

  it('waits for a picture worth showing', async () => {
    const { runner, scheduler, pictures } = make();
    scheduler.ask(request);
    await runner.step(20);
    scheduler.stop();
    await runner.step(50);
    expect(runner.idle).toBe(false);
    await runner.step(50);
    expect(runner.idle).toBe(true);
    expect(pictures).toEqual(['1: 120']);
  });

  it('forgets that it was stopped when the input changes', async () => {
    const { runner, scheduler, pictures } = make();
    scheduler.ask(request);
    await runner.step(250);
    scheduler.stop();
    await settle();
    scheduler.ask(other);
    await runner.step(500);
    expect(pictures.at(-1)).toBe('2: 500 settled');
  });

  it('waits when automatic running is off, but shows what is there in another way', async () => {
    const { runner, scheduler, pictures } = make();
    scheduler.ask(request);
    await runner.step(500);
    scheduler.automatic = false;
    expect(scheduler.ask(other)).toBe(2);
    await settle();
    expect(scheduler.state).toBe('waiting');
    scheduler.ask({ ...request, of: 'survivors' });
    await settle();
    expect(scheduler.state).toBe('idle');
    expect(scheduler.ask({ ...other, seed: 1 })).toBe(3);
    scheduler.resume();
    await runner.step(500);
    expect(runner.begun).toEqual(['0-500', '0-500']);
    expect(pictures).toEqual(['1: 500 settled', '1: 500 settled', '3: 500 settled']);
    expect(scheduler.ask(other)).toBe(4);
    scheduler.automatic = true;
    await runner.step(500);
    expect(pictures.at(-1)).toBe('4: 500 settled');
  });
});

describe('beside the main run', () => {
  const aside = { ...company, seed: 99, futures: 200, places, of: 'all' } as const;

  it('other plans are computed when nothing else is wanted, and never twice', async () => {
    const { runner, scheduler, pictures } = make();
    scheduler.ask(request);
    const first = scheduler.aside(aside);
    const second = scheduler.aside({ ...aside, seed: 98 });
    await runner.step(500);
    await runner.step(120);
    scheduler.ask(other);
    await runner.step(500);
    await runner.step(80);
    await runner.step(200);
    expect(runner.begun).toEqual(['0-500', '0-200', '0-500', '120-200', '0-200']);
    expect((await first).odds.futures).toBe(200);
    expect((await second).settled).not.toBeNull();
    expect(pictures).toEqual(['1: 500 settled', '4: 500 settled']);
  });

  it('what nobody waits for any more is given up, waiting or under way, and the rest goes on', async () => {
    const { runner, scheduler } = make();
    const [now, later] = [new AbortController(), new AbortController()];
    scheduler.ask(request);
    await runner.step(500);
    const asides = [now.signal, later.signal, undefined].map((unwanted, i) =>
      scheduler.aside({ ...aside, seed: 90 + i }, unwanted),
    );
    const ends = Promise.allSettled(asides);
    await runner.step(120);
    later.abort();
    now.abort();
    await runner.step(200);
    const told = (await ends).map((end) => end.status === 'rejected' && isAbort(end.reason));
    expect(told).toEqual([true, true, false]);
    expect(runner.begun).toEqual(['0-500', '0-200', '0-200']);
    await expect(scheduler.aside(aside, AbortSignal.abort())).rejects.toSatisfy(isAbort);
    expect(runner.idle).toBe(true);
  });

  it('one future is replayed, as long as its run stands', async () => {
    const { runner, scheduler } = make();
    const run = scheduler.ask(request);
    await runner.step(500);
    const { figures } = await scheduler.replay(run, 7);
    const { series } = simulate(input, { ...company, from: 7, to: 8 }, [companyAt('arr')]);
    const at = companyAt('arr') * (MONTHS + 1);
    expect(figures.subarray(at, at + MONTHS + 1)).toEqual(series);
    scheduler.ask(other);
    await expect(scheduler.replay(run, 7)).rejects.toSatisfy(isAbort);
  });
});

describe('failures', () => {
  it('are told, and the next request is served', async () => {
    const { runner, scheduler, pictures, errors } = make();
    scheduler.ask(request);
    await runner.fail(new RangeError('too many'));
    expect(errors).toEqual([new RangeError('too many')]);
    expect(scheduler.state).toBe('idle');
    scheduler.ask(other);
    await runner.step(500);
    expect(pictures).toEqual(['2: 500 settled']);
  });

  it('can be tried again, from the beginning, also when nothing else was asked', async () => {
    const { runner, scheduler, pictures, states, print } = make();
    scheduler.ask(request);
    await runner.step(150);
    await runner.fail(new RangeError('for now'));
    expect(states.at(-1)).toBe('idle');
    scheduler.retry();
    expect(states.at(-1)).toBe('busy');
    await runner.step(500);
    expect(runner.begun).toEqual(['0-500', '0-500']);
    expect(pictures).toEqual(['1: 100', '1: 500 settled']);
    expect(print()).toBe(expectedPrint(500));
  });

  it('of a summary can be tried again as well', async () => {
    const reducer = inlineReducer();
    const picture = reducer.picture.bind(reducer);
    reducer.picture = () => Promise.reject(new Error('for now'));
    const { runner, scheduler, pictures, errors } = make(reducer);
    scheduler.ask(request);
    await runner.step(150);
    expect(errors).toEqual([new Error('for now')]);
    expect([scheduler.state, runner.idle]).toEqual(['idle', true]);
    reducer.picture = picture;
    scheduler.retry();
    await runner.step(500);
    expect(pictures).toEqual(['1: 500 settled']);
  });

  it('leave what is computed beside the main run alone', async () => {
    const { runner, scheduler, pictures } = make();
    scheduler.ask(request);
    await runner.fail(new Error('for now'));
    const aside = scheduler.aside({ ...company, seed: 99, futures: 200, places, of: 'all' });
    await runner.step(120);
    scheduler.retry();
    await runner.step(500);
    await runner.step(80);
    expect((await aside).n).toBe(200);
    expect(pictures).toEqual(['1: 500 settled']);
  });

  it('of the reducer begin the run anew', async () => {
    const { start, started } = startThreads([new Reduction(), new Reduction()]);
    const { runner, scheduler, pictures, errors, print } = make(new ThreadReducer(start));
    scheduler.ask(request);
    await runner.step(250);
    started[0].crash('out of memory');
    await settle();
    scheduler.ask({ ...request, futures: 510 });
    await settle();
    while (!runner.idle) await runner.step(255);
    await settle();
    expect(pictures.at(-1)).toBe('1: 510 settled');
    expect(print()).toBe(expectedPrint(510));
    expect(errors).toEqual([]);
    scheduler.close();
    expect(runner.closed).toBe(true);
  });

  it('none, and the same print, when all is real and close together', async () => {
    const scheduler = new Scheduler({ runner: inlineRunner(), reducer: inlineReducer() });
    const prints: (string | undefined)[] = [];
    const settled = new Promise<void>((resolve) => {
      scheduler.on('picture', ({ picture }) => {
        prints.push(picture.settled?.fingerprint);
        if (picture.settled) resolve();
      });
    });
    for (let cash = 0; cash < 20; cash++) {
      const changed = structuredClone(input);
      changed.values[0] -= cash;
      scheduler.ask({ ...request, input: changed, held: true });
      await settle();
    }
    scheduler.ask(request);
    await settled;
    scheduler.close();
    expect(prints.at(-1)).toBe(expectedPrint(500));
  });
});
