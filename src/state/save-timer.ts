// When the next saving is due: soon after a change, and after failures ever later.

/** Changes that follow within this time are saved together, milliseconds. */
const SOON = 400;
/** A saving that failed is tried again after this time, then after ever longer ones, milliseconds. */
const AGAIN = 2000;
const AGAIN_AT_MOST = 60_000;

export class SaveTimer {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private readonly save: () => void;

  constructor(save: () => void) {
    this.save = save;
  }

  /** After a change. */
  soon(): void {
    this.start(SOON);
  }

  /** Once more; each time it fails, the next is later. */
  again(): void {
    this.start(Math.min(AGAIN_AT_MOST, AGAIN * 2 ** this.failures));
    this.failures += 1;
  }

  /** Once more what failed elsewhere. */
  retry(): void {
    this.start(AGAIN);
  }

  /** It has not failed since. */
  succeed(): void {
    this.failures = 0;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private start(milliseconds: number): void {
    this.stop();
    this.timer = setTimeout(this.save, milliseconds);
  }
}
