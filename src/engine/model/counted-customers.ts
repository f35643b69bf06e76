// One month of customers counted in cohorts by the month in which they went live: churn, renewal, contraction,
// price growth, expansion.
import { S } from '../input';
import { cohortFit, failureFactor, renewalHazard } from './care';
import { expansionCommission } from './commission';
import { churnMonthly, lose, MONTH_INDEX } from './counted-churn';
import { ANNUAL, cohortBase, MONTHLY, type CustomerState } from './customer-state';
import { bookMeanGrowth, meanPriceGrowth } from './customer-growth';
import { roomAbove } from './expansion';
import { returnAccounts } from './flows';
import { shareOut } from './industries';
import { cutOffMany, lapseMany } from './lapse';
import { segmentStream } from './streams';
import { probability } from './tenure';
import { QUARTER, YEAR } from './time';
import type { World } from './world';

const RENEWAL = segmentStream('renewal');
const EXPANSION = segmentStream('expansion');
const CONTRACTION = segmentStream('contraction');
/** Ends of one-year terms stand first in a month's indices, then those of two years and of three. */
const TERM_INDEX = 20;

export function countedCustomers(world: World, s: number): void {
  if (world.customers.live[s] === 0) return;
  const factor = world.customers.churnFactor[s];
  const before = world.customers.churned[s];
  cutOffMany(world, s);
  churnMonthly(world, s, factor);
  for (let term = ANNUAL; term <= world.ctx.terms[s].longest; term++) serveTerms(world, s, term);
  const gone = world.customers.churned[s] - before;
  if (gone > 0) returnAccounts(world, s, gone);
  shareOut(world, s, -gone, world.industries.customers, world.industries.customers);
  changeMonthly(world, s);
  growMonthly(world, s);
  expandAll(world, s);
}

/** Contracts for years are invoiced when their next year or quarter begins, and renewed at the end of their term. */
function serveTerms(world: World, s: number, term: number): void {
  const { ctx, customers, month, books } = world;
  const terms = ctx.terms[s];
  const base = cohortBase(s, term);
  const due = terms.due[term];
  const step = terms.byQuarter[term] > 0 ? QUARTER : YEAR;
  for (let age = step; age <= month - customers.firstMonth(s, term); age += step) {
    const at = base + month - age;
    if (customers.cohort[at] === 0) continue;
    if (age % YEAR === 0 && age % (term * YEAR) === 0) renew(world, s, term, age);
    if (customers.cohort[at] === 0) continue;
    const invoiced = customers.cohortArr[at] * due[age];
    if (invoiced > 0) books.invoiceMany(s, invoiced);
  }
}

/** At the end of a term customers leave or shrink, by the hazards of all its years. */
function renew(world: World, s: number, term: number, age: number): void {
  const { ctx, customers, month } = world;
  const v = ctx.v;
  const block = ctx.base[s];
  const at = cohortBase(s, term) + month - age;
  const first = age === term * YEAR ? failureFactor(world, s, customers.cohortFailed[at]) : 1;
  const p = probability(renewalHazard(world, s, term, age, first) * cohortFit(world, s, at));
  const index = month * MONTH_INDEX + (term - ANNUAL) * TERM_INDEX + age / YEAR;
  const gone = ctx.luck.binomial(RENEWAL + s, index, customers.cohort[at], p);
  const silent = lapseMany(world, s, term, at, index, gone);
  if (gone > silent) lose(world, s, term, at, gone - silent);
  const count = customers.cohort[at];
  if (count === 0) return;
  const shrinking = ctx.luck.binomial(
    CONTRACTION + s,
    index,
    count,
    term === ANNUAL ? v[block + S.contractionChance] : probability(ctx.contracting[s] * term),
  );
  const less = ((customers.cohortArr[at] * shrinking) / count) * v[block + S.contractionSize];
  customers.cohortArr[at] -= less;
  customers.arr[s] -= less;
  customers.contractionArr[s] += less;
  if (v[block + S.valueMetric] > 0) growCohort(world, s, term, at);
}

/** Monthly contracts may shrink in any month: one draw, spread over all of them. */
function changeMonthly(world: World, s: number): void {
  const { ctx, customers, month } = world;
  const v = ctx.v;
  const block = ctx.base[s];
  const base = cohortBase(s, MONTHLY);
  const count = customers.monthlyLive[s];
  if (count === 0) return;
  const p = probability(ctx.contracting[s] / YEAR);
  const shrinking = ctx.luck.binomial(CONTRACTION + s, month * MONTH_INDEX, count, p);
  if (shrinking === 0) return;
  const share = (shrinking / count) * v[block + S.contractionSize];
  const less = customers.monthlyArr[s] * share;
  const { cohortArr } = customers;
  for (let m = customers.firstMonth(s, MONTHLY); m < month; m++) cohortArr[base + m] *= 1 - share;
  customers.monthlyArr[s] -= less;
  customers.arr[s] -= less;
  customers.contractionArr[s] += less;
}

/** The price of monthly contracts follows their customers' growth month by month. */
function growMonthly(world: World, s: number): void {
  const { ctx, customers, month } = world;
  if (ctx.v[ctx.base[s] + S.valueMetric] === 0) return;
  const growing = meanPriceGrowth(world, s, MONTHLY);
  const base = cohortBase(s, MONTHLY);
  const { cohortArr, cohortFirst } = customers;
  for (let m = customers.firstMonth(s, MONTHLY); m < month; m++) {
    cohortArr[base + m] *= 1 + growing;
    cohortFirst[base + m] *= 1 + growing;
  }
  const by = customers.monthlyArr[s] * growing;
  bookMeanGrowth(world, s, MONTHLY, customers.monthlyArr[s], by);
  customers.monthlyArr[s] += by;
  customers.arr[s] += by;
}

/** That of a cohort with a term at its renewal. */
function growCohort(world: World, s: number, term: number, at: number): void {
  const { customers } = world;
  const growing = meanPriceGrowth(world, s, term);
  const by = customers.cohortArr[at] * growing;
  bookMeanGrowth(world, s, term, customers.cohortArr[at], by);
  customers.cohortArr[at] += by;
  customers.cohortFirst[at] *= 1 + growing;
  customers.arr[s] += by;
}

/** Expansion of all cohorts by one draw; who has paid ahead is invoiced for what is left until the next invoice. */
function expandAll(world: World, s: number): void {
  const { ctx, customers, month, books } = world;
  const v = ctx.v;
  const block = ctx.base[s];
  const hazard = (ctx.expanding[s] / YEAR) * customers.expansionFactor[s];
  const counted = customers.live[s] - customers.partnersLive[s];
  const growing = ctx.luck.binomial(EXPANSION + s, month, counted, probability(hazard));
  if (growing === 0) return;
  const share = (growing / counted) * ctx.meanStep[s];
  const terms = ctx.terms[s];
  const ceiling = v[block + S.flatCeiling];
  let byMonth = 0;
  // ARR times months until its next invoice.
  let unbilled = 0;
  for (let m = customers.firstMonth(s, MONTHLY); m < month; m++)
    byMonth += expandCohort(customers, cohortBase(s, MONTHLY) + m, share, ceiling);
  let more = byMonth;
  for (let term = ANNUAL; term <= terms.longest; term++) {
    const base = cohortBase(s, term);
    const ahead = terms.ahead[term];
    for (let m = customers.firstMonth(s, term); m < month; m++) {
      const added = expandCohort(customers, base + m, share, ceiling);
      more += added;
      unbilled += added * ahead[month - m];
    }
  }
  customers.arr[s] += more;
  customers.monthlyArr[s] += byMonth;
  customers.expansionArr[s] += more;
  expansionCommission(world, s, more);
  if (unbilled > 0) books.invoiceMany(s, unbilled / YEAR);
}

/** What a cohort buys more, of which a share closes all its way to the ceiling: nothing where all are gone. */
function expandCohort(
  { cohortArr, cohortFirst }: CustomerState,
  at: number,
  share: number,
  ceiling: number,
): number {
  const added = share * roomAbove(ceiling, cohortFirst[at], cohortArr[at]);
  cohortArr[at] += added;
  return added;
}
