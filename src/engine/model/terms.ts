// The contracts that a segment signs: how long they run, how they are billed, and what that takes off their price.
import { S } from '../input';
import { ANNUAL, CONTRACTS } from './customer-state';
import { Readiness } from './readiness';
import type { Tenure } from './tenure';
import { QUARTER, YEAR } from './time';

/**
 * Single customers choose; of counted ones each invoice is made up of the shares in which they chose, as those who pay
 * by card are a share of monthly billings. Shares are of ARR: a contract that got a discount weighs less.
 */
export class Terms {
  /** Longest term that is signed at all, in years. */
  longest = ANNUAL;
  /** Who signs what of all that is asked. */
  readonly ready = new Readiness();
  quarterly = 0;
  /** [CONTRACTS] mean price, as a factor; share of the ARR billed by the quarter, by the year, and for the whole term. */
  readonly price = new Float64Array(CONTRACTS).fill(1);
  readonly byQuarter = new Float64Array(CONTRACTS);
  readonly byYear = new Float64Array(CONTRACTS);
  readonly byTerm = new Float64Array(CONTRACTS);
  /** [CONTRACTS] share of a year's value that the invoice at signature asks for. */
  readonly first = new Float64Array(CONTRACTS);
  /**
   * [CONTRACTS][months since going live] of counted customers: share of a year's value that is invoiced at that age;
   * months from the middle of that month to the next invoice, on average over their ARR.
   */
  readonly due: readonly Float64Array[];
  readonly ahead: readonly Float64Array[];
  private readonly lives = new Float64Array(CONTRACTS);
  private inAdvance = 0;
  private perYear = 0;
  private forTerm = 0;

  /** `oldest`: age in months that no customer is beyond whose invoices are asked for. */
  constructor(oldest = 0) {
    const byAge = () => Array.from({ length: CONTRACTS }, () => new Float64Array(oldest + 1));
    this.due = byAge();
    this.ahead = byAge();
  }

  /** `at`: where the segment's block begins in `v`. */
  prepare(v: Float64Array, at: number): void {
    this.ready.prepare(v, at);
    this.longest = this.ready.three > 0 ? 3 : this.ready.two > 0 ? 2 : ANNUAL;
    this.quarterly = v[at + S.quarterlyShare];
    this.inAdvance = 1 - v[at + S.annualDiscount];
    this.perYear = 1 - v[at + S.termDiscount];
    this.forTerm = 1 - v[at + S.prepayDiscount];
    for (let term = ANNUAL; term <= this.longest; term++) this.mix(term);
  }

  private mix(term: number): void {
    const prepaid = this.ready.prepaid[term];
    const term1 = prepaid * this.priceOf(term, term * YEAR);
    const quarter1 = (1 - prepaid) * this.quarterly * this.priceOf(term, QUARTER);
    const year1 = (1 - prepaid) * (1 - this.quarterly) * this.priceOf(term, YEAR);
    const price = year1 + quarter1 + term1;
    this.price[term] = price;
    // Shares seldom differ from one future to the next.
    const byTerm = term1 / price;
    const byQuarter = quarter1 / price;
    const byYear = year1 / price;
    const same = byTerm === this.byTerm[term] && byQuarter === this.byQuarter[term];
    if (same && byYear === this.byYear[term]) return;
    this.byTerm[term] = byTerm;
    this.byQuarter[term] = byQuarter;
    this.byYear[term] = byYear;
    for (let age = 0; age < this.due[term].length; age++) {
      this.due[term][age] = this.dueAt(term, age);
      this.ahead[term][age] = this.aheadAt(term, age);
    }
    this.first[term] = this.due[term][0];
  }

  /**
   * Factor on the price of a contract for `term` years that is invoiced every `billing` months. Discounts are taken one
   * after the other, so that a price stays above nothing: for a year or more in advance, for each further year, for the
   * whole term in advance.
   */
  priceOf(term: number, billing: number): number {
    let price = billing >= YEAR ? this.inAdvance : 1;
    for (let year = ANNUAL; year < term; year++) price *= this.perYear;
    return billing > YEAR ? price * this.forTerm : price;
  }

  /** Years that a customer on an annual contract stays while `factor` lasts (Tenure.life), over the terms as signed. */
  life(tenure: Tenure, factor: number): number {
    for (let term = ANNUAL; term <= this.longest; term++) this.lives[term] = tenure.life(term, factor);
    return this.mean(this.lives);
  }

  /** Mean of a figure that each term has, [CONTRACTS], over annual contracts as they are signed. */
  mean(ofTerm: Float64Array): number {
    if (this.longest === ANNUAL) return ofTerm[ANNUAL];
    const { two, three } = this.ready;
    const shorter = two * ofTerm[2] + (1 - two) * ofTerm[ANNUAL];
    return three * ofTerm[3] + (1 - three) * shorter;
  }

  private dueAt(term: number, age: number): number {
    let share = age % YEAR === 0 ? this.byYear[term] : 0;
    if (age % QUARTER === 0) share += (this.byQuarter[term] * QUARTER) / YEAR;
    return age % (term * YEAR) === 0 ? share + this.byTerm[term] * term : share;
  }

  private aheadAt(term: number, age: number): number {
    const year = YEAR - (age % YEAR);
    if (this.byYear[term] === 1) return year;
    const quarter = QUARTER - (age % QUARTER);
    const whole = term * YEAR - (age % (term * YEAR));
    return this.byYear[term] * year + this.byQuarter[term] * quarter + this.byTerm[term] * whole;
  }
}
