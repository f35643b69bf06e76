// Plans beside the main one in the very same futures: computed when the main run needs nothing, then told in pairs.
import type { EngineInput } from '../engine';
import { companyOf, sameCompany } from './company';
import type { Course, Engines } from './course';
import { KeptCourses } from './kept-courses';
import type { Pair } from './picture';
import { aborted, isAbort } from './runner';
import { ThreadError } from './thread';
import type { Wish } from './wish';

/** Two plans with as many months; null stands for the main run as it is when the pair is told. */
export interface Rival {
  readonly a: EngineInput | null;
  readonly b: EngineInput | null;
  /** Series that both have, for the bands of either and of the difference. */
  readonly places: readonly number[];
}

export interface Versus extends Pair {
  /** The main run that lent its seeds and its number of futures, and may itself be A or B. */
  readonly run: number;
}

/** The main run at rest. */
export interface Main {
  readonly wish: Wish;
  readonly course: Course;
}

interface Waiting {
  readonly rival: Rival;
  readonly resolve: (versus: Versus) => void;
  readonly reject: (error: unknown) => void;
  /** Its work is under way. */
  job?: AbortController;
}

export class Rivals {
  private readonly engines: Engines;
  private readonly kept: KeptCourses;
  private line: readonly Waiting[] = [];

  constructor(engines: Engines, nextRun: () => number) {
    this.engines = engines;
    this.kept = new KeptCourses(engines, nextRun);
  }

  get any(): boolean {
    return this.line.length > 0;
  }

  /** Rejects with an AbortError once `signal` fires. */
  add({ a, b, places }: Rival, signal?: AbortSignal): Promise<Versus> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(aborted());
        return;
      }
      const rival = { a: structuredClone(a), b: structuredClone(b), places: [...places] };
      const waiting: Waiting = { rival, resolve, reject };
      this.line = [...this.line, waiting];
      signal?.addEventListener('abort', () => {
        this.drop(waiting);
        waiting.job?.abort();
        reject(aborted());
      });
    });
  }

  /**
   * Works on the first in line until it is told or `signal` fires.
   * @throws ThreadError when what was kept is lost, that of the main run too
   */
  async step(main: Main, signal: AbortSignal): Promise<void> {
    const [first] = this.line;
    const job = new AbortController();
    first.job = job;
    const giveUp = () => job.abort();
    signal.addEventListener('abort', giveUp);
    try {
      first.resolve(await this.tell(first.rival, main, job.signal));
    } catch (error) {
      if (isAbort(error)) return;
      if (error instanceof ThreadError && error.end !== 'closed') throw error;
      first.reject(error);
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
    this.drop(first);
  }

  /** The runs that were kept for the next comparison are not needed any more, or are lost. */
  forget(): void {
    // What waits begins anew.
    for (const { job } of this.line) job?.abort();
    this.kept.forget();
  }

  clear(reason: Error): void {
    for (const { reject } of this.line) reject(reason);
    this.line = [];
  }

  private async tell({ a, b, places }: Rival, main: Main, signal: AbortSignal): Promise<Versus> {
    const { wish, course } = main;
    const { months } = wish.input;
    if ([a, b].some((input) => input && input.months !== months)) {
      throw new RangeError(`The main run has ${months} months`);
    }
    const n = Math.min(wish.futures, course.count);
    const [one, other] = [a, b].map((input) => this.courseOf(input, main));
    const beside = [...new Set([one, other])].filter((each) => each !== course);
    this.kept.makeRoom(beside, n, places);
    for (const each of new Set([one, other])) await each.reach(places, n, () => undefined, signal);
    if (signal.aborted) throw aborted();
    const pair = await this.engines.reducer.pair(one.run, other.run, { n, places });
    return { ...pair, run: course.run };
  }

  /** The main run itself where the plan is the same. */
  private courseOf(input: EngineInput | null, { wish, course }: Main): Course {
    if (input === null) return course;
    const company = { ...companyOf(wish), input };
    return sameCompany(company, wish) ? course : this.kept.of(company);
  }

  private drop(waiting: Waiting): void {
    this.line = this.line.filter((each) => each !== waiting);
  }
}
