// Demand: what the market sends this month, what is left of it, and which segments may be entered.
import { MAX_MONTHS, MAX_SEGMENTS } from '../input';
import { clear, monthly } from './by-segment';

export class DemandState {
  private readonly month = monthly(15);
  /** [segments] this month. */
  readonly programmes = this.month.part(0);
  readonly leads = this.month.part(1);
  readonly meetings = this.month.part(2);
  readonly signups = this.month.part(3);
  readonly activated = this.month.part(4);
  readonly paid = this.month.part(5);
  /** What the segment's field team costs besides people. */
  readonly field = this.month.part(6);
  /** How much likelier to qualify than usual this month's leads are, added up over them (lead-quality.ts). */
  readonly leadLift = this.month.part(7);
  /** Named accounts that qualified. */
  readonly named = this.month.part(8);
  /** Of sign-ups, those on the own site, how many of them use the product and how many pay. */
  readonly siteSignups = this.month.part(9);
  readonly siteActivated = this.month.part(10);
  readonly sitePaid = this.month.part(11);
  /** Programmes that buy them; running the site and serving those who try costs something beside programmes. */
  readonly siteSpend = this.month.part(12);
  readonly siteRunning = this.month.part(13);
  /** Chances of qualifying of the leads whom customers sent, added up (referrals.ts). */
  readonly referred = this.month.part(14);
  /** [segments] named accounts that nobody has approached yet, and those being courted, who have left the pool. */
  readonly listed = new Float64Array(MAX_SEGMENTS);
  readonly courted = new Float64Array(MAX_SEGMENTS);
  /** [segments × (months + 1)] named accounts that come back to the list; they come back to the pool too. */
  readonly relisted = new Float64Array(MAX_SEGMENTS * (MAX_MONTHS + 1));
  /** [segments] how many buyers fit (demand.ts), and how much narrower than the reference the ICP is of which that is told. */
  readonly fitting = new Float64Array(MAX_SEGMENTS);
  readonly fittingAt = new Float64Array(MAX_SEGMENTS);
  /** [segments] money set aside for the next event. */
  readonly eventFund = new Float64Array(MAX_SEGMENTS);
  /** [segments] accounts that could still be won, and those that come back: [segments × (months + 1)]. */
  readonly pool = new Float64Array(MAX_SEGMENTS);
  readonly returning = new Float64Array(MAX_SEGMENTS * (MAX_MONTHS + 1));
  /** [segments] entry ticket (tickets.ts): how far it is; month begun; person-months still to be worked. */
  readonly ticket = new Uint8Array(MAX_SEGMENTS);
  readonly ticketFrom = new Uint16Array(MAX_SEGMENTS);
  readonly ticketMissing = new Float64Array(MAX_SEGMENTS);
  ticketCost = 0;
  /** [segments] the same of the own site: how far it is; month begun; person-months still to be worked. */
  readonly site = new Uint8Array(MAX_SEGMENTS);
  readonly siteFrom = new Uint16Array(MAX_SEGMENTS);
  readonly siteMissing = new Float64Array(MAX_SEGMENTS);

  reset(): void {
    this.listed.fill(0);
    this.courted.fill(0);
    this.relisted.fill(0);
    this.fitting.fill(1);
    this.fittingAt.fill(0);
    this.eventFund.fill(0);
    this.returning.fill(0);
    this.ticket.fill(0);
    this.ticketFrom.fill(0);
    this.ticketMissing.fill(0);
    this.site.fill(0);
    this.siteFrom.fill(0);
    this.siteMissing.fill(0);
    this.clearMonth();
  }

  clearMonth(): void {
    clear(this.month.all);
    this.ticketCost = 0;
  }
}
