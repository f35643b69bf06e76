// Chances that something opened at a random moment of a month ends 0, 1, 2 … months later, by its law of duration.
import { exp, log, normalCdf } from '../math';
import { gammaCdf } from '../random';

const STEP = 1 / 64;
const REACH = 8; // half-width of a log-normal's grid in standard deviations
/** A gamma's grid ends where so little is left of either tail: e^−36 = 2e−16, and e^−28 where months count little. */
const UPPER = 36;
const LOWER = 28;

/**
 * With U uniform in the opening month and T of median m, P(⌊U + T⌋ ≤ d) = H(d + 1) − H(d), where
 * H(y) = ∫₀^y P(T ≤ w) dw = m k(ln(y/m)). One function k of w = ln(y/m) serves every median:
 *   k(w) = e^w P(T ≤ m e^w) − E[T/m; T ≤ m e^w],
 * tabulated on a grid in w, linear between points; above the grid k(w) = e^w − E[T/m], below it 0.
 */
export class CycleTable {
  private readonly low: number;
  private readonly count: number;
  private readonly k: Float64Array;
  private readonly mean: number;

  /** Grid from `low` to `high` in w; `mean` over the median; `k` as above. */
  constructor(low: number, high: number, mean: number, k: (w: number) => number) {
    this.low = low;
    this.count = Math.ceil((high - low) / STEP) + 1;
    this.mean = mean;
    this.k = Float64Array.from({ length: this.count + 1 }, (_, i) => k(low + i * STEP));
  }

  /** H(y) ÷ median, for w = ln y − ln median. */
  private integral(w: number, yOverMedian: number): number {
    const at = (w - this.low) / STEP;
    if (at <= 0) return 0;
    if (at >= this.count) return yOverMedian - this.mean;
    const i = Math.floor(at);
    return this.k[i] + (at - i) * (this.k[i + 1] - this.k[i]);
  }

  /** Mean duration for a median, both in months. */
  meanOf(median: number): number {
    return median * this.mean;
  }

  /**
   * P(ends within m ≥ 1 months from now), for something met at a random moment of its duration, as in a pipeline that
   * has long been steady: ∫₀^m P(T > t) dt ÷ mean = (m − H(m)) ÷ mean.
   */
  restEndedBy(m: number, median: number, lnMedian: number, lnY: Float64Array): number {
    const ended = median * this.integral(lnY[m - 1] - lnMedian, m / median);
    return Math.min(1, Math.max(0, (m - ended) / this.meanOf(median)));
  }

  /**
   * P(ends within d whole months of the opening month), for a median in months and its natural log.
   * `lnY` holds ln 1, ln 2, …
   */
  endedBy(d: number, median: number, lnMedian: number, lnY: Float64Array): number {
    const upper = median * this.integral(lnY[d] - lnMedian, (d + 1) / median);
    const lower = d === 0 ? 0 : median * this.integral(lnY[d - 1] - lnMedian, d / median);
    return Math.min(1, Math.max(0, upper - lower));
  }
}

/** Log-normal of sigma σ: k(w) = e^w Φ(w/σ) − e^{σ²/2} Φ(w/σ − σ). */
export function logNormalTable(sigma: number): CycleTable {
  const reach = Math.max(sigma * REACH, STEP);
  const mean = exp((sigma * sigma) / 2);
  return new CycleTable(-reach, reach, mean, (w) => {
    const z = sigma > 0 ? w / sigma : w < 0 ? -40 : 40;
    return exp(w) * normalCdf(z) - mean * normalCdf(z - sigma);
  });
}

/**
 * Gamma of a shape a, whose median is `median` times its mean: with P(a, ·) the law of shape a and x = a · median · e^w,
 * k(w) = e^w P(a, x) − P(a + 1, x) ÷ median.
 */
export function gammaCycleTable(shape: number, median: number): CycleTable {
  const deviation = 1 / Math.sqrt(shape);
  const low = -Math.max(REACH * deviation, LOWER / (1 + shape));
  const high = log((shape + REACH * Math.sqrt(shape) + UPPER) / (shape * median));
  return new CycleTable(low, high, 1 / median, (w) => {
    // ln of x over the mean of each law
    const lnX = w + log(median);
    const below = gammaCdf(shape, lnX);
    return exp(w) * below - gammaCdf(shape + 1, lnX - log(1 + 1 / shape)) / median;
  });
}
