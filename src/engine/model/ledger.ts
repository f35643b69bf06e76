// The ledger: revenue, billings, collections and every cost; cash at the month's end decides whether it was the last.
import { C, S } from '../input';
import { supportLoad } from './bespoke';
import { BURN_MONTHS } from './books';
import { payCommissions } from './commission';
import { platformShare } from './platform';
import { remainder } from './time';
import type { World } from './world';

const MONTHS_TWICE = 24;

export function ledger(world: World): void {
  const { books, ctx, team, demand, funnel, product, plan, month } = world;
  const v = ctx.v;
  recognise(world);
  const platformFees = billMonthly(world);
  for (let s = 0; s < ctx.segments; s++) books.sendInvoices(ctx, s, v[ctx.base[s] + S.badDebt], month);
  payCommissions(world);
  books.collections += books.paid[month];
  books.writtenOff += books.givenUp[month];
  books.funding = plan.funding;
  books.payroll = team.payroll + v[C.founderPay] + overhead(world);
  books.recruiting = team.recruiting;
  books.training = team.training;
  books.severance = team.severance;
  books.research = product.research + demand.ticketCost;
  for (let s = 0; s < ctx.segments; s++) {
    demand.field[s] = fieldTeam(world, s);
    books.programmes +=
      demand.programmes[s] + demand.field[s] + demand.siteRunning[s] + funnel.referralFees[s];
  }
  books.cogs += v[C.hostingShare] * books.revenue + platformFees + support(world);
  books.admin = v[C.adminFixed] + v[C.adminPerHead] * team.headcount + v[C.adminRevenueShare] * books.revenue;
  books.salesCost =
    team.payroll -
    team.carePayroll +
    overhead(world) +
    books.commissions +
    books.programmes +
    books.recruiting +
    books.training;
  close(world);
}

/** All events fall mid-month: revenue = (ARR before + ARR now) ÷ 24. */
function recognise(world: World): void {
  const { books, customers, ctx } = world;
  let arr = 0;
  for (let s = 0; s < ctx.segments; s++) arr += customers.arr[s];
  books.revenue = (books.arr + arr) / MONTHS_TWICE;
  books.arr = arr;
  books.arrAt[world.month] = arr;
}

/**
 * Monthly contracts are billed as they are served, or a share of that in arrears: cards at once, less fees and failures;
 * the rest on terms.
 */
function billMonthly(world: World): number {
  const { books, customers, ctx } = world;
  const v = ctx.v;
  let fees = 0;
  for (let s = 0; s < ctx.segments; s++) {
    const at = ctx.base[s];
    const served = (customers.monthlyArrBefore[s] + customers.monthlyArr[s]) / MONTHS_TWICE;
    const fee = v[at + S.marketplaceFee];
    customers.platformShare[s] = fee > 0 ? platformShare(world, s) : 0;
    fees += fee * served * customers.platformShare[s];
    const billed = v[at + S.usageShare] > 0 ? billInArrears(world, s, served) : served;
    if (billed <= 0) continue;
    const byCard = billed * v[at + S.cardShare];
    const failed = byCard * v[C.cardFailure];
    books.billings += byCard;
    books.collections += byCard - failed;
    books.writtenOff += failed;
    books.cogs += v[C.cardFee] * (byCard - failed);
    if (billed > byCard) books.invoiceMany(s, billed - byCard);
  }
  return fees;
}

/**
 * Usage is recognised when it is served and billed once its months are over: it is unbilled until then. Returns what
 * is billed this month of all that monthly contracts were and are served.
 */
function billInArrears(world: World, s: number, served: number): number {
  const { customers, ctx, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const used = v[at + S.usageShare] * served;
  const before = customers.unbilled[s];
  const closed = remainder(month - 1, v[at + S.arrearsMonths]) === 0;
  customers.unbilled[s] = closed ? used : before + used;
  return closed ? served - used + before : served - used;
}

/** Managers and operations grow with the number of PODs. */
function overhead(world: World): number {
  const { team, ctx } = world;
  return team.pods > 1 ? ctx.v[C.managementOverhead] * team.payroll * (1 - 1 / team.pods) : 0;
}

/** What selling face to face costs besides people: offices and travel by POD, visits by opportunity opened. */
function fieldTeam({ team, funnel, ctx }: World, s: number): number {
  const v = ctx.v;
  const at = ctx.base[s];
  const byPod = team.podsIn[s] * (v[at + S.officeCost] + v[at + S.travelCost]);
  return byPod + funnel.opened[s] * v[at + S.visitsPerDeal] * v[at + S.visitCost];
}

function support(world: World): number {
  const { customers, ctx } = world;
  let hours = 0;
  for (let s = 0; s < ctx.segments; s++) {
    hours += customers.live[s] * ctx.v[ctx.base[s] + S.supportHours] * supportLoad(world, s);
  }
  return hours * ctx.v[C.supportHourCost];
}

/**
 * Balances of the month, and the runway that next month's decisions read. Service not yet billed is a stock of its own,
 * so that deferred revenue is contract time paid ahead and nothing else: what is billed and not served rises by
 * billings − cancelled + newly unbilled − revenue, and receivables are invoices only.
 */
function close(world: World): void {
  const { books, customers, ctx, product, month } = world;
  let unbilled = 0;
  for (let s = 0; s < ctx.segments; s++) unbilled += customers.unbilled[s];
  books.receivable += books.billings - books.collections - books.writtenOff - books.cancelled;
  books.deferred += books.billings - books.cancelled + (unbilled - books.unbilled) - books.revenue;
  books.unbilled = unbilled;
  const costs =
    books.payroll +
    books.commissions +
    books.programmes +
    books.cogs +
    books.research +
    books.admin +
    books.recruiting +
    books.training +
    books.severance;
  books.operatingCash = books.collections - costs;
  books.cash += books.operatingCash + books.funding;
  books.flow[month] = books.operatingCash;
  product.revenueBefore = books.revenue;
  let burn = 0;
  const span = Math.min(BURN_MONTHS, month);
  for (let back = 0; back < span; back++) burn -= books.flow[month - back] / span;
  books.runway = burn > 0 ? books.cash / burn : Infinity;
}
