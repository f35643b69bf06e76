// Asks the reducer for pictures, one at a time: while one is being made, only the newest wish waits behind it.
import type { Look } from './picture';
import type { Reducer } from './reducer';
import type { Answer, Wish } from './wish';

export interface Hanging {
  readonly reducer: Reducer;
  /** What is wanted by now. */
  readonly newest: () => Wish | undefined;
  readonly hung: (answer: Answer) => void;
  readonly failed: (error: unknown) => void;
}

export class Gallery {
  private readonly hanging: Hanging;
  private next: { readonly run: number; readonly look: Look } | undefined;
  private asked = false;
  private running = false;
  /** Run of the newest picture shown. */
  private shown = 0;

  constructor(hanging: Hanging) {
    this.hanging = hanging;
  }

  get busy(): boolean {
    return this.asked || this.next !== undefined;
  }

  show(run: number, look: Look): void {
    this.next = { run, look };
    if (!this.running) void this.make();
  }

  /** Forgets what has not been asked yet: its run is about to be closed. */
  clear(): void {
    this.next = undefined;
  }

  private async make(): Promise<void> {
    const { reducer, hung, failed } = this.hanging;
    this.running = true;
    while (this.next) {
      const { run, look } = this.next;
      this.next = undefined;
      this.asked = true;
      const answer = await reducer.picture(run, look).then(
        (picture) => ({ run, picture }),
        (error: unknown) => ({ error }),
      );
      this.asked = false;
      if ('error' in answer) failed(answer.error);
      else if (this.wanted(run)) hung(answer);
    }
    this.running = false;
  }

  /** A picture of an earlier run is still news while a control is held, unless a newer one hangs. */
  private wanted(run: number): boolean {
    const newest = this.hanging.newest();
    if (run < this.shown || (run !== newest?.run && !newest?.held)) return false;
    this.shown = run;
    return true;
  }
}
