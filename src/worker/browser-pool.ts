// The page's pool: browser workers, one core left to the page.
import { browserThread } from './browser-thread';
import { Pool, type PoolOptions } from './pool';
import type { Runner } from './runner';

const FEWEST = 2;
const MOST = 8;

/** Browsers may claim fewer cores than there are; two threads serve even then. */
export const workersFor = (cores: number) => Math.min(MOST, Math.max(FEWEST, cores - 1));

export function browserPool(options?: PoolOptions): Runner {
  const start = () =>
    browserThread(new Worker(new URL('./simulate.worker.ts', import.meta.url), { type: 'module' }));
  return new Pool(start, workersFor(navigator.hardwareConcurrency), options);
}
