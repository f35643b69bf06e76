// A page whose workers fail and whose way out cannot be fetched, as when the network went too.
import { expect, it, vi } from 'vitest';
import { EngineMissingError, Scheduler } from '../../src/worker';
import { Pool } from '../../src/worker/pool';
import { Reduction } from '../../src/worker/reduction';
import { ThreadReducer } from '../../src/worker/thread-reducer';
import { fakeThread, startThreads } from './fake-thread';
import { company, jobOf, places } from './small';

/** What was fetched once stays: the network comes back in the last test. */
let offline = true;
vi.mock('../../src/worker/inline', async (actual) => {
  if (offline) throw new TypeError('Failed to fetch');
  return actual();
});

const lost = ['crash', 'crash', 'crash', 'crash'] as const;
const PATIENCE = 20_000;
const request = { ...company, futures: 100, places, of: 'all', held: false } as const;

it('does not hang for want of a reducer either', async () => {
  const scheduler = new Scheduler({
    runner: new Pool(startThreads([]).start, 1),
    reducer: new ThreadReducer(startThreads(['refuse', 'refuse']).start),
  });
  const failures: unknown[] = [];
  scheduler.on('failed', ({ error }) => failures.push(error));
  scheduler.ask(request);
  await expect.poll(() => failures, { timeout: PATIENCE }).toEqual([expect.any(EngineMissingError)]);
  await expect.poll(() => scheduler.state).toBe('idle');
  scheduler.close();
});

it('rejects a job of the pool', async () => {
  const pool = new Pool(startThreads(lost).start, 2);
  await expect(pool.run(jobOf(50), () => undefined)).rejects.toBeInstanceOf(EngineMissingError);
  pool.close();
});

it('is told so, and tried again with the next wish', async () => {
  const reducer = () => fakeThread(new Reduction()).host;
  const onDegraded = vi.fn();
  const scheduler = new Scheduler({
    runner: new Pool(startThreads(lost).start, 2, { onDegraded }),
    reducer: new ThreadReducer(reducer),
  });
  const failure = await new Promise((resolve) => {
    scheduler.on('failed', ({ error }) => resolve(error));
    scheduler.ask(request);
  });
  expect(failure).toBeInstanceOf(EngineMissingError);
  await expect.poll(() => scheduler.state).toBe('idle');
  expect(onDegraded).not.toHaveBeenCalled();

  offline = false;
  const settled = new Promise((resolve) => {
    scheduler.on('picture', ({ picture }) => picture.settled && resolve(picture.n));
    scheduler.ask({ ...request, seed: 9 });
  });
  expect(await settled).toBe(100);
  expect(onDegraded).toHaveBeenCalledOnce();
  scheduler.close();
});
