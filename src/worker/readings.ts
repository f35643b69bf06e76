// What is read of runs apart from their pictures: of the main run at once, of one beside it when that has been computed.
import type { Aside } from './asides';
import type { Beside } from './beside';
import type { Pursuit } from './pursuit';
import type { Reducer } from './reducer';
import { aborted } from './runner';
import { ThreadError } from './thread';

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
