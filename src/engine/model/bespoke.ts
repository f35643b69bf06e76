// Bespoke work: modules built for single buyers. They win and keep large deals now, cost R&D and upkeep, weigh on
// onboarding and support, and become part of the product once they are made standard.
import { C, S } from '../input';
import { BESPOKE_GO_LIVE, MOST_UPKEEP, TAILORED_KEEP } from './assumptions';
import type { World } from './world';

/**
 * Spends the month's person-months on upkeep of bespoke work, then the drawn share c of what is left on more of it, and
 * some of the rest on making it standard; returns person-months for the product, those on standardising with their yield:
 * they are work like any other, but buyers have proved what is worth building. B ← B + bespoke − standardised. What buyers
 * are promised is the share of all R&D that is left for it: where upkeep has eaten R&D, nothing can be promised.
 */
export function workBespoke(world: World, personMonths: number): number {
  const { product, plan, ctx } = world;
  const v = ctx.v;
  const upkeep = Math.min(MOST_UPKEEP * personMonths, v[C.bespokeUpkeep] * product.bespoke);
  const free = personMonths - upkeep;
  const more = plan.customisation * free;
  const rest = free - more;
  const standard = Math.min(rest, v[C.standardiseShare] * (1 - plan.customisation) * product.bespoke);
  product.bespoke += more - standard;
  product.promised = more / product.personMonths;
  product.tailored = TAILORED_KEEP * product.tailored + (1 - TAILORED_KEEP) * product.promised;
  return rest + (v[C.standardiseYield] - 1) * standard;
}

const load = (world: World, s: number, share: number) =>
  1 + world.ctx.v[world.ctx.base[s] + S.bespokeLoad] * share;

/** Onboarding work, and months to go live, of buyers who are promised bespoke work, times the usual. */
export const onboardingLoad = (world: World, s: number) => load(world, s, world.product.promised);
export const goLiveLoad = (world: World, s: number) =>
  load(world, s, BESPOKE_GO_LIVE * world.product.promised);

/** Support of customers who were sold bespoke work, times the usual. */
export const supportLoad = (world: World, s: number) => load(world, s, world.product.tailored);
