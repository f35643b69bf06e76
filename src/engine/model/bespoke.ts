// Bespoke work: modules built for single buyers. They win and keep large deals now, cost R&D and upkeep, weigh on
// onboarding and support, and become part of the product once they are made standard.
import { C, S } from '../input';
import { BESPOKE_GO_LIVE, MOST_UPKEEP, TAILORED_KEEP } from './assumptions';
import type { World } from './world';

/**
 * Spends the month's person-months on upkeep of bespoke work, then a share c of what is left on more of it; returns what
 * remains for the product. B ← B + c · (pm − upkeep) − standardised.
 */
export function workBespoke(world: World, personMonths: number): number {
  const { product, plan, ctx } = world;
  const upkeep = Math.min(MOST_UPKEEP * personMonths, ctx.v[C.bespokeUpkeep] * product.bespoke);
  const free = personMonths - upkeep;
  const more = plan.customisation * free;
  product.standardised = ctx.v[C.standardiseShare] * (1 - plan.customisation) * product.bespoke;
  product.bespoke += more - product.standardised;
  product.tailored = TAILORED_KEEP * product.tailored + (1 - TAILORED_KEEP) * plan.customisation;
  return free - more;
}

/** Onboarding and months to go live take this many times as long for buyers who are sold bespoke work. */
export const onboardingLoad = (world: World, s: number) =>
  1 + world.ctx.v[world.ctx.base[s] + S.bespokeLoad] * world.plan.customisation;
export const goLiveLoad = (world: World, s: number) =>
  1 + BESPOKE_GO_LIVE * world.ctx.v[world.ctx.base[s] + S.bespokeLoad] * world.plan.customisation;

/** Support of customers who were sold bespoke work, times the usual. */
export const supportLoad = (world: World, s: number) =>
  1 + world.ctx.v[world.ctx.base[s] + S.bespokeLoad] * world.product.tailored;
