// Runs beside the main one, such as the odds of the other plans: computed when nothing else is wanted, in turn.
import type { Who } from '../engine/summary';
import { copyCompany, type Company } from './company';
import { Course, type Engines } from './course';
import { aborted, isAbort } from './runner';
import { ThreadError } from './thread';

export interface Aside extends Company {
  readonly futures: number;
  readonly places: readonly number[];
  readonly of: Who;
  /** Every future at the horizon is wanted too (see Look). */
  readonly each?: boolean;
}

interface Waiting {
  readonly aside: Aside;
  readonly run: number;
  /** Fires when nobody waits for it any more. */
  readonly unwanted: AbortSignal | undefined;
  /** Reads from the reducer what is wanted of the run, and hands it over. */
  readonly read: () => Promise<void>;
  readonly reject: (error: unknown) => void;
  /** Kept while the main run goes first, so that nothing is computed twice. */
  course?: Course | undefined;
}

export class Asides {
  private readonly engines: Engines;
  private readonly line: Waiting[] = [];
  /** The one that a step is at work on. */
  private underWay: Waiting | undefined;

  constructor(engines: Engines) {
    this.engines = engines;
  }

  get any(): boolean {
    return this.line.length > 0;
  }

  /** Resolves with what `read` finds once all futures are here; rejects with an AbortError once `unwanted` fires. */
  add<T>(
    run: number,
    { futures, places, of, ...company }: Aside,
    read: () => Promise<T>,
    unwanted?: AbortSignal,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      if (unwanted?.aborted) {
        reject(aborted());
        return;
      }
      const aside = { ...copyCompany(company), futures, places: [...places], of };
      const waiting: Waiting = {
        ...{ aside, run, unwanted, reject },
        read: async () => resolve(await read()),
      };
      this.line.push(waiting);
      unwanted?.addEventListener('abort', () => this.drop(waiting), { once: true });
    });
  }

  /**
   * Works on the first in line until it is done or `signal` fires.
   * @throws ThreadError when what the reducer kept is lost
   */
  async step(signal: AbortSignal): Promise<void> {
    const first = this.line[0];
    this.underWay = first;
    await this.work(first, signal).finally(() => (this.underWay = undefined));
  }

  private async work(first: Waiting, signal: AbortSignal): Promise<void> {
    const { aside, run, unwanted } = first;
    const { futures, places } = aside;
    const course = (first.course ??= new Course(run, aside, this.engines));
    try {
      const over = unwanted ? either(signal, unwanted) : signal;
      await course.reach(places, futures, () => undefined, over);
      await first.read();
    } catch (error) {
      // One that comes of reading, because the run it was to be read with is gone, is the answer.
      if (isAbort(error) && (signal.aborted || unwanted?.aborted)) {
        if (unwanted?.aborted) course.forget();
        return;
      }
      if (error instanceof ThreadError && error.end !== 'closed') throw error;
      first.reject(error);
    }
    course.forget();
    if (this.line[0] === first) this.line.shift();
  }

  private drop(waiting: Waiting): void {
    const at = this.line.indexOf(waiting);
    if (at < 0) return;
    this.line.splice(at, 1);
    // One under way is given up by its step, which also forgets it.
    if (waiting !== this.underWay) waiting.course?.forget();
    waiting.reject(aborted());
  }

  /** The reducer has lost what it had of them: once more from the beginning. */
  lose(): void {
    for (const waiting of this.line) waiting.course = undefined;
  }

  clear(reason: Error): void {
    for (const { reject } of this.line.splice(0)) reject(reason);
  }
}

/** Fires with whichever of two fires first; AbortSignal.any is not in every browser that the page is built for. */
function either(one: AbortSignal, other: AbortSignal): AbortSignal {
  const controller = new AbortController();
  for (const signal of [one, other]) {
    if (signal.aborted) controller.abort();
    signal.addEventListener('abort', () => controller.abort(), { once: true });
  }
  return controller.signal;
}
