// How many futures a picture is made of while a run goes on, and while a control is held.

/** Numbers of futures at which a picture is shown, so that pictures of one run follow the same steps every time. */
const RUNGS = [100, 200, 400, 1000, 2000, 4000, 10_000, 20_000, 40_000, 100_000];

/** Fewer would not be worth a picture. */
export const FEWEST_SHOWN = RUNGS[0];

/** The greatest step at or below `n`, 0 below the first. */
export const rungAt = (n: number) => Math.max(0, ...RUNGS.filter((rung) => rung <= n));

/** From a held control's change to its first answer, in milliseconds: the rest of 50 is for the summary and drawing. */
const BUDGET_MS = 25;
/** More than this shows nothing new while the picture is moving. */
const MOST_HELD = 1000;
const NEWEST = 0.5;

/** Learns from finished jobs how long a first answer of n futures takes: a fixed part and one for each future. */
export class Tempo {
  private fixed = 0;
  private perFuture = 0;

  /** A job of `n` futures, the input sent with it, took `ms` by the clock. */
  took(n: number, ms: number): void {
    const before = this.perFuture;
    if (n > MOST_HELD) this.perFuture = before === 0 ? ms / n : NEWEST * (ms / n) + (1 - NEWEST) * before;
    else this.fixed = NEWEST * Math.max(0, ms - n * before) + (1 - NEWEST) * this.fixed;
  }

  /** Futures of the first answer, at least 100 as far as so many are wanted. */
  first(futures: number): number {
    const affordable = this.perFuture > 0 ? (BUDGET_MS - this.fixed) / this.perFuture : 0;
    const rung = rungAt(Math.min(affordable, MOST_HELD));
    return Math.min(futures, Math.max(FEWEST_SHOWN, rung));
  }
}
