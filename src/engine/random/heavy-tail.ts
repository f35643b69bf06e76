// Factors of mean one with a heavy tail: a log-normal body, and from its (1 − share) quantile on a Pareto tail.
import { exp, expm1, log, normalCdf, normalQuantile } from '../math';
import { logNormalMeanOne } from './log-normal';

/**
 * The tail ends at so many times the size at which it begins (assumption): contracts are bounded by what buyers have.
 * Without an end the mean would hang on deals that nobody ever sees: at an index of 1.2 a quarter of the tail's mean
 * lies beyond.
 */
const REACH = 1000;
const LN_REACH = log(REACH);
/** Nearer than this to an index, a moment's power is taken with care. */
const NEAR = 0.01;

/**
 * With B the log-normal of spread σ, share q and index α: below B's quantile b at 1 − q the size is B; the upper q are
 * b · Y, where Y ≥ 1 is Pareto of index α, cut off at REACH: P(Y > y) = (y^−α − REACH^−α) ÷ (1 − REACH^−α). All sizes
 * are divided by the mean, which is Φ(Φ⁻¹(1 − q) − σ) + q b E[Y]. Quantiles are continuous and grow with u.
 */
export class HeavyTail {
  private sigma = 0;
  private share = 0;
  private index = 1;
  /** Size at which the tail begins, what all sizes were divided by, and REACH^−α. */
  private threshold = 1;
  private divisor = 1;
  private beyond = 0;
  /** Mean and mean square of B up to b, weighed by its chance; mean square of all of B. */
  private bodyMean = 0;
  private bodySquare = 0;
  private square = 1;
  /** Mean and mean square of sizes up to some quantile, weighed by their chance; see `meanOf`. */
  private first = 0;
  private second = 0;

  /** `sigma` ≥ 0 of the log, 0 < `share` < 1, `index` > 0. */
  prepare(sigma: number, share: number, index: number): void {
    this.sigma = sigma;
    this.share = share;
    this.index = index;
    this.beyond = exp(-index * LN_REACH);
    const z = normalQuantile(1 - share);
    const begins = logNormalMeanOne(z, sigma);
    this.bodyMean = normalCdf(z - sigma);
    this.divisor = this.bodyMean + share * begins * this.tailMoment(1, LN_REACH, exp((1 - index) * LN_REACH));
    this.threshold = begins / this.divisor;
    this.square = exp(sigma * sigma);
    this.bodySquare = this.square * normalCdf(z - 2 * sigma);
  }

  /** Size at probability u, 0 < u < 1. */
  quantile(u: number): number {
    return u <= 1 - this.share ? this.body(normalQuantile(u)) : this.tail(u);
  }

  /** The same, of the body from the standard normal of its rank, and of the tail. */
  private body(z: number): number {
    return logNormalMeanOne(z, this.sigma) / this.divisor;
  }

  private tail(u: number): number {
    return this.threshold * exp(-log(this.above(u)) / this.index);
  }

  /** Y^−α at probability u. */
  private above(u: number): number {
    const above = (1 - u) / this.share;
    return above + (1 - above) * this.beyond;
  }

  /**
   * Mean of n sizes from a uniform for the largest and a standard normal for the others. The largest has its exact law,
   * the quantile at u^(1/n); the others, which do not exceed it, are taken together as a log-normal with their exact mean
   * and variance. So n = 1 is exact, mean and variance are for every n, and the law of the sum is within .8 % in
   * probability (Kolmogorov's distance to single draws, test/engine/random/heavy-tail.test.ts).
   */
  meanOf(n: number, u: number, others: number): number {
    if (n <= 1) return this.quantile(u);
    const p = exp(log(u) / n);
    const largest = p <= 1 - this.share ? this.upToBody(normalQuantile(p)) : this.upToTail(p);
    const mean = this.first / p;
    const variance = Math.max(0, this.second / p - mean * mean);
    const sigma = Math.sqrt(log(1 + variance / (mean * mean * (n - 1))));
    return (largest + (n - 1) * mean * logNormalMeanOne(others, sigma)) / n;
  }

  /** Notes the first two moments of sizes up to one of the body, which it returns. */
  private upToBody(z: number): number {
    const { sigma, divisor } = this;
    this.first = normalCdf(z - sigma) / divisor;
    this.second = (this.square * normalCdf(z - 2 * sigma)) / (divisor * divisor);
    return this.body(z);
  }

  /** The same up to one of the tail. */
  private upToTail(p: number): number {
    const { share, divisor, threshold } = this;
    const above = this.above(p);
    const lnReached = -log(above) / this.index;
    const reached = exp(lnReached);
    const first = this.tailMoment(1, lnReached, above * reached);
    const second = this.tailMoment(2, lnReached, above * reached * reached);
    this.first = this.bodyMean / divisor + share * threshold * first;
    this.second = this.bodySquare / (divisor * divisor) + share * threshold * threshold * second;
    return threshold * reached;
  }

  /** ∫ y^k over the tail's law from 1 to e^lnTo; `left` is that to the power of k − α. */
  private tailMoment(k: number, lnTo: number, left: number): number {
    const over = this.index - k;
    // Where k is nearly α, 1 − left would be mostly rounding.
    const near = Math.abs(over) < NEAR;
    const integral = near ? (over === 0 ? lnTo : -expm1(-over * lnTo) / over) : (1 - left) / over;
    return (this.index * integral) / (1 - this.beyond);
  }
}
