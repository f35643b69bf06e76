// A deal is won: size, contract, bookings, commission, the first invoice. Revenue waits until the customer is live.
import { C, S } from '../input';
import { PARTNER_MONTHS } from './assumptions';
import { commission, kicker, SPREAD } from './commission';
import { chooseBilling, chooseMany, chooseOne } from './contract-choice';
import { ANNUAL, CLOCK, cohortBase, MONTHLY } from './customer-state';
import { dealSize, meanDealSize } from './deal-size';
import { HOME, industryAt } from './industry-state';
import { WAITING } from './individuals';
import { invoiceIndividual } from './invoices';
import { EVENTS, segmentStream } from './streams';
import { YEAR } from './time';
import type { World } from './world';

const SIZE = segmentStream('size');
const CHURN = segmentStream('churn');
const CONTRACTION = segmentStream('contraction');
/** Design partners count from here, so that their luck does not hang on how many others signed before them. */
const PARTNERS = 1 << 23;
/** The same for customers who were there at the opening. */
export const BEFORE = 3 << 21;

/**
 * Counted wins, a share `hired` of them by hired sellers, opened with a focus worth `aim`: one draw for their mean size,
 * spread over their number.
 */
export function sign(world: World, s: number, count: number, hired: number, aim: number): void {
  const { ctx, funnel, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const terms = ctx.terms[s];
  const each = v[at + S.acv] * funnel.price[s] * meanDealSize(ctx, SIZE, s, month, count);
  const chosen = chooseMany(world, s, count);
  world.customers.signedAim[s * CLOCK + month] = aim;
  let amount = count * each;
  let kicked = 0;
  let invoiced = 0;
  for (let contract = MONTHLY; contract <= terms.longest; contract++) {
    const price = terms.price[contract];
    const arr = chosen[contract] * each * price;
    queue(world, s, contract, chosen[contract], each * price);
    amount -= chosen[contract] * each * (1 - price);
    kicked += arr * kicker(world, s, contract);
    invoiced += arr * terms.first[contract];
  }
  funnel.everWon[s] += count;
  book(world, s, amount, hired);
  const earned = commission(world, s, hired * amount + hired * kicked);
  if (ctx.clawing[s]) queueEarned(world, s, chosen, earned, each / (amount + kicked));
  if (invoiced > 0) world.books.invoiceMany(s, invoiced);
}

function queue(world: World, s: number, contract: number, count: number, each: number): void {
  const { customers, ctx } = world;
  const at = cohortBase(s, contract) + world.month;
  customers.waiting[at] += count;
  customers.waitingArr[at] += count * each;
  customers.waitingAll[s] += count;
  customers.waitingBilled[s] += count * each * ctx.terms[s].first[contract];
  customers.backlog[s] += count;
  customers.backlogArr[s] += count * each;
}

/** What is clawed back when they leave too soon: each contract's part of the commission. */
function queueEarned(world: World, s: number, chosen: Float64Array, earned: number, part: number): void {
  const { customers, ctx } = world;
  if (!(earned > 0)) return;
  for (let contract = MONTHLY; contract <= ctx.terms[s].longest; contract++) {
    const weight = chosen[contract] * ctx.terms[s].price[contract] * (1 + kicker(world, s, contract));
    customers.waitingEarned[cohortBase(s, contract) + world.month] += earned * weight * part;
  }
}

/** Bookings are first-year contract value; those closed by hired sellers count for their quota. */
function book(world: World, s: number, amount: number, hired: number): void {
  world.funnel.bookings[s] += amount;
  world.funnel.sold[s] += hired * amount;
  world.books.bookings += amount;
}

/** One individual win in an industry, by a hired seller (1) or a founder (0), opened with a focus worth `aim`. */
export function signOne(world: World, s: number, hired: number, industry: number, aim: number): void {
  const { ctx, funnel, customers } = world;
  const ordinal = customers.signedEver[s]++;
  const size = dealSize(ctx, SIZE, s, ordinal);
  const contract = chooseOne(world, s, ordinal);
  const billing = contract === MONTHLY ? YEAR : chooseBilling(world, s, ordinal, contract);
  const price = contract === MONTHLY ? 1 : ctx.terms[s].priceOf(contract, billing);
  const acv = ctx.v[ctx.base[s] + S.acv] * funnel.price[s] * size * price;
  const sold = hired * acv;
  world.log?.won(s, acv, hired > 0);
  funnel.everWon[s] += 1;
  book(world, s, acv, hired);
  const wait = addIndividual(world, s, ordinal, industry, acv, contract, 0, billing);
  const i = customers.each.start[s] + customers.each.customers[s] - 1;
  customers.each.aim[i] = aim;
  customers.each.earned[i] = commission(world, s, sold + sold * kicker(world, s, contract), wait);
}

/**
 * Puts a signed customer in line for onboarding, with thresholds of its own for everything that may happen to it;
 * contracts for a year or longer are invoiced at signature, every `billing` months. Returns the months until that is
 * paid.
 */
export function addIndividual(
  world: World,
  s: number,
  ordinal: number,
  industry: number,
  acv: number,
  contract: number,
  partner: number,
  billing = YEAR,
): number {
  const { customers } = world;
  placeIndividual(world, s, ordinal, industry, acv, contract, partner, billing);
  customers.backlog[s] += 1;
  customers.backlogArr[s] += acv;
  if (contract === MONTHLY) return SPREAD;
  return invoiceIndividual(world, s, ordinal, acv * (billing / YEAR));
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
  billing = YEAR,
): number {
  const { ctx, customers, industries, month } = world;
  const each = customers.each;
  const at = each.start[s] + each.customers[s]++;
  each.industry[at] = industry;
  if (ctx.individual[s]) industries.customers[industryAt(s, industry)] += 1;
  each.ordinal[at] = ordinal;
  each.status[at] = WAITING;
  each.waiting[s] += 1;
  each.month[at] = each.signed[at] = month;
  each.contract[at] = contract;
  each.billing[at] = billing;
  each.lapsesAt[at] = each.paidIn[at] = 0;
  each.earned[at] = 0;
  each.failed[at] = 0;
  each.aim[at] = 0;
  each.partner[at] = partner;
  each.platform[at] = 0;
  each.acv[at] = each.first[at] = acv;
  each.churnHazard[at] = each.contractHazard[at] = 0;
  each.churnAt[at] = ctx.luck.exponential(CHURN + s, ordinal);
  each.contractAt[at] = ctx.luck.exponential(CONTRACTION + s, ordinal * EVENTS);
  each.events[at] = 0;
  each.growth[at] = 0;
  return at;
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
  const acv = v[at + S.acv] * v[at + S.partnerAcv];
  world.log?.partner(s, acv);
  addIndividual(world, s, ordinal, HOME, acv, ANNUAL, 1);
}
