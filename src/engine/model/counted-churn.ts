// Counted customers leave: monthly contracts in any month, by groups of ages.
import { S } from '../input';
import { choosiness, failing, failureAtUsual, failureExtra } from './care';
import { clawBack } from './commission';
import { COHORT, cohortBase, MONTHLY, type CustomerState } from './customer-state';
import { part } from './flows';
import { segmentStream } from './streams';
import { probability } from './tenure';
import { YEAR } from './time';
import type { World } from './world';

const CHURN = segmentStream('churn');
/**
 * Ages in months that share one draw, up to where the next group begins: hazards differ little inside a group. Its leavers
 * are drawn with its mean hazard and laid on its cohorts in proportion to their expected leavers by systematic sampling.
 * Every cohort's mean is exact; the draw has Σ n (p − p̄)² too much variance, at the default churn less than 0.1 % of the
 * leavers' own in every group.
 */
const GROUPS = [1, 4, 13, 61, 241];
/** Index of the uniform at which a month's laying starts, the same for all groups: these are drawn apart. */
const LAY_INDEX = 40;
/** [ages] expected leavers, filled anew for every group. */
const leaving = new Float64Array(COHORT);
/** Indices of one month. */
export const MONTH_INDEX = 64;

export function churnMonthly(world: World, s: number, factor: number): void {
  const { ctx, customers, month } = world;
  const reach = month - customers.firstMonth(s, MONTHLY);
  const index = month * MONTH_INDEX;
  let start = 0;
  let gone = 0;
  let arr = 0;
  for (let group = 0; group + 1 < GROUPS.length && GROUPS[group] <= reach; group++) {
    const oldest = Math.min(reach, GROUPS[group + 1] - 1);
    const count = expectLeavers(world, s, GROUPS[group], oldest, factor);
    if (count === 0) continue;
    const leavers = ctx.luck.binomial(CHURN + s, index + group, count, leaving[0] / count);
    if (leavers === 0) continue;
    if (start === 0) start = ctx.luck.uniform(CHURN + s, index + LAY_INDEX);
    arr += layOnAges(world, s, GROUPS[group], oldest, leavers, start);
    gone += leavers;
  }
  if (gone > 0) bookChurn(world, s, MONTHLY, gone, arr);
}

/** Fills `leaving`, all of the group's in place 0; returns how many customers there are. */
function expectLeavers(world: World, s: number, youngest: number, oldest: number, factor: number): number {
  const { ctx, customers, month } = world;
  const { cohort, cohortAim, cohortFailed } = customers;
  const cell = cohortBase(s, MONTHLY) + month;
  const hazard = ctx.tenure[s].monthly;
  const choosy = ctx.focused[s] === 1 ? choosiness(world, s) : 0;
  const firstYear = oldest <= YEAR;
  const extra = failureExtra(world, s);
  const usual = failureAtUsual(world, s);
  let count = 0;
  let expected = 0;
  for (let age = youngest; age <= oldest; age++) {
    const n = cohort[cell - age];
    if (n === 0) continue;
    count += n;
    let own = hazard[age] * factor;
    if (choosy !== 0) own *= 1 - choosy * cohortAim[cell - age];
    if (firstYear) own *= failing(extra, usual, cohortFailed[cell - age]);
    const gone = n * probability(own);
    leaving[age] = gone;
    expected += gone;
  }
  leaving[0] = expected;
  return count;
}

/** Takes a group's leavers from its cohorts, from a uniform start; returns their ARR. */
function layOnAges(
  world: World,
  s: number,
  youngest: number,
  oldest: number,
  leavers: number,
  start: number,
): number {
  const { ctx, customers, month } = world;
  const { cohort, cohortAim, cohortsAim } = customers;
  const cell = cohortBase(s, MONTHLY) + month;
  const step = leavers / leaving[0];
  const focused = ctx.focused[s] === 1;
  const clawed = ctx.clawing[s] === 1 ? ctx.v[ctx.base[s] + S.clawbackMonths] : 0;
  // Known to be numbers, they stay in registers: an argument as it came, added to in a loop, is put into a box each time.
  let left = +leavers;
  let reached = +start;
  let arr = 0;
  for (let age = youngest; left > 0 && age <= oldest; age++) {
    const at = cell - age;
    const n = cohort[at];
    if (n === 0) continue;
    reached += leaving[age] * step;
    const gone = Math.min(n, left, Math.floor(reached + 1e-9));
    if (gone === 0) continue;
    reached -= gone;
    left -= gone;
    // As `leaveCohort` does, for all ages at once.
    if (age < clawed) clawBack(world, s, takeEarned(world, at, gone), age);
    if (focused) cohortsAim[s] -= gone * cohortAim[at];
    arr += thin(customers, at, gone);
  }
  customers.inCohorts[s] -= leavers - left;
  // What rounding or small cohorts left over goes to the largest ages that still have customers.
  for (let age = oldest; left > 0 && age >= youngest; age--) {
    const gone = Math.min(cohort[cell - age], left);
    left -= gone;
    if (gone > 0) arr += leaveCohort(world, s, MONTHLY, cell - age, gone);
  }
  return arr;
}

/** Some customers leave a cohort, and what they were sold for is given back; returns their ARR. */
function leaveCohort(world: World, s: number, contract: number, at: number, gone: number): number {
  giveBack(world, s, contract, at, gone);
  return takeFromCohort(world, s, at, gone);
}

/** Some customers of a cohort churn. */
export function lose(world: World, s: number, contract: number, at: number, gone: number): void {
  bookChurn(world, s, contract, gone, leaveCohort(world, s, contract, at, gone));
}

/** Customers who churn leave the live base with their ARR. */
function bookChurn(world: World, s: number, contract: number, gone: number, arr: number): void {
  const { customers } = world;
  part(world, s, gone, arr, contract);
  if (contract === MONTHLY) customers.churnedMonthly[s] += gone;
  customers.churned[s] += gone;
  customers.churnedArr[s] += arr;
}

/**
 * Where commission is clawed back, that on leavers is, before they are taken from their cohort. Once a cohort is too old
 * for that, nobody reads any more what it earned.
 */
export function giveBack(world: World, s: number, contract: number, at: number, gone: number): void {
  const { ctx, month } = world;
  if (!ctx.clawing[s]) return;
  const age = month - (at - cohortBase(s, contract));
  if (age >= ctx.v[ctx.base[s] + S.clawbackMonths]) return;
  clawBack(world, s, takeEarned(world, at, gone), age);
}

/** Takes the commission on some of a cohort out of what may be clawed back. */
export function takeEarned({ customers }: World, at: number, count: number): number {
  const earned = (customers.cohortEarned[at] * count) / customers.cohort[at];
  customers.cohortEarned[at] -= earned;
  return earned;
}

/**
 * Leavers take their cohort's average price with them, so the sizes of those who stay do not grow rarer: mean ARR is
 * exact, its standard deviation from luck 2 to 12 % short of that of single customers. So with the commission on
 * them (`takeEarned`). Returns the ARR taken, which is still part
 * of the live base's.
 */
export function takeFromCohort(world: World, s: number, at: number, gone: number): number {
  const { customers, ctx } = world;
  customers.inCohorts[s] -= gone;
  if (ctx.focused[s]) customers.cohortsAim[s] -= gone * customers.cohortAim[at];
  return thin(customers, at, gone);
}

/** The part of that which is told of the cohort alone. */
function thin({ cohort, cohortArr, cohortFirst }: CustomerState, at: number, gone: number): number {
  const share = gone < cohort[at] ? gone / cohort[at] : 1;
  const arr = cohortArr[at] * share;
  cohortFirst[at] -= cohortFirst[at] * share;
  cohort[at] -= gone;
  cohortArr[at] -= arr;
  return arr;
}
