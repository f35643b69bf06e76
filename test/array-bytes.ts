// What the arrays of this process hold, for tests of memory.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of all arrays alive. What the first collection finds dead is given back by another thread: the second waits. */
export function arrayBytes(): number {
  collect();
  collect();
  return process.memoryUsage().arrayBuffers;
}
