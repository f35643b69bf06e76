// What is read of runs apart from their pictures: of the main run at once, of one beside it when that has been computed.
import type { SeatRecord } from '../engine/story';
import type { Aside } from './asides';
import type { Beside } from './beside';
import { copyCompany, type Company } from './company';
import type { Pursuit } from './pursuit';
import type { Answers, Inquiry, Questions } from './inquiries';
import type { Replay } from './picture';
import { joinedParts, partsOf } from './parts';
import type { Reducer } from './reducer';
import { aborted } from './runner';
import { ThreadError } from './thread';

/** One future, told, and who sat where in it. */
export interface Alone {
  readonly replay: Replay;
  readonly seats: SeatRecord;
}

export class Readings {
  private readonly reducer: Reducer;
  private readonly pursuit: Pursuit;
  private readonly around: Beside;
  private readonly nextRun: () => number;

  constructor(reducer: Reducer, pursuit: Pursuit, around: Beside, nextRun: () => number) {
    this.reducer = reducer;
    this.pursuit = pursuit;
    this.around = around;
    this.nextRun = nextRun;
  }

  /**
   * Of the main run. Rejects with an AbortError once that has been left for another; so too when it was lost with its
   * thread: it then begins anew, and whoever asked may do so again when it has settled.
   */
  async ofRun<T>(run: number, ask: (reducer: Reducer) => Promise<T>): Promise<T> {
    const { course } = this.pursuit;
    if (course?.run !== run) throw aborted();
    return ask(this.reducer).catch((error: unknown) => {
      if (!(error instanceof ThreadError)) throw error;
      this.pursuit.lose(course, error);
      throw aborted();
    });
  }

  /** One future of any company, at once: no other is computed for it, and the main run goes on. */
  async alone(company: Company, future: number): Promise<Alone> {
    const once = async () => {
      const run = this.nextRun();
      await this.reducer.open(run, copyCompany(company));
      try {
        const replay = await this.reducer.replay(run, future);
        const seats = await this.reducer.inquire(run, 'seats', { future });
        if (!seats) throw new Error('Seats need nothing that a run keeps');
        return { replay, seats };
      } finally {
        // Of a lost thread there is nothing to free.
        await this.reducer.forget(run).catch(() => undefined);
      }
    };
    return once().catch((error: unknown) => {
      if (!(error instanceof ThreadError) || error.end === 'closed') throw error;
      return once();
    });
  }

  /**
   * What takes long is asked in parts, one after the other: the thread answers others in between, and is never taken for
   * one that has fallen silent.
   */
  async inquire<Name extends Inquiry>(
    run: number,
    name: Name,
    asked: Questions[Name],
  ): Promise<Answers[Name] | null> {
    const { wish } = this.pursuit;
    const parts: Questions[Name][] = wish ? partsOf(name, asked, wish.input) : [asked];
    const [first, ...others] = parts;
    const ask = (part: Questions[Name]) => this.ofRun(run, (reducer) => reducer.inquire(run, name, part));
    let sofar = await ask(first);
    for (const part of others) {
      const more = sofar && (await ask(part));
      if (!sofar || !more) return null;
      sofar = joinedParts(name, sofar, more);
    }
    return sofar;
  }

  /** Of a run beside the main one. Rejects with an AbortError once `unwanted` fires. */
  beside<T>(
    aside: Aside,
    read: (reducer: Reducer, beside: number) => Promise<T>,
    unwanted?: AbortSignal,
  ): Promise<T> {
    const beside = this.nextRun();
    const found = this.around.asides.add(beside, aside, () => read(this.reducer, beside), unwanted);
    this.pursuit.start();
    return found;
  }

  /** The same, read together with run `run`, if that is still the main one. */
  paired<T>(
    run: number,
    aside: Aside,
    read: (reducer: Reducer, beside: number) => Promise<T>,
    unwanted?: AbortSignal,
  ): Promise<T> {
    const both = (_: Reducer, beside: number) => this.ofRun(run, (reducer) => read(reducer, beside));
    return this.beside(aside, both, unwanted);
  }
}
