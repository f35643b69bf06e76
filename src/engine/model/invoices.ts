// Invoices of customers who are followed one by one: each is paid after its own wait, or in vain.
import { S } from '../input';
import { PAY_MONTHS } from './payments';
import { EVENTS, segmentStream } from './streams';
import { DAYS, QUARTER, YEAR } from './time';
import type { World } from './world';

const PAYMENT = segmentStream('payment');
/** Months of invoices have an index of their own, those sent in mid-term another. */
const MID_TERM = 128;

/** One invoice: paid after the net terms and an exponential delay. Returns that wait in whole months. */
export function invoiceIndividual(world: World, s: number, ordinal: number, amount: number): number {
  return invoice(world, s, ordinal * EVENTS + world.month, amount);
}

/** The same for what a customer adds in the middle of a term, maybe in the month of its renewal. */
export function invoiceMidTerm(world: World, s: number, ordinal: number, amount: number): void {
  invoice(world, s, ordinal * EVENTS + MID_TERM + world.month, amount);
}

/**
 * Months of an age that lie behind the last of its invoices. Most are sent by the year or the quarter, and a remainder by
 * a constant is much the quicker.
 */
export function sinceInvoice(age: number, billing: number): number {
  if (billing === YEAR) return age % YEAR;
  return billing === QUARTER ? age % QUARTER : age % billing;
}

function invoice(world: World, s: number, index: number, amount: number): number {
  const { ctx, books, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const late = v[at + S.lateDays] * ctx.luck.exponential(PAYMENT + s, index);
  const wait = Math.min(PAY_MONTHS, Math.floor(0.5 + (v[at + S.termsDays] + late) / DAYS));
  books.invoiceOne(v[at + S.badDebt], month, wait, amount);
  return wait;
}
