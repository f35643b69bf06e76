// Customers who came through a platform, which takes its fee from what they pay.
import { cohortBase, MONTHLY, platformBase } from './customer-state';
import { LIVE } from './individuals';
import type { World } from './world';

/**
 * Share of a segment's monthly ARR that came through a platform. Followed by the month of going live: customers of one
 * month leave, shrink and grow alike, while those whom somebody sold to may be younger, and leave sooner, than they are.
 */
export function platformShare(world: World, s: number): number {
  const arr = world.customers.monthlyArr[s];
  if (arr <= 0) return 0;
  return Math.min(1, (world.ctx.individual[s] ? ofEach(world, s) : ofCohorts(world, s)) / arr);
}

function ofEach({ customers: { each } }: World, s: number): number {
  let arr = 0;
  for (let i = each.start[s]; i < each.start[s] + each.customers[s]; i++)
    if (each.contract[i] === MONTHLY && each.status[i] === LIVE) arr += each.acv[i] * each.platform[i];
  return arr;
}

function ofCohorts({ customers, month }: World, s: number): number {
  const cohorts = cohortBase(s, MONTHLY);
  const shares = platformBase(s);
  let arr = 0;
  for (let m = customers.firstMonth(s, MONTHLY); m <= month; m++)
    arr += customers.cohortArr[cohorts + m] * customers.cohortPlatform[shares + m];
  return arr;
}
