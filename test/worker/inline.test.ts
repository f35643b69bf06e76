// Futures in the caller's own thread: chunks that let others in between, and the same bytes whatever their size.
import { expect, it } from 'vitest';
import { isAbort } from '../../src/worker';
import { inlineRunner } from '../../src/worker/inline';
import { gather, jobOf } from './small';

it.each([1, 7, 64, 1000])('gives the same bytes in chunks of %i', async (size) => {
  const job = jobOf(100);
  const expected = await gather(job, (onChunk) => inlineRunner(100).run(job, onChunk));
  const actual = await gather(job, (onChunk) => inlineRunner(size).run(job, onChunk));
  expect(actual).toEqual(expected);
  expect(actual.seen).toEqual(new Uint8Array(100).fill(1));
});

it('begins where the job does', async () => {
  const whole = await gather(jobOf(60), (onChunk) => inlineRunner(60).run(jobOf(60), onChunk));
  const end = await gather(jobOf(60, 45), (onChunk) => inlineRunner().run(jobOf(60, 45), onChunk));
  expect(end.seen).toEqual(whole.seen.map((_, future) => (future < 45 ? 0 : 1)));
  expect(end.digests.subarray(45, 60)).toEqual(whole.digests.subarray(45, 60));
});

it('lets other work in between chunks', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1));
  await inlineRunner(1).run(jobOf(300), () => undefined);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});

it('rejects with an AbortError and delivers nothing more', async () => {
  const stop = new AbortController();
  const ends: number[] = [];
  const run = inlineRunner(10).run(
    jobOf(1000),
    ({ to }) => {
      ends.push(to);
      if (to === 30) stop.abort();
    },
    stop.signal,
  );
  await expect(run).rejects.toSatisfy(isAbort);
  expect(ends).toEqual([10, 20, 30]);
});

it('passes on what the engine refuses', async () => {
  const job = { ...jobOf(10), input: { ...jobOf(10).input, segments: -1 } };
  await expect(inlineRunner().run(job, () => undefined)).rejects.toThrow(RangeError);
});
