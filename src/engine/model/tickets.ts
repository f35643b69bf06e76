// Entry tickets: money, work and time before the first deal can open in a segment, or the first sign-up come to its site.
import { S } from '../input';
import { TICKET_SHARE } from './assumptions';
import type { World } from './world';

/** How far a ticket is. */
export const TICKET_NONE = 0;
const TICKET_UNDER_WAY = 1;
export const TICKET_PAID = 2;

/** A segment is taken up: its ticket's money is spent, its work and its time begin. */
export function beginTicket(world: World, s: number): void {
  const { demand, ctx } = world;
  const at = ctx.base[s];
  demand.ticket[s] = TICKET_UNDER_WAY;
  demand.ticketFrom[s] = world.month;
  demand.ticketMissing[s] = ctx.v[at + S.entryPersonMonths];
  demand.ticketCost += ctx.v[at + S.entryCost];
}

/** The ticket is paid once its work is done and its time has passed; looked at as a month begins. */
export function settleTicket(world: World, s: number): void {
  const { demand, ctx } = world;
  if (demand.ticket[s] !== TICKET_UNDER_WAY || demand.ticketMissing[s] > 0) return;
  if (world.month - demand.ticketFrom[s] >= ctx.v[ctx.base[s] + S.entryMonths])
    demand.ticket[s] = TICKET_PAID;
}

/** The own site is begun. */
export function beginSite({ demand, ctx, month }: World, s: number): void {
  demand.site[s] = TICKET_UNDER_WAY;
  demand.siteFrom[s] = month;
  demand.siteMissing[s] = ctx.v[ctx.base[s] + S.sitePersonMonths];
}

/** It opens once it is built and the months that it takes have passed. */
export function settleSite({ demand, ctx, month }: World, s: number): void {
  if (demand.site[s] !== TICKET_UNDER_WAY || demand.siteMissing[s] > 0) return;
  if (month - demand.siteFrom[s] >= ctx.v[ctx.base[s] + S.siteMonths]) demand.site[s] = TICKET_PAID;
}

/**
 * Tickets and sites with work left share their part of the month's person-months equally, each up to what it still needs.
 * Returns the person-months left for the product.
 */
export function workOnTickets(world: World): number {
  const { demand, product, ctx } = world;
  let open = 0;
  for (let s = 0; s < ctx.segments; s++) {
    if (demand.ticketMissing[s] > 0) open += 1;
    if (demand.siteMissing[s] > 0) open += 1;
  }
  if (open === 0) return product.personMonths;
  const share = (product.personMonths * TICKET_SHARE) / open;
  let left = product.personMonths;
  for (let s = 0; s < ctx.segments; s++) {
    left -= workOn(demand.ticketMissing, s, share);
    left -= workOn(demand.siteMissing, s, share);
  }
  return left;
}

function workOn(missing: Float64Array, s: number, share: number): number {
  const worked = Math.min(share, missing[s]);
  missing[s] -= worked;
  return worked;
}
