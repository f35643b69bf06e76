// The page's reducer, in a worker of its own.
import { browserThread } from './browser-thread';
import type { Reducer } from './reducer';
import { ThreadReducer, type ReducerOptions } from './thread-reducer';

export function browserReducer(options?: ReducerOptions): Reducer {
  const start = () =>
    browserThread(new Worker(new URL('./reducer.worker.ts', import.meta.url), { type: 'module' }));
  return new ThreadReducer(start, options);
}
