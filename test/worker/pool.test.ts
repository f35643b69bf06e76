// The pool and its threads' failures, with threads that fail at will.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineInput, Stretch } from '../../src/engine';
import { isAbort } from '../../src/worker';
import { inlineRunner } from '../../src/worker/inline';
import { Pool } from '../../src/worker/pool';
import { Simulation } from '../../src/worker/simulation';
import type { ThreadError } from '../../src/worker/thread';
import { Silent, startThreads } from './fake-thread';
import { gather, jobOf, otherInput } from './small';

const job = jobOf(100);
const expected = await gather(job, (onChunk) => inlineRunner(100).run(job, onChunk));

/** Runs the job on threads that begin as told. */
async function runOn(workers: number, apis: Parameters<typeof startThreads>[0]) {
  const { start, started } = startThreads(apis);
  const reasons: ThreadError[] = [];
  const pool = new Pool(start, workers, { onDegraded: (reason) => reasons.push(reason) });
  const result = await gather(job, (onChunk) => pool.run(job, onChunk));
  pool.close();
  return { result, started, reasons };
}

/** Remembers which inputs it was sent, by their cash, and how long each stretch was. */
class Noting extends Simulation {
  readonly inputs: number[] = [];
  readonly sizes: number[] = [];

  override run(stretch: Stretch, at: readonly number[], input?: EngineInput) {
    if (input) this.inputs.push(input.values[0]);
    this.sizes.push(stretch.to - stretch.from);
    return super.run(stretch, at, input);
  }
}

describe('threads in good order', () => {
  it.each([1, 2, 7])('%i give the same bytes as inline', async (workers) => {
    const { result, started, reasons } = await runOn(workers, []);
    expect(result).toEqual(expected);
    expect(started.length).toBe(workers);
    expect(reasons).toEqual([]);
  });

  it('are sent an input once a job, and not again for the same one', async () => {
    const [one, two] = [new Noting(), new Noting()];
    const pool = new Pool(startThreads([one, two]).start, 2);
    await pool.run(job, () => undefined);
    await pool.run(jobOf(150, 100), () => undefined);
    await pool.run({ ...job, input: otherInput }, () => undefined);
    pool.close();
    const cash = job.input.values[0];
    for (const { inputs } of [one, two]) expect(inputs).toEqual([cash, otherInput.values[0]]);
    expect(one.sizes.length + two.sizes.length).toBeGreaterThan(6);
  });

  it('reject what the engine refuses, and go on with the next job', async () => {
    const pool = new Pool(startThreads([]).start, 2);
    const refused = { ...job, input: { ...job.input, segments: -1 } };
    await expect(pool.run(refused, () => undefined)).rejects.toThrow('array length');
    expect(await gather(job, (onChunk) => pool.run(job, onChunk))).toEqual(expected);
    pool.close();
  });

  it('pass on what the receiver of a chunk throws', async () => {
    const pool = new Pool(startThreads([]).start, 2);
    const run = pool.run(job, () => {
      throw new Error('no room');
    });
    await expect(run).rejects.toThrow('no room');
    pool.close();
  });
});

describe('a job given up', () => {
  it('rejects at once, delivers nothing more, and leaves the threads to the next', async () => {
    const pool = new Pool(startThreads([]).start, 2);
    const stop = new AbortController();
    let late = 0;
    const run = pool.run(
      jobOf(5000),
      () => {
        if (stop.signal.aborted) late += 1;
        stop.abort();
      },
      stop.signal,
    );
    await expect(run).rejects.toSatisfy(isAbort);
    expect(await gather(job, (onChunk) => pool.run(job, onChunk))).toEqual(expected);
    expect(late).toBe(0);
    pool.close();
  });

  it('is rejected when the pool closes, and so is every later one', async () => {
    const { start, started } = startThreads([new Silent(), new Silent()]);
    const pool = new Pool(start, 2);
    const run = pool.run(job, () => undefined);
    pool.close();
    await expect(run).rejects.toSatisfy(isAbort);
    await expect(pool.run(job, () => undefined)).rejects.toSatisfy(isAbort);
    expect(started.map((thread) => thread.terminated())).toEqual([true, true]);
  });
});

describe('a thread that is lost', () => {
  it('is replaced once', async () => {
    const { result, started, reasons } = await runOn(1, ['crash']);
    expect(result).toEqual(expected);
    expect(started.length).toBe(2);
    expect(started[0].terminated()).toBe(true);
    expect(reasons).toEqual([]);
  });

  it('is done without when its replacement is lost too', async () => {
    const { result, started, reasons } = await runOn(2, ['crash', new Simulation(), 'crash']);
    expect(result).toEqual(expected);
    expect(started.length).toBe(3);
    expect(reasons).toEqual([]);
  });

  it('leaves the work to the caller when none is left, who is told why', async () => {
    const { result, reasons } = await runOn(2, ['crash', 'crash', 'crash', 'crash']);
    expect(result).toEqual(expected);
    expect(reasons.map(({ end, message }) => [end, message])).toEqual([['lost', 'no such script']]);
  });

  it('may be refused from the start', async () => {
    const { result, reasons } = await runOn(2, ['refuse', 'refuse', 'refuse', 'refuse']);
    expect(result).toEqual(expected);
    expect(reasons.length).toBe(1);
  });
});

describe('a thread that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());

  it('is replaced after ten seconds', async () => {
    const { start, started } = startThreads([new Silent()]);
    const pool = new Pool(start, 1);
    const run = gather(job, (onChunk) => pool.run(job, onChunk));
    vi.advanceTimersByTime(9_500);
    expect(started.length).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(await run).toEqual(expected);
    expect(started.length).toBe(2);
    pool.close();
  });

  it('is not missed while nothing is asked of it', async () => {
    const { start, started } = startThreads([]);
    const pool = new Pool(start, 1);
    await pool.run(job, () => undefined);
    vi.advanceTimersByTime(60_000);
    await pool.run(job, () => undefined);
    expect(started.length).toBe(1);
    pool.close();
  });
});
