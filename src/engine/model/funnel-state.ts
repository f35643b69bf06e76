// The funnel: what is waiting, what is being worked on, and what has been decided of late.
import { MAX_MONTHS, MAX_SEGMENTS } from '../input';
import { clear, clearAll, monthly } from './by-segment';

/** Months over which trailing measures look back, at the most. */
export const TRAIL = 6;

export class FunnelState {
  private readonly month = monthly(10);
  /** [segments] waiting leads and qualified leads. */
  readonly leadQueue = new Float64Array(MAX_SEGMENTS);
  readonly qualifiedQueue = new Float64Array(MAX_SEGMENTS);
  /** [segments] named accounts that are qualified and wait, and those among the opportunities in hand. */
  readonly namedQueue = new Float64Array(MAX_SEGMENTS);
  readonly namedOpen = new Float64Array(MAX_SEGMENTS);
  /** [segments] how far the chances of those waiting, added up, lie from the usual one (lead-quality.ts). */
  readonly leadLift = new Float64Array(MAX_SEGMENTS);
  readonly qualifiedLift = new Float64Array(MAX_SEGMENTS);
  /** [segments] of those waiting, those whom customers sent: their chances, added up; and of opportunities in hand. */
  readonly leadReferred = new Float64Array(MAX_SEGMENTS);
  readonly qualifiedReferred = new Float64Array(MAX_SEGMENTS);
  readonly referredOpen = new Float64Array(MAX_SEGMENTS);
  /** [segments] capacity carried over as fractions. */
  readonly leadCredit = new Float64Array(MAX_SEGMENTS);
  readonly openCredit = new Float64Array(MAX_SEGMENTS);
  /** [segments] opportunities in hand, and those counted ones among them that were not won and not given up yet. */
  readonly open = new Float64Array(MAX_SEGMENTS);
  readonly lingering = new Float64Array(MAX_SEGMENTS);
  /** [segments] running total of the hazard of giving up, against which individual deals' thresholds stand. */
  readonly givingUpClock = new Float64Array(MAX_SEGMENTS);
  /** [segments × (months + 1)] counted opportunities by the month in which they will be decided. */
  readonly due = new Float64Array(MAX_SEGMENTS * (MAX_MONTHS + 1));
  /** [segments × (months + 1) × 3] what their focus was worth, its square and its cube, added up (deal-aims.ts). */
  readonly dueAim = new Float64Array(3 * MAX_SEGMENTS * (MAX_MONTHS + 1));
  /** [segments × 3] the same of this month's decisions, on average; and [segments] the mean of those won. */
  readonly decided = new Float64Array(3 * MAX_SEGMENTS);
  readonly wonAim = new Float64Array(MAX_SEGMENTS);
  /** [segments] opportunities that were open or won at the opening: they are not among those that luck counts. */
  readonly openedBefore = new Float64Array(MAX_SEGMENTS);
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
  /** Bookings closed by hired sellers. */
  readonly sold = this.month.part(7);
  /** Decisions that were due and slipped. */
  readonly slipped = this.month.part(8);
  /** What customers get for having sent those who signed. */
  readonly referralFees = this.month.part(9);
  /** [segments] the model's current values for an opportunity opened now. */
  readonly winRate = new Float64Array(MAX_SEGMENTS);
  readonly winLogit = new Float64Array(MAX_SEGMENTS);
  /** [segments] this month's price level, and what price and product do to buyers' odds (odds.ts). */
  readonly price = new Float64Array(MAX_SEGMENTS);
  readonly appeal = new Float64Array(MAX_SEGMENTS);
  /** [segments] logit gained by the skill of the segment's sellers as they are this month. */
  readonly talent = new Float64Array(MAX_SEGMENTS);
  readonly cycleMonths = new Float64Array(MAX_SEGMENTS);
  /** [segments] how busy last month's tightest seat was, 0 to 1. */
  readonly busy = new Float64Array(MAX_SEGMENTS);
  /** [segments × TRAIL] rings for trailing measures. */
  readonly trailWon = new Float64Array(MAX_SEGMENTS * TRAIL);
  readonly trailLost = new Float64Array(MAX_SEGMENTS * TRAIL);
  readonly trailFeature = new Float64Array(MAX_SEGMENTS * TRAIL);
  readonly trailSold = new Float64Array(MAX_SEGMENTS * TRAIL);
  readonly trailQuota = new Float64Array(MAX_SEGMENTS * TRAIL);
  readonly trailActivated = new Float64Array(MAX_SEGMENTS * TRAIL);
  readonly trailPaid = new Float64Array(MAX_SEGMENTS * TRAIL);

  private readonly arrays: Float64Array[] = Object.values(this).filter(
    (value) => value instanceof Float64Array,
  );

  reset(): void {
    clearAll(this.arrays);
  }

  clearMonth(): void {
    clear(this.month.all);
  }
}
