// Small movements that several steps share: work done in whole units, accounts returning, going live.
import { S } from '../input';
import { MONTHLY } from './customer-state';
import type { World } from './world';

/** What capacity allows in whole units; the fraction is carried over, but never more than a month's worth. */
export function spendCredit(credit: Float64Array, s: number, capacity: number, wanted: number): number {
  const able = Math.min(credit[s] + capacity, capacity + 1);
  const done = Math.max(0, Math.min(wanted, Math.floor(able)));
  credit[s] = able - done;
  return done;
}

/** Month in which accounts that are lost now can be won again. */
export const returnMonth = ({ ctx, month }: World, s: number) =>
  month + Math.max(1, Math.round(ctx.v[ctx.base[s] + S.coolingMonths]));

/** Accounts come back to the pool after a cooling time, or never within the horizon. */
export function returnAccounts(world: World, s: number, accounts: number): void {
  const { ctx, demand } = world;
  const back = returnMonth(world, s);
  if (back <= ctx.months) demand.returning[s * (ctx.months + 1) + back] += accounts;
}

/** Customers enter the live base and its ARR. */
export function join(world: World, s: number, count: number, arr: number, contract: number): void {
  const { customers } = world;
  customers.live[s] += count;
  customers.arr[s] += arr;
  if (contract !== MONTHLY) return;
  customers.monthlyLive[s] += count;
  customers.monthlyArr[s] += arr;
}

/** Customers leave the live base with their ARR. */
export function part(world: World, s: number, count: number, arr: number, contract: number): void {
  join(world, s, -count, -arr, contract);
}

/** New customers are live. */
export function welcome(world: World, s: number, count: number, arr: number, contract: number): void {
  const { customers } = world;
  join(world, s, count, arr, contract);
  customers.wentLive[s] += count;
  customers.newArr[s] += arr;
}

/**
 * Customers become part of this month's cohort (its cell), with a failed onboarding or as small graduates some of them;
 * `aim`: what the focus was worth with which they were sold to, added up over them.
 */
export function joinCohort(
  world: World,
  s: number,
  at: number,
  count: number,
  arr: number,
  failed: number,
  small: number,
  aim: number,
): void {
  const { customers } = world;
  const had = customers.cohort[at];
  const all = had + count;
  customers.cohortFailed[at] = (customers.cohortFailed[at] * had + failed) / all;
  customers.cohortSmall[at] = (customers.cohortSmall[at] * had + small) / all;
  if (customers.cohortAim.length > 0) customers.cohortAim[at] = (customers.cohortAim[at] * had + aim) / all;
  customers.inCohorts[s] += count;
  customers.cohortsAim[s] += aim;
  customers.cohort[at] = all;
  customers.cohortArr[at] += arr;
  customers.cohortFirst[at] += arr;
}
