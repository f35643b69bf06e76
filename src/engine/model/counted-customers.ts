// One month of customers counted in cohorts by the month in which they went live: churn, contraction, expansion.
import { S } from '../input';
import { churnFactor, failureFactor, yearlyHazard } from './care';
import { ANNUAL, cohortBase, MONTHLY } from './customer-state';
import { commission, returnAccounts } from './flows';
import { segmentStream } from './streams';
import { probability } from './tenure';
import type { World } from './world';

const CHURN = segmentStream('churn');
const RENEWAL = segmentStream('renewal');
const EXPANSION = segmentStream('expansion');
const CONTRACTION = segmentStream('contraction');
const YEAR = 12;
/**
 * Ages in months from which older cohorts share one draw: hazards hardly differ inside a group. The group's leavers
 * are drawn with its mean hazard and laid on its cohorts in proportion to their expected leavers by systematic
 * sampling. Every cohort's mean is exact; the draw has Σ n (p − p̄)² too much variance, at most 0.006 % of the customers'
 * variance at the default churn after ten years. Measured over 100,000 futures against exact ages: mean within 0.05 %,
 * variance within 0.5 %.
 */
const GROUPS = [13, 19, 25, 37, 61, 121];
const GROUP_INDEX = 20;
const LAY_INDEX = 40;
/** Indices of one month. */
const MONTH_INDEX = 64;

export function countedCustomers(world: World, s: number): void {
  if (world.customers.live[s] === 0) return;
  const factor = churnFactor(world, s);
  const before = world.customers.churned[s];
  churnMonthly(world, s, factor);
  renewAnnual(world, s, factor);
  const gone = world.customers.churned[s] - before;
  if (gone > 0) returnAccounts(world, s, gone);
  changeMonthly(world, s);
  expandAll(world, s);
}

function churnMonthly(world: World, s: number, factor: number): void {
  const { ctx, customers, month } = world;
  const base = cohortBase(s, MONTHLY);
  const hazard = ctx.tenure[s].monthly;
  for (let age = 1; age <= YEAR && age <= month; age++) {
    const at = base + month - age;
    const count = customers.cohort[at];
    if (count === 0) continue;
    const p = probability(hazard[age] * factor * failureFactor(world, s, customers.cohortFailed[at]));
    lose(world, s, MONTHLY, at, ctx.luck.binomial(CHURN + s, month * MONTH_INDEX + age, count, p));
  }
  for (let group = 0; group + 1 < GROUPS.length && GROUPS[group] <= month; group++) {
    churnGroup(world, s, group, factor);
  }
}

function churnGroup(world: World, s: number, group: number, factor: number): void {
  const { ctx, customers, month } = world;
  const base = cohortBase(s, MONTHLY);
  const hazard = ctx.tenure[s].monthly;
  const oldest = Math.min(month, GROUPS[group + 1] - 1);
  let count = 0;
  let expected = 0;
  for (let age = GROUPS[group]; age <= oldest; age++) {
    const n = customers.cohort[base + month - age];
    if (n === 0) continue;
    count += n;
    expected += n * probability(hazard[age] * factor);
  }
  if (count === 0) return;
  const index = month * MONTH_INDEX + group;
  let leavers = ctx.luck.binomial(CHURN + s, index + GROUP_INDEX, count, expected / count);
  if (leavers === 0) return;
  const step = leavers / expected;
  let reached = ctx.luck.uniform(CHURN + s, index + LAY_INDEX);
  for (let age = GROUPS[group]; age <= oldest; age++) {
    const at = base + month - age;
    const n = customers.cohort[at];
    if (n === 0) continue;
    reached += n * probability(hazard[age] * factor) * step;
    const gone = Math.min(n, leavers, Math.floor(reached + 1e-9));
    reached -= gone;
    leavers -= gone;
    lose(world, s, MONTHLY, at, gone);
  }
  // What rounding or small cohorts left over goes to the largest ages that still have customers.
  for (let age = oldest; leavers > 0 && age >= GROUPS[group]; age--) {
    const at = base + month - age;
    const gone = Math.min(customers.cohort[at], leavers);
    leavers -= gone;
    lose(world, s, MONTHLY, at, gone);
  }
}

/**
 * Leavers take their cohort's average price with them, so the sizes of those who stay do not grow rarer: mean ARR is
 * exact, its standard deviation from luck 2 to 12 % short of that of single customers.
 */
function lose(world: World, s: number, contract: number, at: number, gone: number): void {
  if (gone === 0) return;
  const { customers } = world;
  const arr =
    gone >= customers.cohort[at]
      ? customers.cohortArr[at]
      : (customers.cohortArr[at] * gone) / customers.cohort[at];
  customers.cohort[at] -= gone;
  customers.cohortArr[at] -= arr;
  customers.live[s] -= gone;
  customers.arr[s] -= arr;
  if (contract === MONTHLY) customers.monthlyArr[s] -= arr;
  customers.churned[s] += gone;
  customers.churnedArr[s] += arr;
}

/** Annual contracts leave, shrink and are invoiced again on their anniversary only. */
function renewAnnual(world: World, s: number, factor: number): void {
  const { ctx, customers, month, books } = world;
  const v = ctx.v;
  const block = ctx.base[s];
  const base = cohortBase(s, ANNUAL);
  for (let age = YEAR; age < month; age += YEAR) {
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
  for (let m = 0; m < month; m++) count += customers.cohort[base + m];
  if (count === 0) return;
  const p = probability(yearlyHazard(v[block + S.contractionChance]) / YEAR);
  const shrinking = ctx.luck.binomial(CONTRACTION + s, month * MONTH_INDEX, count, p);
  if (shrinking === 0) return;
  const share = (shrinking / count) * v[block + S.contractionSize];
  const less = customers.monthlyArr[s] * share;
  for (let m = 0; m < month; m++) customers.cohortArr[base + m] *= 1 - share;
  customers.monthlyArr[s] -= less;
  customers.arr[s] -= less;
  customers.contractionArr[s] += less;
}

/** Expansion of all cohorts by one draw; annual contracts are invoiced for what is left of their term. */
function expandAll(world: World, s: number): void {
  const { ctx, customers, month, books } = world;
  const v = ctx.v;
  const block = ctx.base[s];
  const hazard = (yearlyHazard(v[block + S.expansionChance]) / YEAR) * customers.satisfaction[s];
  const growing = ctx.luck.binomial(EXPANSION + s, month, customers.live[s], probability(hazard));
  if (growing === 0) return;
  const share = (growing / customers.live[s]) * v[block + S.expansionSize];
  const monthly = cohortBase(s, MONTHLY);
  const annual = cohortBase(s, ANNUAL);
  let invoiced = 0;
  for (let m = 0; m < month; m++) {
    customers.cohortArr[monthly + m] *= 1 + share;
    const more = customers.cohortArr[annual + m] * share;
    if (more === 0) continue;
    customers.cohortArr[annual + m] += more;
    invoiced += (more * (YEAR - ((month - m) % YEAR))) / YEAR;
  }
  const more = customers.arr[s] * share;
  customers.arr[s] += more;
  customers.monthlyArr[s] *= 1 + share;
  customers.expansionArr[s] += more;
  commission(world, s, more);
  if (invoiced > 0) books.invoiceMany(ctx, s, v[block + S.badDebt], month, invoiced);
}
