// Demand, funnel and product: what the market sends, what is being worked on, and what is believed of the company.
import { MAX_MONTHS, MAX_SEGMENTS } from '../input';

/** Arrays by segment that share one buffer, so that a month's figures are cleared together. */
export function monthly(count: number): {
  readonly all: Float64Array;
  readonly part: (i: number) => Float64Array;
} {
  const all = new Float64Array(count * MAX_SEGMENTS);
  return { all, part: (i) => all.subarray(i * MAX_SEGMENTS, (i + 1) * MAX_SEGMENTS) };
}

/** Months over which trailing measures look back, at the most. */
export const TRAIL = 6;

export class DemandState {
  private readonly month = monthly(6);
  /** [segments] this month. */
  readonly programmes = this.month.part(0);
  readonly leads = this.month.part(1);
  readonly meetings = this.month.part(2);
  readonly signups = this.month.part(3);
  readonly activated = this.month.part(4);
  readonly paid = this.month.part(5);
  /** [segments] accounts that could still be won, and those that come back: [segments × (months + 1)]. */
  readonly pool = new Float64Array(MAX_SEGMENTS);
  readonly returning = new Float64Array(MAX_SEGMENTS * (MAX_MONTHS + 1));
  /** [segments] entry ticket: 0 not begun, 1 under way, 2 paid; month begun; person-months done. */
  readonly ticket = new Uint8Array(MAX_SEGMENTS);
  readonly ticketFrom = new Uint16Array(MAX_SEGMENTS);
  readonly ticketWork = new Float64Array(MAX_SEGMENTS);
  ticketCost = 0;

  reset(): void {
    this.returning.fill(0);
    this.ticket.fill(0);
    this.ticketFrom.fill(0);
    this.ticketWork.fill(0);
    this.clearMonth();
  }

  clearMonth(): void {
    this.month.all.fill(0);
    this.ticketCost = 0;
  }
}

export class FunnelState {
  private readonly month = monthly(7);
  /** [segments] waiting leads and qualified leads; capacity carried over as fractions. */
  readonly leadQueue = new Float64Array(MAX_SEGMENTS);
  readonly qualifiedQueue = new Float64Array(MAX_SEGMENTS);
  readonly leadCredit = new Float64Array(MAX_SEGMENTS);
  readonly openCredit = new Float64Array(MAX_SEGMENTS);
  /** [segments] opportunities in hand. */
  readonly open = new Float64Array(MAX_SEGMENTS);
  /** [segments × (months + 1)] counted opportunities by the month in which they will be decided. */
  readonly due = new Float64Array(MAX_SEGMENTS * (MAX_MONTHS + 1));
  /** [segments] ever: opportunities, sold wins, losses, customers signed. */
  readonly everOpened = new Float64Array(MAX_SEGMENTS);
  readonly everWon = new Float64Array(MAX_SEGMENTS);
  readonly everLost = new Float64Array(MAX_SEGMENTS);
  /** [segments] this month. */
  readonly qualified = this.month.part(0);
  readonly opened = this.month.part(1);
  readonly proposals = this.month.part(2);
  readonly won = this.month.part(3);
  readonly lost = this.month.part(4);
  readonly featureLost = this.month.part(5);
  readonly bookings = this.month.part(6);
  /** [segments] the model's current values for an opportunity opened now. */
  readonly winRate = new Float64Array(MAX_SEGMENTS);
  readonly winLogit = new Float64Array(MAX_SEGMENTS);
  readonly cycleMonths = new Float64Array(MAX_SEGMENTS);
  /** [segments] how busy last month's tightest seat was, 0 to 1. */
  readonly busy = new Float64Array(MAX_SEGMENTS);
  /** [segments × TRAIL] rings for trailing measures. */
  readonly trailWon = new Float64Array(MAX_SEGMENTS * TRAIL);
  readonly trailLost = new Float64Array(MAX_SEGMENTS * TRAIL);
  readonly trailFeature = new Float64Array(MAX_SEGMENTS * TRAIL);
  readonly trailBookings = new Float64Array(MAX_SEGMENTS * TRAIL);
  readonly trailQuota = new Float64Array(MAX_SEGMENTS * TRAIL);
  readonly trailSignups = new Float64Array(MAX_SEGMENTS * TRAIL);
  readonly trailPaid = new Float64Array(MAX_SEGMENTS * TRAIL);

  private readonly arrays: Float64Array[] = Object.values(this).filter(
    (value) => value instanceof Float64Array,
  );

  reset(): void {
    for (let i = 0; i < this.arrays.length; i++) this.arrays[i].fill(0);
  }

  clearMonth(): void {
    this.month.all.fill(0);
  }
}

export class ProductState {
  maturity = 0;
  brand = 0;
  /** R&D spend this month, person-months it buys, and those spent on entry tickets. */
  research = 0;
  personMonths = 0;
  /** Revenue of the month before, which R&D follows. */
  revenueBefore = 0;
  /** [segments] what buyers believe, 0 to 1; how far the product falls short, −1 to 0. */
  readonly trust = new Float64Array(MAX_SEGMENTS);
  readonly gap = new Float64Array(MAX_SEGMENTS);
  brandShare = 0;

  reset(): void {
    this.brand = 0;
    this.brandShare = 0;
    this.research = this.personMonths = this.revenueBefore = 0;
    this.trust.fill(0);
    this.gap.fill(0);
  }
}
