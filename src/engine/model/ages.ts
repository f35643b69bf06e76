// Ages of customers who are there at the opening: who came when, thinned by the churn law.
import { MAX_SELLING } from '../input';
import { exp, log1p } from '../math';
import type { Tenure } from './tenure';
import { YEAR } from './time';

/**
 * How customers spread over the months in which they went live. Of those who came `age` months ago (0: in the month that
 * ends with the opening) there are in proportion (1 + growth)^(−age ÷ 12) · survival(age): new customers grew by `growth`
 * a year, and who came has met the churn law since, at its reference.
 */
export class Ages {
  private readonly weight = new Float64Array(MAX_SELLING);
  /** By age: what is so old or older. */
  private readonly older = new Float64Array(MAX_SELLING + 1);
  private total = 0;
  /** New customers in all, for each that came in the last month. */
  private came = 0;

  /** `months` of selling, whole, 1 to MAX_SELLING; by the `annual` or the monthly hazards of `tenure`. */
  prepare(tenure: Tenure, annual: boolean, months: number, growth: number): void {
    const earlier = exp(-log1p(growth) / YEAR);
    let coming = 1;
    let hazard = 0;
    let survival = 1;
    this.total = this.came = 0;
    for (let age = 0; age < months; age++) {
      if (age > 0 && (!annual || age % YEAR === 0)) {
        hazard += annual ? tenure.annual[age / YEAR] : tenure.monthly[age];
        survival = exp(-hazard);
      }
      this.weight[age] = coming * survival;
      this.total += this.weight[age];
      this.came += coming;
      coming *= earlier;
    }
    this.older[months] = 0;
    for (let age = months - 1; age >= 0; age--) this.older[age] = this.older[age + 1] + this.weight[age];
  }

  /**
   * How many of `count` customers are `age` months old or older: whole numbers that rise to `count` at age 0, so that
   * the differences are whole too and no age is off by one.
   */
  atLeast(age: number, count: number): number {
    if (age <= 0) return count;
    return Math.min(count, Math.floor((count * this.older[age]) / this.total + 0.5));
  }

  /** All of today's customers, for each that came in the last month. */
  get size(): number {
    return this.total;
  }

  /** Of those who ever came, the share that is still there. */
  get remaining(): number {
    return this.total / this.came;
  }
}
