// The books: cash, receivables, deferred revenue, and every line that moves them this month.
import { MAX_DELAY, MAX_MONTHS, MAX_SEGMENTS } from '../input';
import type { Context } from './context';
import { PAY_MONTHS } from './payments';
import { YEAR } from './time';

/** Months of net burn behind the runway. */
export const BURN_MONTHS = 3;

export class Books {
  cash = 0;
  receivable = 0;
  deferred = 0;
  arr = 0;
  /** This month, currency units. */
  bookings = 0;
  billings = 0;
  revenue = 0;
  collections = 0;
  writtenOff = 0;
  /** Unearned part of invoices reversed: neither revenue nor written off. */
  cancelled = 0;
  /** Recognised and not yet invoiced; stands beside receivables as what is invoiced and not served beside it does. */
  unbilled = 0;
  funding = 0;
  payroll = 0;
  /** Paid; then earned, and taken back. */
  commissions = 0;
  commissionsEarned = 0;
  clawedBack = 0;
  /** Earned and not yet paid, less what sellers have yet to give back, and that alone. */
  commissionsOwed = 0;
  clawingBack = 0;
  programmes = 0;
  cogs = 0;
  research = 0;
  admin = 0;
  recruiting = 0;
  training = 0;
  severance = 0;
  /** Sales and marketing: what acquiring customers cost, onboarding and customer success outside. */
  salesCost = 0;
  /** Collections less all costs: cash flow without funding. */
  operatingCash = 0;
  /** Months of cash at the net burn of the last three months; infinite when not burning. */
  runway = Infinity;
  /** [YEAR + 1] ARR so many months before the opening. */
  readonly arrBefore = new Float64Array(YEAR + 1);
  /** 1 when `arrBefore` is known: the company did not start at the opening. */
  hasPast = 0;
  /** [months + 1 + PAY_MONTHS] invoices by the month in which they are paid or given up. */
  readonly paid = new Float64Array(MAX_MONTHS + 2 + PAY_MONTHS);
  readonly givenUp = new Float64Array(MAX_MONTHS + 2 + PAY_MONTHS);
  /** Commissions by the month in which they fall due, and the last such month. */
  readonly commissionsDue = new Float64Array(MAX_MONTHS + 2 + PAY_MONTHS + MAX_DELAY);
  lastCommission = 0;
  /** [segments] this month, until it is spread: invoiced to many, and commission earned as many pay. */
  private readonly invoiced = new Float64Array(MAX_SEGMENTS);
  private readonly earnedAsPaid = new Float64Array(MAX_SEGMENTS);
  /** [months + 1] operating cash flow and ARR so far. */
  readonly flow = new Float64Array(MAX_MONTHS + 1);
  readonly arrAt = new Float64Array(MAX_MONTHS + 1);

  reset(cash: number): void {
    this.cash = cash;
    this.receivable = this.deferred = this.unbilled = this.arr = 0;
    this.commissionsOwed = this.clawingBack = this.lastCommission = 0;
    this.runway = Infinity;
    this.paid.fill(0);
    this.givenUp.fill(0);
    this.commissionsDue.fill(0);
    this.flow.fill(0);
    this.arrAt.fill(0);
    this.arrBefore.fill(0);
    this.hasPast = 0;
    this.clearMonth();
  }

  clearMonth(): void {
    this.bookings = this.billings = this.revenue = this.collections = this.writtenOff = 0;
    this.funding = this.payroll = this.commissions = this.programmes = this.cogs = this.research = 0;
    this.cancelled = this.commissionsEarned = this.clawedBack = 0;
    this.admin = this.recruiting = this.training = this.severance = this.salesCost = this.operatingCash = 0;
  }

  /** Bills an amount whose payment spreads over the coming months as the segment's terms say. */
  invoiceMany(segment: number, amount: number): void {
    this.billings += amount;
    this.invoiced[segment] += amount;
  }

  /** Spreads what a segment's customers were invoiced for this month, all at once. */
  sendInvoices(ctx: Context, segment: number, badDebt: number, month: number): void {
    const amount = this.invoiced[segment];
    if (amount === 0) return;
    this.invoiced[segment] = 0;
    const at = segment * (PAY_MONTHS + 1);
    for (let wait = 0; wait <= PAY_MONTHS; wait++) {
      const due = amount * ctx.payShare[at + wait];
      this.paid[month + wait] += due * (1 - badDebt);
      this.givenUp[month + wait] += due * badDebt;
    }
  }

  /** Commission falls due in a month. */
  earnCommission(month: number, amount: number): void {
    this.commissionsEarned += amount;
    this.commissionsDue[month] += amount;
    if (month > this.lastCommission) this.lastCommission = month;
  }

  /** Commission falls due as customers of a segment pay. */
  earnAsPaid(segment: number, amount: number): void {
    this.commissionsEarned += amount;
    this.earnedAsPaid[segment] += amount;
  }

  /** Spreads what was earned so this month in a segment, all at once; `month`: the first in which any of it falls due. */
  spreadCommission(ctx: Context, segment: number, month: number): void {
    const amount = this.earnedAsPaid[segment];
    if (amount === 0) return;
    this.earnedAsPaid[segment] = 0;
    const at = segment * (PAY_MONTHS + 1);
    for (let wait = 0; wait <= PAY_MONTHS; wait++)
      this.commissionsDue[month + wait] += amount * ctx.payShare[at + wait];
    this.lastCommission = Math.max(this.lastCommission, month + PAY_MONTHS);
  }

  /** An invoice of which nothing was paid: what was served of it is written off, the rest reversed. */
  cancel(invoiced: number, served: number): void {
    this.writtenOff += served;
    this.cancelled += invoiced - served;
  }

  /** Bills one customer, who pays `wait` whole months later. */
  invoiceOne(badDebt: number, month: number, wait: number, amount: number): void {
    this.billings += amount;
    this.paid[month + wait] += amount * (1 - badDebt);
    this.givenUp[month + wait] += amount * badDebt;
  }
}
