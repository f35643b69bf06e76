// A deal is won: size, contract, bookings, commission, the first invoice. Revenue waits until the customer is live.
import { C, S } from '../input';
import { PARTNER_MONTHS } from './assumptions';
import { PAY_MONTHS } from './context';
import { ANNUAL, cohortBase, MONTHLY } from './customer-state';
import { dealSize, meanDealSize } from './deal-size';
import { commission } from './flows';
import { HOME } from './industries';
import { industryAt } from './industry-state';
import { WAITING } from './individuals';
import { priceLevel } from './odds';
import { segmentStream } from './streams';
import { DAYS } from './time';
import type { World } from './world';

const SIZE = segmentStream('size');
const CONTRACT = segmentStream('contract');
const PAYMENT = segmentStream('payment');
const CHURN = segmentStream('churn');
const CONTRACTION = segmentStream('contraction');
/** An entity's later events follow its first in the luck's index. */
export const EVENTS = 256;
/** Months of invoices have an index of their own, those sent in mid-term another. */
const MID_TERM = 128;
/** Design partners count from here, so that their luck does not hang on how many others signed before them. */
const PARTNERS = 1 << 23;
/** The same for customers who were there at the opening. */
export const BEFORE = 3 << 21;

/** Counted wins, a share `hired` of them by hired sellers: one draw for their mean size, spread over their number. */
export function sign(world: World, s: number, count: number, hired: number): void {
  const { ctx, funnel, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const each = v[at + S.acv] * priceLevel(world, s) * meanDealSize(ctx, SIZE, s, month, count);
  const annual = ctx.luck.binomial(CONTRACT + s, month, count, v[at + S.annualShare]);
  funnel.everWon[s] += count;
  book(world, s, count * each, hired);
  queue(world, s, MONTHLY, count - annual, each);
  queue(world, s, ANNUAL, annual, each);
  if (annual > 0) world.books.invoiceMany(ctx, s, v[at + S.badDebt], month, annual * each);
}

function queue(world: World, s: number, contract: number, count: number, each: number): void {
  const { customers } = world;
  const at = cohortBase(s, contract) + world.month;
  customers.waiting[at] += count;
  customers.waitingArr[at] += count * each;
  customers.waitingAll[s] += count;
  if (contract === ANNUAL) customers.waitingAnnualArr[s] += count * each;
  customers.backlog[s] += count;
  customers.backlogArr[s] += count * each;
}

/** Bookings are first-year contract value; those closed by hired sellers earn commission and count for their quota. */
function book(world: World, s: number, amount: number, hired: number): void {
  world.funnel.bookings[s] += amount;
  world.funnel.sold[s] += hired * amount;
  world.books.bookings += amount;
  commission(world, s, hired * amount);
}

/** One individual win in an industry, by a hired seller (1) or a founder (0). */
export function signOne(world: World, s: number, hired: number, industry: number): void {
  const { ctx, funnel, customers } = world;
  const ordinal = customers.signedEver[s]++;
  const size = dealSize(ctx, SIZE, s, ordinal);
  const annual = ctx.luck.chance(CONTRACT + s, ordinal, ctx.v[ctx.base[s] + S.annualShare]);
  const acv = ctx.v[ctx.base[s] + S.acv] * priceLevel(world, s) * size;
  funnel.everWon[s] += 1;
  book(world, s, acv, hired);
  addIndividual(world, s, ordinal, industry, acv, annual ? ANNUAL : MONTHLY, 0);
}

/**
 * Puts a signed customer in line for onboarding, with thresholds of its own for everything that may happen to it;
 * annual contracts are invoiced at signature.
 */
export function addIndividual(
  world: World,
  s: number,
  ordinal: number,
  industry: number,
  acv: number,
  contract: number,
  partner: number,
): void {
  const { customers } = world;
  placeIndividual(world, s, ordinal, industry, acv, contract, partner);
  customers.backlog[s] += 1;
  customers.backlogArr[s] += acv;
  if (contract === ANNUAL) invoiceIndividual(world, s, ordinal, acv);
}

/** Sets a place of the pool aside for a customer and draws its thresholds; returns the place. */
export function placeIndividual(
  world: World,
  s: number,
  ordinal: number,
  industry: number,
  acv: number,
  contract: number,
  partner: number,
): number {
  const { ctx, customers, industries, month } = world;
  const each = customers.each;
  const at = each.start[s] + each.customers[s]++;
  each.industry[at] = industry;
  if (ctx.individual[s]) industries.customers[industryAt(s, industry)] += 1;
  each.ordinal[at] = ordinal;
  each.status[at] = WAITING;
  each.month[at] = each.signed[at] = month;
  each.contract[at] = contract;
  each.failed[at] = 0;
  each.partner[at] = partner;
  each.acv[at] = acv;
  each.churnHazard[at] = each.contractHazard[at] = 0;
  each.churnAt[at] = ctx.luck.exponential(CHURN + s, ordinal);
  each.contractAt[at] = ctx.luck.exponential(CONTRACTION + s, ordinal * EVENTS);
  each.events[at] = 0;
  each.growth[at] = 0;
  return at;
}

/** One invoice: paid after the net terms and an exponential delay, in whole months. */
export function invoiceIndividual(world: World, s: number, ordinal: number, amount: number): void {
  invoice(world, s, ordinal * EVENTS + world.month, amount);
}

/** The same for what a customer adds in the middle of a term, maybe in the month of its renewal. */
export function invoiceMidTerm(world: World, s: number, ordinal: number, amount: number): void {
  invoice(world, s, ordinal * EVENTS + MID_TERM + world.month, amount);
}

function invoice(world: World, s: number, index: number, amount: number): void {
  const { ctx, books, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const late = v[at + S.lateDays] * ctx.luck.exponential(PAYMENT + s, index);
  const wait = Math.min(PAY_MONTHS, Math.floor(0.5 + (v[at + S.termsDays] + late) / DAYS));
  books.invoiceOne(v[at + S.badDebt], month, wait, amount);
}

/**
 * Design partners sign one by one in the first months: they pay little, teach much and vouch. They are few, and
 * followed one by one in counted segments too.
 */
export function signPartners(world: World, s: number): void {
  const { ctx, customers, demand, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const wanted = v[at + S.designPartners];
  if (customers.partners[s] >= wanted || month % PARTNER_MONTHS !== 0 || demand.pool[s] < 1) return;
  if (world.plan.mix[s] <= 0 || v[C.founderCapacity] <= 0) return;
  demand.pool[s] -= 1;
  const ordinal = PARTNERS + customers.partners[s]++;
  addIndividual(world, s, ordinal, HOME, v[at + S.acv] * v[at + S.partnerAcv], ANNUAL, 1);
}
