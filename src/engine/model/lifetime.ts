// How long customers who are won now will stay: by the churn law, if the care of the year before lasts.
import { MAX_SEGMENTS } from '../input';
import { fitFactor } from './care';
import { CLOCK } from './customer-state';
import { YEAR } from './time';
import type { World } from './world';

export class Lifetime {
  /** [segments × CLOCK] factor on the hazard of whoever is won in a month. */
  private readonly factor = new Float64Array(MAX_SEGMENTS * CLOCK);

  month(world: World): void {
    const { ctx, customers, month } = world;
    for (let s = 0; s < ctx.segments; s++)
      this.factor[s * CLOCK + month] = customers.churnFactor[s] * fitFactor(world, s, customers.aim[s]);
  }

  /**
   * Years, written to `out` from `at` in the order of LIVES: of those who buy from people, whose contracts have a term
   * in part, and of those who serve themselves by the month.
   */
  look({ ctx, month }: World, s: number, out: Float64Array, at: number): void {
    const factor = this.ofYear(s, month);
    const { annual } = ctx.terms[s].ready;
    const tenure = ctx.tenure[s];
    const byMonth = tenure.life(0, factor);
    const byTerm = ctx.terms[s].life(tenure, factor);
    out[at] = annual * byTerm + (1 - annual) * byMonth;
    out[at + 1] = byMonth;
  }

  /** Mean factor of the twelve months up to one, or of all there were. */
  private ofYear(s: number, last: number): number {
    const known = Math.min(YEAR, last);
    let sum = 0;
    for (let month = last - known + 1; month <= last; month++) sum += this.factor[s * CLOCK + month];
    return sum / known;
  }
}
