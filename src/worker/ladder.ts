// How many futures a picture is made of while a run goes on, and while a control is held.

/** Numbers of futures at which a picture is shown, so that pictures of one run follow the same steps every time. */
const RUNGS = [100, 200, 400, 1000, 2000, 4000, 10_000, 20_000, 40_000, 100_000];

/** Fewer would not be worth a picture. */
export const FEWEST_SHOWN = RUNGS[0];

/** The greatest step at or below `n`, 0 below the first. */
export const rungAt = (n: number) => Math.max(0, ...RUNGS.filter((rung) => rung <= n));

/** The steps below `n`. */
export const rungsBelow = (n: number): readonly number[] => RUNGS.filter((rung) => rung < n);

/** From a held control's change to its first answer, in milliseconds: the rest of 50 is for the summary and drawing. */
const BUDGET_MS = 25;
/** More than this shows nothing new while the picture is moving. */
const MOST_HELD = 1000;
/** As much as is shown while a control is held still: the usual number at rest. */
export const MOST_STILL = 2000;
const NEWEST = 0.5;
/** Jobs of sizes within this factor tell nothing about how time grows with size. */
const ALIKE = 1.5;

/** What is remembered of jobs of about one size. */
interface Sample {
  readonly n: number;
  readonly ms: number;
}

/** Learns from finished jobs how long a first answer of n futures takes: a fixed part and one for each future. */
export class Tempo {
  private small: Sample | undefined;
  /** Known once there were jobs of two sizes. */
  private large: Sample | undefined;

  /** A job of `n` futures, the input sent with it, took `ms` by the clock. */
  took(n: number, ms: number): void {
    const { small, large } = this;
    const job = { n, ms };
    if (!small) this.small = job;
    else if (large) {
      if (apart(job, large) < apart(job, small)) this.large = blend(job, large);
      else this.small = blend(job, small);
    } else if (apart(job, small) < ALIKE) this.small = blend(job, small);
    else [this.small, this.large] = n < small.n ? [job, small] : [small, job];
  }

  /** Futures of the first answer, at least 100 as far as so many are wanted. */
  first(futures: number): number {
    const rung = rungAt(Math.min(this.affordable(), MOST_HELD));
    return Math.min(futures, Math.max(FEWEST_SHOWN, rung));
  }

  /** Futures that can be had in time: on the line through both samples, with one alone on that from nothing to it. */
  private affordable(): number {
    const { small, large } = this;
    if (!small) return 0;
    const grows = large && apart(small, large) >= ALIKE && large.ms > small.ms;
    const perFuture = grows ? (large.ms - small.ms) / (large.n - small.n) : small.ms / small.n;
    const fixed = grows ? Math.max(0, small.ms - small.n * perFuture) : 0;
    return perFuture > 0 ? (BUDGET_MS - fixed) / perFuture : 0;
  }
}

const apart = (a: Sample, b: Sample) => Math.max(a.n / b.n, b.n / a.n);

/** Both numbers move alike, so that it stays on the line that both samples lie on. */
const blend = (newest: Sample, before: Sample): Sample => ({
  n: NEWEST * newest.n + (1 - NEWEST) * before.n,
  ms: NEWEST * newest.ms + (1 - NEWEST) * before.ms,
});
