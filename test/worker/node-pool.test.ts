// The real threads of Node, with the worker that the terminal command is bundled with.
import { beforeAll, expect, it } from 'vitest';
import { bundle } from '../../src/cli/bundle.mjs';
import { isAbort, Scheduler, type ThreadError } from '../../src/worker';
import { inlineReducer, inlineRunner } from '../../src/worker/inline';
import { nodePool } from '../../src/worker/node-pool';
import { company, gather, jobOf, places } from './small';

const job = jobOf(200);
let worker: URL;
beforeAll(async () => {
  ({ worker } = await bundle());
});

it.each([1, 2, 7])('gives the same bytes with %i threads as inline', async (workers) => {
  const expected = await gather(job, (onChunk) => inlineRunner(17).run(job, onChunk));
  const pool = nodePool(worker, workers);
  const actual = await gather(job, (onChunk) => pool.run(job, onChunk));
  pool.close();
  expect(actual).toEqual(expected);
  expect(actual.seen).toEqual(new Uint8Array(job.to).fill(1));
});

it('gives the same picture through the scheduler with 1, 2 or 7 threads', async () => {
  const pictures = await Promise.all(
    [1, 2, 7].map(async (workers) => {
      const scheduler = new Scheduler({ runner: nodePool(worker, workers), reducer: inlineReducer() });
      const request = { ...company, futures: 450, places, of: 'all' } as const;
      const picture = await scheduler.aside(request);
      scheduler.close();
      return picture;
    }),
  );
  expect(pictures[0].settled?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(pictures[1]).toEqual(pictures[0]);
  expect(pictures[2]).toEqual(pictures[0]);
});

it('gives up a job within a chunk or two', async () => {
  const pool = nodePool(worker, 2);
  await pool.run(job, () => undefined);
  const stop = new AbortController();
  const run = pool.run(jobOf(1_000_000), () => stop.abort(), stop.signal);
  await expect(run).rejects.toSatisfy(isAbort);
  const start = performance.now();
  await pool.run(job, () => undefined);
  expect(performance.now() - start).toBeLessThan(10_000);
  pool.close();
});

it('does without threads whose module cannot be loaded', async () => {
  const reasons: ThreadError[] = [];
  const pool = nodePool(new URL('no-such-worker.mjs', worker), 2, {
    onDegraded: (reason) => reasons.push(reason),
  });
  const { seen } = await gather(job, (onChunk) => pool.run(job, onChunk));
  pool.close();
  expect(seen).toEqual(new Uint8Array(job.to).fill(1));
  expect(reasons.map(({ end }) => end)).toEqual(['lost']);
});
