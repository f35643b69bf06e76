// Runs futures in the caller's own thread: for tests, for small jobs, and where threads are refused.
import { Simulator } from '../engine';
import { Pace } from './pace';
import { aborted, type Runner } from './runner';

/** Lets events, messages and drawing through; a timer would wait 4 ms in browsers. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** `fixedSize` replaces chunks of about 10 ms by chunks of that many futures. */
export function inlineRunner(fixedSize?: number): Runner {
  let closed = false;
  return {
    async run(job, onChunk, signal) {
      const { input, seed, ignoranceSeed, to, places } = job;
      const pace = new Pace();
      const stopped = () => closed || signal?.aborted;
      await nextTurn();
      if (stopped()) throw aborted();
      const simulator = new Simulator(input);
      for (let from = job.from; from < to;) {
        const size = Math.min(to - from, fixedSize ?? pace.next(to - from, 1));
        const start = performance.now();
        const chunk = simulator.run({ seed, ignoranceSeed, from, to: from + size }, places);
        pace.took(size, performance.now() - start);
        from += size;
        onChunk(chunk);
        await nextTurn();
        if (stopped()) throw aborted();
      }
    },
    close() {
      closed = true;
    },
  };
}
