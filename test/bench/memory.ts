// Measures the peak memory of 2,000 futures as the page runs them: a scheduler, two workers, a reducer. Prints JSON.
import { compile, fallback } from '../../src/scenario';
import { Scheduler } from '../../src/worker';
import { inlineReducer } from '../../src/worker/inline';
import { nodePool } from '../../src/worker/node-pool';
import { places } from './places';

const KILO = 1024;

const runner = nodePool(new URL('simulate.worker.mjs', import.meta.url), 2);
const scheduler = new Scheduler({ runner, reducer: inlineReducer() });
const input = compile(fallback);
const settled = new Promise<void>((resolve) => {
  scheduler.on('picture', ({ picture }) => picture.settled && resolve());
});
scheduler.ask({
  input,
  seed: 1,
  ignoranceSeed: 1,
  futures: 2000,
  places: places(input),
  of: 'all',
  held: false,
});
await settled;
scheduler.close();
// The whole process, threads and Node itself included.
console.log(JSON.stringify({ bytes: process.resourceUsage().maxRSS * KILO }));
