// Small movements that several steps share: work done in whole units, accounts returning, commission.
import { C, S } from '../input';
import type { World } from './world';

/** What capacity allows in whole units; the fraction is carried over, but never more than a month's worth. */
export function spendCredit(credit: Float64Array, s: number, capacity: number, wanted: number): number {
  const able = Math.min(credit[s] + capacity, capacity + 1);
  const done = Math.max(0, Math.min(wanted, Math.floor(able)));
  credit[s] = able - done;
  return done;
}

/** Accounts come back to the pool after a cooling time, or never within the horizon. */
export function returnAccounts(world: World, s: number, accounts: number): void {
  const { ctx, demand, month } = world;
  const back = month + Math.max(1, Math.round(ctx.v[ctx.base[s] + S.coolingMonths]));
  if (back <= ctx.months) demand.returning[s * (ctx.months + 1) + back] += accounts;
}

/** Commission on first-year bookings, at signature. */
export function commission(world: World, s: number, amount: number): void {
  world.books.commissions += world.ctx.v[world.ctx.base[s] + S.commission] * amount;
}

/** Chance that an open deal dies when a share `left` of the AEs who hold it leave. */
export const lossOnLeave = (world: World, left: number) => left * world.ctx.v[C.dealLossOnLeave];
