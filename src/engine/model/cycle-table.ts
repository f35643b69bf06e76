// Chances that something opened at a random moment of a month ends 0, 1, 2 … months later, log-normal in duration.
import { exp, normalCdf } from '../math';

const STEP = 1 / 64;
const REACH = 8; // half-width of the grid in standard deviations

/**
 * With U uniform in the opening month and T log-normal (median e^x, sigma σ), P(⌊U + T⌋ ≤ d) = H(d + 1) − H(d), where
 * H(y) = ∫₀^y P(T ≤ w) dw = y Φ(w/σ) − e^{x + σ²/2} Φ(w/σ − σ), w = ln y − x. So one function of w serves every
 * median: k(w) = e^w Φ(w/σ) − e^{σ²/2} Φ(w/σ − σ), and H(y) = e^x k(ln y − x). Tabulated on a grid in w, linear between
 * points; above the grid k(w) = e^w − e^{σ²/2}, below it 0.
 */
export class CycleTable {
  private readonly low: number;
  private readonly count: number;
  private readonly k: Float64Array;
  private readonly mean: number;

  constructor(sigma: number) {
    const reach = Math.max(sigma * REACH, STEP);
    this.low = -reach;
    this.count = Math.ceil((2 * reach) / STEP) + 1;
    this.k = new Float64Array(this.count + 1);
    this.mean = exp((sigma * sigma) / 2);
    for (let i = 0; i <= this.count; i++) {
      const w = this.low + i * STEP;
      const z = sigma > 0 ? w / sigma : w < 0 ? -40 : 40;
      this.k[i] = exp(w) * normalCdf(z) - this.mean * normalCdf(z - sigma);
    }
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
