// Product and trust: how good the product is, and what is believed of the company.
import { MAX_RESEARCH_LAG, MAX_SEGMENTS } from '../input';

export class ProductState {
  maturity = 0;
  brand = 0;
  /** Bespoke work done and not yet standardised, person-months. */
  bespoke = 0;
  /** Share of R&D that buyers are promised as bespoke work, and that customers were over the last months. */
  promised = 0;
  tailored = 0;
  /** R&D spend this month, and person-months it buys. */
  research = 0;
  personMonths = 0;
  /** Revenue of the month before, which R&D follows. */
  revenueBefore = 0;
  /** [segments] what buyers believe, 0 to 1; how far the product falls short, −1 to 0. */
  readonly trust = new Float64Array(MAX_SEGMENTS);
  readonly gap = new Float64Array(MAX_SEGMENTS);
  /** [segments] the same for live customers, who are those that were sold to once. */
  readonly lack = new Float64Array(MAX_SEGMENTS);
  /** [segments] log of how many times as good the product is as what buyers could have instead. */
  readonly edge = new Float64Array(MAX_SEGMENTS);
  /** [segments] how much more than usual customers tell others of it. */
  readonly talk = new Float64Array(MAX_SEGMENTS);
  /** [segments] what is known of the ideal customer (ICP), 0 to 1. */
  readonly known = new Float64Array(MAX_SEGMENTS);
  /** Rings by month: work on the product that is not released yet, and what customers taught meanwhile. */
  readonly work = new Float64Array(MAX_RESEARCH_LAG + 1);
  readonly taught = new Float64Array(MAX_RESEARCH_LAG + 1);
  brandShare = 0;

  reset(): void {
    this.bespoke = this.promised = this.tailored = 0;
    this.brand = 0;
    this.brandShare = 0;
    this.research = this.personMonths = this.revenueBefore = 0;
    this.trust.fill(0);
    this.gap.fill(0);
    this.lack.fill(0);
    this.edge.fill(0);
    this.talk.fill(0);
    this.known.fill(0);
    this.work.fill(0);
    this.taught.fill(0);
  }
}
