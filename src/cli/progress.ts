// How far a run has come, on standard error.

/** Between two states: on a screen, in a log. */
const PAUSE_MS = 250;
const LOG_PAUSE_MS = 2000;

export class Progress {
  private readonly what: string;
  private readonly total: number;
  private readonly start = performance.now();
  private last = this.start;
  private done = 0;

  constructor(what: string, total: number) {
    this.what = what;
    this.total = total;
  }

  add(count: number): void {
    this.done += count;
    const now = performance.now();
    if (now - this.last < (process.stderr.isTTY ? PAUSE_MS : LOG_PAUSE_MS)) return;
    this.last = now;
    this.write(`${this.what}: ${Math.floor((100 * this.done) / this.total)} %`, false);
  }

  finish(): void {
    this.write(`${this.what}: done in ${((performance.now() - this.start) / 1000).toFixed(1)} s`, true);
  }

  /** On a screen each state replaces the one before; in a log each has its line. */
  private write(text: string, last: boolean): void {
    const screen = process.stderr.isTTY;
    process.stderr.write(`${screen ? '\r\u001b[K' : ''}${text}${last || !screen ? '\n' : ''}`);
  }
}
