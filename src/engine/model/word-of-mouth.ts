// Customers bring others: by referral, on a platform and to the own site.
import { S } from '../input';
import { exp } from '../math';
import { TICKET_PAID } from './tickets';
import type { World } from './world';

/** What is far better than others is talked about: how much more than usual. */
export function wordOfMouth({ product, ctx }: World, s: number): number {
  const edge = product.edge[s];
  return edge === 0 ? 1 : exp(ctx.v[ctx.base[s] + S.advantageSpread] * edge);
}

/** Sign-ups that content customers would bring to the listing if there were no other way. */
function toListing(world: World, s: number): number {
  const at = world.ctx.base[s];
  return world.ctx.v[at + S.marketplaceCeiling] > 0
    ? world.ctx.v[at + S.marketplacePull] * talking(world, s)
    : 0;
}

/** The same to the own site, bent towards a most that it never reaches: those one could ask are asked by others too. */
function toSite(world: World, s: number): number {
  const { ctx, demand } = world;
  const at = ctx.base[s];
  const most = ctx.v[at + S.inviteMost];
  if (demand.site[s] !== TICKET_PAID || most <= 0) return 0;
  const asked = ctx.v[at + S.inviteRate] * talking(world, s);
  return asked / (1 + asked / most);
}

const talking = (world: World, s: number): number =>
  world.customers.live[s] * world.customers.satisfaction[s] * world.product.talk[s];

/**
 * What is left of each way where there are two: nobody is imitated twice, so that both together bring what the better of
 * them would bring alone, in proportion.
 */
const once = (one: number, other: number) =>
  one > 0 && other > 0 ? (one * Math.max(one, other)) / (one + other) : one;

export const broughtToListing = (world: World, s: number) => once(toListing(world, s), toSite(world, s));
export const broughtToSite = (world: World, s: number) => once(toSite(world, s), toListing(world, s));
