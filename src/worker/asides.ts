// Runs beside the main one, such as the odds of the other plans: computed when nothing else is wanted, in turn.
import type { Who } from '../engine/summary';
import { copyCompany, type Company } from './company';
import { Course, type Engines } from './course';
import type { Picture } from './picture';
import { isAbort } from './runner';
import { ThreadError } from './thread';

export interface Aside extends Company {
  readonly futures: number;
  readonly places: readonly number[];
  readonly of: Who;
}

interface Waiting {
  readonly aside: Aside;
  readonly run: number;
  readonly resolve: (picture: Picture) => void;
  readonly reject: (error: unknown) => void;
  /** Kept while the main run goes first, so that nothing is computed twice. */
  course?: Course | undefined;
}

export class Asides {
  private readonly engines: Engines;
  private readonly line: Waiting[] = [];

  constructor(engines: Engines) {
    this.engines = engines;
  }

  get any(): boolean {
    return this.line.length > 0;
  }

  /** Resolves with the settled picture. */
  add(run: number, { futures, places, of, ...company }: Aside): Promise<Picture> {
    return new Promise((resolve, reject) => {
      const aside = { ...copyCompany(company), futures, places: [...places], of };
      this.line.push({ aside, run, resolve, reject });
    });
  }

  /** Works on the first in line until it is done or `signal` fires. */
  async step(signal: AbortSignal): Promise<void> {
    const first = this.line[0];
    const { aside, run } = first;
    const { futures, places, of } = aside;
    const course = (first.course ??= new Course(run, aside, this.engines));
    try {
      await course.reach(places, futures, () => undefined, signal);
      const look = { n: futures, settled: true, rested: false, places, of };
      first.resolve(await this.engines.reducer.picture(run, look));
    } catch (error) {
      if (isAbort(error)) return;
      // The reducer lost what it had: once more from the beginning.
      first.course = undefined;
      if (error instanceof ThreadError && error.end !== 'closed') return;
      first.reject(error);
    }
    course.forget();
    this.line.shift();
  }

  clear(reason: Error): void {
    for (const { reject } of this.line.splice(0)) reject(reason);
  }
}
