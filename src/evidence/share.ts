// From a count, "4 of 31", to the 80 % interval of a share. Beta prior, binomial evidence, Beta posterior: A. Gelman and
// others, Bayesian Data Analysis, 3rd edition, 2013, section 2.4.
import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Range } from '../scenario';

export interface Beta {
  /** The prior as if so many had been seen for, and so many against. */
  readonly a: number;
  readonly b: number;
}

export interface Count {
  readonly hits: number;
  readonly of: number;
}

/** Ends of an 80 % interval. */
const LOW = 0.1;
const HIGH = 0.9;
/** Natural logs between which the weight a + b of a prior is sought. */
const LEAST_WEIGHT = Math.log(0.05);
const MOST_WEIGHT = Math.log(1e6);
const HALVINGS = 60;

/** Where a rising function of x passes zero between two points. */
function root(low: number, high: number, rising: (x: number) => number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (from + to) / 2;
    if (rising(middle) < 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** The Beta distribution of which one tenth lies below p10 and one tenth above p90. 0 < p10 < p90 < 1. */
export function betaOf({ p10, p90 }: Range): Beta {
  /** The mean that leaves one tenth below p10, given the weight. */
  const meanFor = (weight: number) =>
    root(
      0,
      1,
      (mean) => LOW - betaCdf(p10, Math.max(1e-9, mean * weight), Math.max(1e-9, (1 - mean) * weight)),
    );
  const at = (log: number): Beta => {
    const weight = Math.exp(log);
    const mean = meanFor(weight);
    return { a: mean * weight, b: (1 - mean) * weight };
  };
  // The heavier, the narrower: the more lies below p90.
  const log = root(LEAST_WEIGHT, MOST_WEIGHT, (x) => {
    const { a, b } = at(x);
    return betaCdf(p90, a, b) - HIGH;
  });
  return at(log);
}

/** The Beta distribution after a count. */
export const afterCount = ({ a, b }: Beta, { hits, of }: Count): Beta => ({ a: a + hits, b: b + of - hits });

export const rangeOf = ({ a, b }: Beta): Range => ({
  p10: betaQuantile(LOW, a, b),
  p90: betaQuantile(HIGH, a, b),
});
