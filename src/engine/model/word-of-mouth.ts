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

/**
 * What is left of a rate at which customers bring others who serve themselves, where they could send them to a platform
 * and to the own site: nobody is imitated twice, so the larger of the two rates is split as the two stand to each other.
 */
export function imitated(world: World, s: number, rate: number): number {
  const v = world.ctx.v;
  const at = world.ctx.base[s];
  if (v[at + S.marketplaceCeiling] <= 0 || v[at + S.inviteMost] <= 0 || world.demand.site[s] !== TICKET_PAID)
    return rate;
  const pull = v[at + S.marketplacePull];
  const invite = v[at + S.inviteRate];
  return pull > 0 && invite > 0 ? (rate * Math.max(pull, invite)) / (pull + invite) : rate;
}
