// What is computed beside the main run while that needs nothing: comparisons first, then asides in turn.
import { Asides } from './asides';
import type { Engines } from './course';
import { Rivals, type Main } from './rivals';

export class Beside {
  readonly asides: Asides;
  readonly rivals: Rivals;

  constructor(engines: Engines, nextRun: () => number) {
    this.asides = new Asides(engines);
    this.rivals = new Rivals(engines, nextRun);
  }

  /** Can anything be done now? Comparisons need the main run at rest; asides wait while somebody has stopped it. */
  waits(main: Main | undefined, stopped: boolean): boolean {
    return (main !== undefined && this.rivals.any) || (this.asides.any && !stopped);
  }

  /**
   * Works on what is first until it is done or `signal` fires.
   * @throws ThreadError when what was kept is lost, that of the main run too
   */
  async step(main: Main | undefined, signal: AbortSignal): Promise<void> {
    if (main && this.rivals.any) await this.rivals.step(main, signal);
    else await this.asides.step(signal);
  }

  /** The reducer has lost all it kept: what waits begins anew. */
  lose(): void {
    this.asides.lose();
    this.rivals.forget();
  }

  clear(reason: Error): void {
    this.asides.clear(reason);
    this.rivals.clear(reason);
  }
}
