// Threads of Node: the pool of the terminal command and of tests, and the thread's side of it.
import * as Comlink from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { parentPort, Worker } from 'node:worker_threads';
import { Pool, type PoolOptions } from './pool';
import type { Runner } from './runner';
import { Simulation } from './simulation';
import type { ThreadHost } from './thread';

/** `workerUrl` is a module that calls `serveSimulation()`, bundled for Node. */
export function nodePool(workerUrl: URL, workers: number, options?: PoolOptions): Runner {
  return new Pool(() => startThread(workerUrl), workers, options);
}

/** Called by the module that runs in the thread. */
export function serveSimulation(): void {
  if (!parentPort) throw new Error('Only a worker thread can serve');
  Comlink.expose(new Simulation(), nodeEndpoint(parentPort));
}

function startThread(url: URL): ThreadHost {
  const worker = new Worker(url);
  return {
    endpoint: nodeEndpoint(worker),
    onEnd(told) {
      worker.on('error', (error) => told(String(error)));
      worker.on('messageerror', (error) => told(String(error)));
      worker.on('exit', (code) => told(`exit code ${code}`));
    },
    terminate() {
      void worker.terminate();
    },
  };
}
