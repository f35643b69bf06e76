// One month of customers counted in cohorts by the month in which they went live: churn, renewal, contraction,
// price growth, expansion.
import { S } from '../input';
import { failureFactor, yearlyHazard } from './care';
import { churnMonthly, lose, MONTH_INDEX } from './counted-churn';
import { ANNUAL, cohortBase, MONTHLY } from './customer-state';
import { bookGrowth, meanPriceGrowth } from './customer-growth';
import { expansionCommission, returnAccounts } from './flows';
import { shareOut } from './industries';
import { segmentStream } from './streams';
import { probability } from './tenure';
import { YEAR } from './time';
import type { World } from './world';

const RENEWAL = segmentStream('renewal');
const EXPANSION = segmentStream('expansion');
const CONTRACTION = segmentStream('contraction');

export function countedCustomers(world: World, s: number): void {
  if (world.customers.live[s] === 0) return;
  const factor = world.customers.churnFactor[s];
  const before = world.customers.churned[s];
  churnMonthly(world, s, factor);
  renewAnnual(world, s, factor);
  const gone = world.customers.churned[s] - before;
  if (gone > 0) returnAccounts(world, s, gone);
  shareOut(world, s, -gone, world.industries.customers, world.industries.customers);
  changeMonthly(world, s);
  growMonthly(world, s);
  expandAll(world, s);
}

/** Annual contracts leave, shrink and are invoiced again on their anniversary only. */
function renewAnnual(world: World, s: number, factor: number): void {
  const { ctx, customers, month, books } = world;
  const v = ctx.v;
  const block = ctx.base[s];
  const base = cohortBase(s, ANNUAL);
  const growing = meanPriceGrowth(world, s, ANNUAL);
  for (let age = YEAR; age <= month - customers.oldest[s]; age += YEAR) {
    const at = base + month - age;
    if (customers.cohort[at] === 0) continue;
    const first = age === YEAR ? failureFactor(world, s, customers.cohortFailed[at]) : 1;
    const p = probability(ctx.tenure[s].annual[age / YEAR] * factor * first);
    const index = month * MONTH_INDEX + age / YEAR;
    lose(world, s, ANNUAL, at, ctx.luck.binomial(RENEWAL + s, index, customers.cohort[at], p));
    const count = customers.cohort[at];
    if (count === 0) continue;
    const shrinking = ctx.luck.binomial(CONTRACTION + s, index, count, v[block + S.contractionChance]);
    const less = ((customers.cohortArr[at] * shrinking) / count) * v[block + S.contractionSize];
    customers.cohortArr[at] -= less;
    customers.arr[s] -= less;
    customers.contractionArr[s] += less;
    if (growing !== 0) growCohort(world, s, at, growing);
    books.invoiceMany(ctx, s, v[block + S.badDebt], month, customers.cohortArr[at]);
  }
}

/** Monthly contracts may shrink in any month: one draw, spread over all of them. */
function changeMonthly(world: World, s: number): void {
  const { ctx, customers, month } = world;
  const v = ctx.v;
  const block = ctx.base[s];
  const base = cohortBase(s, MONTHLY);
  let count = 0;
  for (let m = customers.oldest[s]; m < month; m++) count += customers.cohort[base + m];
  if (count === 0) return;
  const p = probability(yearlyHazard(v[block + S.contractionChance]) / YEAR);
  const shrinking = ctx.luck.binomial(CONTRACTION + s, month * MONTH_INDEX, count, p);
  if (shrinking === 0) return;
  const share = (shrinking / count) * v[block + S.contractionSize];
  const less = customers.monthlyArr[s] * share;
  for (let m = customers.oldest[s]; m < month; m++) customers.cohortArr[base + m] *= 1 - share;
  customers.monthlyArr[s] -= less;
  customers.arr[s] -= less;
  customers.contractionArr[s] += less;
}

/** The price of monthly contracts follows their customers' growth month by month. */
function growMonthly(world: World, s: number): void {
  const { customers, month } = world;
  const growing = meanPriceGrowth(world, s, MONTHLY);
  if (growing === 0) return;
  const base = cohortBase(s, MONTHLY);
  for (let m = customers.oldest[s]; m < month; m++) customers.cohortArr[base + m] *= 1 + growing;
  const by = customers.monthlyArr[s] * growing;
  customers.monthlyArr[s] += by;
  customers.arr[s] += by;
  bookGrowth(world, s, by);
}

/** That of an annual cohort at its renewal. */
function growCohort(world: World, s: number, at: number, growing: number): void {
  const { customers } = world;
  const by = customers.cohortArr[at] * growing;
  customers.cohortArr[at] += by;
  customers.arr[s] += by;
  bookGrowth(world, s, by);
}

/** Expansion of all cohorts by one draw; annual contracts are invoiced for what is left of their term. */
function expandAll(world: World, s: number): void {
  const { ctx, customers, month, books } = world;
  const v = ctx.v;
  const block = ctx.base[s];
  const hazard = (yearlyHazard(v[block + S.expansionChance]) / YEAR) * customers.satisfaction[s];
  const counted = customers.live[s] - customers.partnersLive[s];
  const growing = ctx.luck.binomial(EXPANSION + s, month, counted, probability(hazard));
  if (growing === 0) return;
  const share = (growing / counted) * v[block + S.expansionSize];
  const monthly = cohortBase(s, MONTHLY);
  const annual = cohortBase(s, ANNUAL);
  let more = customers.monthlyArr[s] * share;
  let invoiced = 0;
  for (let m = customers.oldest[s]; m < month; m++) {
    customers.cohortArr[monthly + m] *= 1 + share;
    const added = customers.cohortArr[annual + m] * share;
    if (added === 0) continue;
    customers.cohortArr[annual + m] += added;
    more += added;
    invoiced += (added * (YEAR - ((month - m) % YEAR))) / YEAR;
  }
  customers.arr[s] += more;
  customers.monthlyArr[s] *= 1 + share;
  customers.expansionArr[s] += more;
  expansionCommission(world, s, more);
  if (invoiced > 0) books.invoiceMany(ctx, s, v[block + S.badDebt], month, invoiced);
}
