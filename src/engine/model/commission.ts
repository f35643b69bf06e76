// Commission: what hired people earn by selling and expanding, when it is paid, and when it is taken back.
//
// Two lines of the books: what is earned, and what is paid. Cash and every measure of sales and marketing read what is
// paid. A draw is not recovered: early companies guarantee it, and who leaves in ramp would not pay it back.
import { S } from '../input';
import { founderHours } from './capacity';
import { KINDS, MEETINGS, OPENS } from './team-state';
import type { World } from './world';

/** No single invoice: the customers pay as the segment's terms say. */
export const SPREAD = -1;

/**
 * Commission on what hired people sell; founders and self-serve earn none. Returns what was earned. A share may wait
 * until the customer, or each of many, has paid the first invoice (`wait` months from now): no payment, no commission.
 * Monthly contracts count as billed at signature.
 */
export function commission(world: World, s: number, amount: number, wait = SPREAD): number {
  const { ctx, books, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const full = v[at + S.commission] * amount;
  const due = month + v[at + S.commissionDelay];
  const waiting = v[at + S.commissionOnCollection];
  if (waiting === 0) {
    books.earnCommission(due, full);
    return full;
  }
  const collected = full * waiting * (1 - v[at + S.badDebt]);
  books.earnCommission(due, full * (1 - waiting));
  if (wait !== SPREAD) books.earnCommission(due + wait, collected);
  else books.earnAsPaid(s, collected);
  return full * (1 - waiting) + collected;
}

/** Expansion earns commission where somebody is hired who owns customers' accounts, on all of it. */
export function expansionCommission(world: World, s: number, amount: number): void {
  const { ctx, team } = world;
  if (team.careStaff[s] > 0) commission(world, s, ctx.v[ctx.base[s] + S.expansionCommission] * amount);
}

/** What the first year's value counts for when the term is longer. */
export const kicker = (world: World, s: number, term: number) =>
  term > 1 ? world.ctx.v[world.ctx.base[s] + S.termKicker] * (term - 1) : 0;

/** Takes back what was earned on a customer who leaves too soon; `age` in months since going live. */
export function clawBack(world: World, s: number, earned: number, age: number): void {
  if (age >= world.ctx.v[world.ctx.base[s] + S.clawbackMonths]) return;
  world.books.clawedBack += earned;
  world.books.clawingBack += earned;
}

/** The month's pay: draws and meetings, then all that falls due, less what sellers have yet to give back. */
export function payCommissions(world: World): void {
  const { ctx, books, month } = world;
  for (let s = 0; s < ctx.segments; s++) {
    if (ctx.v[ctx.base[s] + S.rampDraw] > 0) draw(world, s);
    if (ctx.v[ctx.base[s] + S.meetingPay] > 0) payMeetings(world, s);
    books.spreadCommission(ctx, s, month + ctx.v[ctx.base[s] + S.commissionDelay]);
  }
  const due = books.commissionsDue[month];
  const back = Math.min(due, books.clawingBack);
  books.clawingBack -= back;
  books.commissions = due - back;
  books.commissionsOwed = 0 - books.clawingBack;
  for (let m = month + 1; m <= books.lastCommission; m++) books.commissionsOwed += books.commissionsDue[m];
}

/**
 * Sellers in ramp are guaranteed a share of the commission at quota, and get what is missing after their part of the
 * month's commission on new business: as much as they are of hired opening capacity.
 */
function draw(world: World, s: number): void {
  const { ctx, books, funnel, team, month } = world;
  const rate = ctx.v[ctx.base[s] + S.commission];
  const hired = team.capacity[s * KINDS + OPENS] * (1 - team.founderShare[s]);
  const part = hired > 0 ? team.rampOpens[s] / hired : 0;
  const missing = ctx.v[ctx.base[s] + S.rampDraw] * team.rampQuota[s] - part * funnel.sold[s];
  if (missing > 0) books.earnCommission(month, rate * missing);
}

/** Qualified meetings that outbound people, not founders, have booked. */
function payMeetings(world: World, s: number): void {
  const { ctx, books, demand, team, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const able = team.capacity[s * KINDS + MEETINGS];
  if (demand.meetings[s] === 0 || able <= 0) return;
  const own = v[at + S['founders.meetings']] * team.founders[s] * founderHours(world);
  const hired = Math.max(0, 1 - own / able);
  books.earnCommission(month + v[at + S.commissionDelay], v[at + S.meetingPay] * hired * demand.meetings[s]);
}
