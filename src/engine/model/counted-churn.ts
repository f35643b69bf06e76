// Counted customers leave: monthly contracts in any month, exactly by age in the first year, by groups of ages later.
import { S } from '../input';
import { choosiness, cohortFit, failureFactor } from './care';
import { clawBack } from './commission';
import { COHORT, cohortBase, MONTHLY } from './customer-state';
import { part } from './flows';
import { segmentStream } from './streams';
import { probability } from './tenure';
import { YEAR } from './time';
import type { World } from './world';

const CHURN = segmentStream('churn');
/**
 * Ages in months from which older cohorts share one draw: hazards hardly differ inside a group. The group's leavers
 * are drawn with its mean hazard and laid on its cohorts in proportion to their expected leavers by systematic
 * sampling. Every cohort's mean is exact; the draw has Σ n (p − p̄)² too much variance, at most 0.006 % of the customers'
 * variance at the default churn after ten years. Measured over 100,000 futures against exact ages: mean within 0.05 %,
 * variance within 0.5 %.
 */
const GROUPS = [13, 19, 25, 37, 61, 121, 241];
const GROUP_INDEX = 20;
const LAY_INDEX = 40;
/** [ages] expected leavers, filled anew for every group. */
const leaving = new Float64Array(COHORT);
/** Indices of one month. */
export const MONTH_INDEX = 64;

export function churnMonthly(world: World, s: number, factor: number): void {
  const { ctx, customers, month } = world;
  const base = cohortBase(s, MONTHLY);
  const hazard = ctx.tenure[s].monthly;
  const reach = month - customers.oldest[s];
  for (let age = 1; age <= YEAR && age <= reach; age++) {
    const at = base + month - age;
    const count = customers.cohort[at];
    if (count === 0) continue;
    const own = cohortFit(world, s, at) * failureFactor(world, s, customers.cohortFailed[at]);
    const p = probability(hazard[age] * factor * own);
    const gone = ctx.luck.binomial(CHURN + s, month * MONTH_INDEX + age, count, p);
    if (gone > 0) lose(world, s, MONTHLY, at, gone);
  }
  for (let group = 0; group + 1 < GROUPS.length && GROUPS[group] <= reach; group++) {
    churnGroup(world, s, group, factor);
  }
}

function churnGroup(world: World, s: number, group: number, factor: number): void {
  const { ctx, customers, month } = world;
  const base = cohortBase(s, MONTHLY);
  const hazard = ctx.tenure[s].monthly;
  const oldest = Math.min(month - customers.oldest[s], GROUPS[group + 1] - 1);
  const focused = ctx.focused[s] === 1;
  const choosy = choosiness(world, s);
  let count = 0;
  let expected = 0;
  for (let age = GROUPS[group]; age <= oldest; age++) {
    const at = base + month - age;
    const n = customers.cohort[at];
    if (n === 0) continue;
    count += n;
    const fit = focused ? 1 - choosy * customers.cohortAim[at] : 1;
    const gone = n * probability(hazard[age] * factor * fit);
    leaving[age] = gone;
    expected += gone;
  }
  if (count === 0) return;
  const index = month * MONTH_INDEX + group;
  let leavers = ctx.luck.binomial(CHURN + s, index + GROUP_INDEX, count, expected / count);
  if (leavers === 0) return;
  const step = leavers / expected;
  let reached = ctx.luck.uniform(CHURN + s, index + LAY_INDEX);
  for (let age = GROUPS[group]; leavers > 0 && age <= oldest; age++) {
    const at = base + month - age;
    const n = customers.cohort[at];
    if (n === 0) continue;
    reached += leaving[age] * step;
    const gone = Math.min(n, leavers, Math.floor(reached + 1e-9));
    reached -= gone;
    leavers -= gone;
    if (gone > 0) lose(world, s, MONTHLY, at, gone);
  }
  // What rounding or small cohorts left over goes to the largest ages that still have customers.
  for (let age = oldest; leavers > 0 && age >= GROUPS[group]; age--) {
    const at = base + month - age;
    const gone = Math.min(customers.cohort[at], leavers);
    leavers -= gone;
    if (gone > 0) lose(world, s, MONTHLY, at, gone);
  }
}

/** Some customers of a cohort churn. */
export function lose(world: World, s: number, contract: number, at: number, gone: number): void {
  const { customers } = world;
  giveBack(world, s, contract, at, gone);
  const arr = takeFromCohort(world, s, contract, at, gone);
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
 * them (`takeEarned`). Returns the ARR taken.
 */
export function takeFromCohort(world: World, s: number, contract: number, at: number, gone: number): number {
  const { customers } = world;
  const all = gone >= customers.cohort[at];
  const arr = all ? customers.cohortArr[at] : (customers.cohortArr[at] * gone) / customers.cohort[at];
  customers.cohortFirst[at] -= all
    ? customers.cohortFirst[at]
    : (customers.cohortFirst[at] * gone) / customers.cohort[at];
  customers.cohort[at] -= gone;
  customers.cohortArr[at] -= arr;
  part(world, s, gone, arr, contract);
  return arr;
}
