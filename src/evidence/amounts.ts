// From sizes or durations to the 80 % interval of their mean or median, which are log-normal. Normal prior and normal
// evidence on logs: A. Gelman and others, Bayesian Data Analysis, 3rd edition, 2013, section 2.5. The variance of the log
// of a mean: D. R. Cox, quoted by X.-H. Zhou and S. Gao, Statistics in Medicine 16, 1997, 783–790.
import { WIDTH_80, type Range } from '../scenario';

/** What a number stands for, of amounts that differ from each other. */
export type Kind = 'mean' | 'median';

export interface Amounts {
  readonly kind: Kind;
  /** What was seen, all above 0. */
  readonly values: readonly number[];
  /** Deviation of the logs as the scenario has it. */
  readonly spread: number;
}

/** An assumption: the scenario's spread counts as so many observations, so that two alike values are no certainty. */
export const SPREAD_WEIGHT = 4;
const HALF = WIDTH_80 / 2;

export interface Estimate {
  readonly range: Range;
  /** The mean or the median of the log-normal law that the amounts alone point to; NaN without any. */
  readonly fitted: number;
  /** Deviation of the logs, of the scenario's and what was seen together. */
  readonly spread: number;
  /** Part of the result that comes from what was seen, 0 to 1; the rest comes from the prior. */
  readonly weight: number;
}

/** The prior's range after the amounts; without any, the prior's own. */
export function afterAmounts(prior: Range, { kind, values, spread }: Amounts): Estimate {
  const [low, high] = [Math.log(prior.p10), Math.log(prior.p90)];
  const before = { at: (low + high) / 2, precision: (WIDTH_80 / (high - low)) ** 2 };
  const n = values.length;
  if (n === 0) return { range: prior, fitted: NaN, spread, weight: 0 };
  const logs = values.map(Math.log);
  const mean = logs.reduce((sum, x) => sum + x, 0) / n;
  const squares = logs.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const degrees = SPREAD_WEIGHT + n - 1;
  const variance = (SPREAD_WEIGHT * spread ** 2 + squares) / degrees;
  // A mean of log-normal amounts lies above their median by half the variance of the logs, which is not known either.
  const shift = kind === 'mean' ? variance / 2 : 0;
  const error = variance / n + (kind === 'mean' ? variance ** 2 / (2 * degrees) : 0);
  const precision = error > 0 ? 1 / error : Number.MAX_VALUE;
  const total = before.precision + precision;
  const at = (before.precision * before.at + precision * (mean + shift)) / total;
  const half = HALF / Math.sqrt(total);
  return {
    range: { p10: Math.exp(at - half), p90: Math.exp(at + half) },
    fitted: Math.exp(mean + shift),
    spread: Math.sqrt(variance),
    weight: precision / total,
  };
}
