// How a prediction lies among the futures. Pure: bands and counts in, numbers to be told in words out.

type Series = ArrayLike<number>;

export interface Edges {
  readonly p2_5: Series;
  readonly p10: Series;
  readonly p25: Series;
  readonly p50: Series;
  readonly p75: Series;
  readonly p90: Series;
  readonly p97_5: Series;
}

export interface CurveScore {
  /** Months in the middle half of the futures. */
  readonly inside: number;
  /** Months within 8 in 10. */
  readonly wide: number;
  /** Months that have both a curve and bands. */
  readonly of: number;
  /** The month from which on the curve is beyond 8 in 10 to its end: above, negative for below; 0 for none. */
  readonly beyond: number;
}

/** From month 1 on: the opening is known. */
export function scoreCurve(curve: Series, { p10, p25, p75, p90 }: Edges): CurveScore {
  let [inside, wide, of, side, since] = [0, 0, 0, 0, 0];
  for (let month = 1; month < curve.length; month++) {
    const value = curve[month];
    if (Number.isNaN(value) || !(p10[month] <= p90[month])) continue;
    of += 1;
    if (value >= p25[month] && value <= p75[month]) inside += 1;
    const now = value > p90[month] ? 1 : value < p10[month] ? -1 : 0;
    if (now === 0) wide += 1;
    if (now !== side) [side, since] = [now, month];
  }
  return { inside, wide, of, beyond: side === 0 ? 0 : side * since };
}

export interface ShareScore {
  /** Average distance from what happens, of 100 futures. */
  readonly off: number;
  /** In the last month: how many of 100 too many, negative for too few. */
  readonly end: number;
}

/** A drawn survival, of 100, against the share alive, 0 to 1. */
export function scoreShare(curve: Series, survival: Series): ShareScore {
  let [sum, count, end] = [0, 0, 0];
  for (let month = 1; month < Math.min(curve.length, survival.length); month++) {
    const by = curve[month] - 100 * survival[month];
    if (Number.isNaN(by)) continue;
    sum += Math.abs(by);
    count += 1;
    end = by;
  }
  return { off: count === 0 ? 0 : sum / count, end };
}

export interface BelowScore {
  /** So many of 100 futures, at least and at most, are below the figure. */
  readonly low: number;
  readonly high: number;
}

const LEVELS = [
  ['p2_5', 2.5],
  ['p10', 10],
  ['p25', 25],
  ['p50', 50],
  ['p75', 75],
  ['p90', 90],
  ['p97_5', 97.5],
] as const;

/** As far as bands can say it. */
export function scoreBelow(value: number, edges: Edges, month: number): BelowScore {
  let [low, high] = [0, 100];
  for (const [name, level] of LEVELS) {
    const edge = edges[name][month];
    if (edge < value) low = Math.max(low, level);
    else if (edge >= value) high = Math.min(high, level);
  }
  return { low, high };
}

/** Counted, where the figure of every future is known. */
export function countBelow(value: number, figures: Series): BelowScore {
  let below = 0;
  for (let i = 0; i < figures.length; i++) if (figures[i] < value) below += 1;
  const per100 = figures.length === 0 ? 0 : (100 * below) / figures.length;
  return { low: per100, high: per100 };
}

/** A chance that was given, and how many of 100 futures it came true in. */
export interface Forecast {
  readonly given: number;
  readonly found: number;
}

export interface Calibration {
  readonly count: number;
  /** Root of the mean squared distance, of 100: what guessing costs in a Brier score beyond what luck costs. */
  readonly off: number;
  /** The same for who says 50 each time. */
  readonly fifty: number;
  /** Mean of given − found: above 0 too hopeful. */
  readonly lean: number;
}

/**
 * Brier's score of a chance p for something that happens in a share f of futures is f(1 − p)² + (1 − f)p², which is
 * f(1 − f), nobody's fault, plus (p − f)²: the part that a better guess would have spared.
 */
export function calibrate(forecasts: readonly Forecast[]): Calibration {
  const count = forecasts.length;
  const mean = (of: (forecast: Forecast) => number) =>
    count === 0 ? 0 : forecasts.reduce((sum, each) => sum + of(each), 0) / count;
  return {
    count,
    off: Math.sqrt(mean(({ given, found }) => (given - found) ** 2)),
    fifty: Math.sqrt(mean(({ found }) => (50 - found) ** 2)),
    lean: mean(({ given, found }) => given - found),
  };
}
