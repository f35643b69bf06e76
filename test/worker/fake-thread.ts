// Threads that are none: the same calls over a message channel, and failures at will.
import * as Comlink from 'comlink';
import type { Chunk } from '../../src/engine';
import type { ThreadHost } from '../../src/worker/thread';
import { Simulation } from '../../src/worker/simulation';

export interface FakeThread {
  readonly host: ThreadHost;
  /** What the browser says of a worker whose script throws. */
  crash(reason: string): void;
  readonly terminated: () => boolean;
}

export function fakeThread(api: object): FakeThread {
  const { port1, port2 } = new MessageChannel();
  let told: (reason: string) => void = () => undefined;
  let terminated = false;
  Comlink.expose(api, port2);
  return {
    host: {
      endpoint: port1,
      onEnd: (listener) => (told = listener),
      terminate() {
        terminated = true;
        port1.close();
        port2.close();
      },
    },
    crash: (reason) => told(reason),
    terminated: () => terminated,
  };
}

/** Hands out one thread after another; those past the end of the list are in good order. */
export function startThreads(apis: readonly (object | 'crash' | 'refuse')[]) {
  const started: FakeThread[] = [];
  const start = (): ThreadHost => {
    const api = apis[started.length] ?? new Simulation();
    if (api === 'refuse') {
      started.push(fakeThread({}));
      throw new Error('Workers are not allowed here');
    }
    const thread = fakeThread(api === 'crash' ? new Silent() : api);
    started.push(thread);
    if (api === 'crash') setTimeout(() => thread.crash('no such script'));
    return thread.host;
  };
  return { start, started };
}

/** Never answers. */
export class Silent {
  run(): Promise<Chunk> {
    return new Promise(() => undefined);
  }
}
