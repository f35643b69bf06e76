// Factors of mean one with a heavy tail: a log-normal body, and from its (1 − share) quantile on a Pareto tail.
import { exp, expm1, log, normalCdf, normalQuantile, power } from '../math';
import { logNormalMeanOne } from './log-normal';

/**
 * The tail ends at so many times the size at which it begins (assumption): contracts are bounded by what buyers have.
 * Without an end the mean would hang on deals that nobody ever sees: at an index of 1.2 a quarter of the tail's mean
 * lies beyond.
 */
const REACH = 1000;
const LN_REACH = log(REACH);

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
  /** Mean and mean square of sizes up to some quantile, weighed by their chance; see `upTo`. */
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
    this.divisor = normalCdf(z - sigma) + share * begins * this.tailMoment(1, LN_REACH);
    this.threshold = begins / this.divisor;
  }

  /** Size at probability u, 0 < u < 1. */
  quantile(u: number): number {
    if (u <= 1 - this.share) return logNormalMeanOne(normalQuantile(u), this.sigma) / this.divisor;
    const above = (1 - u) / this.share;
    return this.threshold * power(above + (1 - above) * this.beyond, -1 / this.index);
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
    const largest = this.quantile(p);
    this.upTo(p, largest);
    const mean = this.first / p;
    const variance = Math.max(0, this.second / p - mean * mean);
    const sigma = Math.sqrt(log(1 + variance / (mean * mean * (n - 1))));
    return (largest + (n - 1) * mean * logNormalMeanOne(others, sigma)) / n;
  }

  /** Notes the first two moments of sizes up to the quantile at p, whose size is `largest`. */
  private upTo(p: number, largest: number): void {
    const { sigma, share, divisor, threshold } = this;
    const z = normalQuantile(Math.min(p, 1 - share));
    this.first = normalCdf(z - sigma) / divisor;
    this.second = (exp(sigma * sigma) * normalCdf(z - 2 * sigma)) / (divisor * divisor);
    if (p <= 1 - share) return;
    const lnReached = log(largest / threshold);
    this.first += share * threshold * this.tailMoment(1, lnReached);
    this.second += share * threshold * threshold * this.tailMoment(2, lnReached);
  }

  /** ∫ y^k over the tail's law from 1 to e^lnTo. */
  private tailMoment(k: number, lnTo: number): number {
    const over = this.index - k;
    const integral = over === 0 ? lnTo : -expm1(-over * lnTo) / over;
    return (this.index * integral) / (1 - this.beyond);
  }
}
