// Churn falls with tenure: base hazards by age, for contracts by the month and by the year, at their reference.
import { exp, log1p } from '../math';
import { LONGEST_LIFE } from './assumptions';
import { YEAR } from './time';

/** Keeps the hazard of a chance of 1 finite. */
const LARGEST = 0.999999;

/**
 * h(k) = h∞ + (h₁ − h∞) K ÷ (K + k − 1) in the k-th period (shifted-beta-geometric shape: Fader and Hardie 2007, with
 * a floor because the pure law has no long-run churn). All hazards are kept as −ln(survival), so that modifiers
 * multiply them and results stay probabilities.
 */
export class Tenure {
  /** [months + 1] hazard of a monthly contract in its k-th month, index 0 unused. */
  readonly monthly: Float64Array;
  /** [years + 1] hazard of an annual contract at its k-th renewal, index 0 unused. */
  readonly annual: Float64Array;

  constructor(months: number) {
    const known = Math.max(months, LONGEST_LIFE * YEAR);
    this.monthly = new Float64Array(known + YEAR + 1);
    this.annual = new Float64Array(Math.floor(known / YEAR) + 2);
  }

  /** `period` is 1 (hazards a month) or 12 (a year); `annualFactor` multiplies annual contracts' hazard. */
  prepare(first: number, long: number, memory: number, period: number, annualFactor: number): void {
    for (let month = 1; month < this.monthly.length; month++) {
      if (period !== 1 && month % YEAR !== 1) {
        this.monthly[month] = this.monthly[month - 1];
        continue;
      }
      const k = period === 1 ? month : 1 + Math.floor((month - 1) / YEAR);
      const hazard = Math.min(LARGEST, long + ((first - long) * memory) / (memory + k - 1));
      this.monthly[month] = -log1p(-hazard) / (period === 1 ? 1 : YEAR);
    }
    for (let year = 1; year < this.annual.length; year++) {
      let sum = 0;
      for (let month = (year - 1) * YEAR + 1; month <= year * YEAR; month++) {
        sum += this.monthly[Math.min(month, this.monthly.length - 1)];
      }
      this.annual[year] = sum * annualFactor;
    }
  }

  /**
   * Years that a customer who goes live now will stay on a contract for `term` years (0: by the month), `LONGEST_LIFE`
   * at most, while `factor` lasts: the sum of the chances of being there in each period.
   */
  life(term: number, factor: number): number {
    const hazards = term > 0 ? this.annual : this.monthly;
    const periods = term > 0 ? LONGEST_LIFE : LONGEST_LIFE * YEAR;
    let hazard = 0;
    let met = 0;
    let sum = 1;
    for (let period = 1; period < periods; period++) {
      hazard += hazards[period] * factor;
      if (term <= 1 || period % term === 0) met = hazard;
      sum += exp(-met);
    }
    return (LONGEST_LIFE * sum) / periods;
  }
}

/** Up to here the series of `probability` is as good as the exponential, and half its work. */
const SMALL = 0.1;

/** Hazard (−ln survival, h) to probability: 1 − e^−h; by h − h²/2 + h³/6 − … where that is soon done. */
export function probability(hazard: number): number {
  if (hazard > SMALL) return 1 - exp(-hazard);
  const h = hazard;
  const rest = h * (1 / 120 - h * (1 / 720 - h * (1 / 5040 - h * (1 / 40320))));
  return h * (1 - h * (1 / 2 - h * (1 / 6 - h * (1 / 24 - rest))));
}
