// What sign-ups on a platform and on the own site have in common: somebody has to look after the page, and of a narrower
// profile more begin to use the product.
import { S } from '../input';
import { sigmoid } from '../math';
import { TICKET_PAID } from './tickets';
import type { World } from './world';

/**
 * Part of what a page could draw that it does draw, `half` POD-equivalents of effort giving half of it. Where there are a
 * listing and an own site, each gets half of the effort.
 */
export function tended({ team, demand, ctx }: World, s: number, half: number): number {
  const pages =
    (ctx.v[ctx.base[s] + S.marketplaceCeiling] > 0 ? 1 : 0) + (demand.site[s] === TICKET_PAID ? 1 : 0);
  const effort = (team.podsIn[s] + team.founderPods * team.founders[s]) / pages;
  return effort > 0 ? effort / (effort + half) : 0;
}

/**
 * Draws the month's sign-ups of a page into `signups`, and into `activated` how many of them begin to use the product;
 * `quality`: log of the odds that one does, against one of a listing.
 */
export function signUp(
  world: World,
  s: number,
  expected: number,
  quality: number,
  signupStream: number,
  activatedStream: number,
  signups: Float64Array,
  activated: Float64Array,
): void {
  const { luck } = world.ctx;
  signups[s] = luck.poisson(signupStream + s, world.month, expected);
  activated[s] = luck.binomial(activatedStream + s, world.month, signups[s], activationOf(world, s, quality));
}

/** Chance that a sign-up begins to use the product: more of them do in a narrower profile, as more leads qualify. */
function activationOf({ ctx, plan }: World, s: number, quality: number): number {
  const at = ctx.base[s];
  const activation = ctx.v[at + S.activation];
  const shift = quality + ctx.v[at + S.focusQuality] * plan.aim[s];
  return shift === 0 ? activation : sigmoid(ctx.activationLogit[s] + shift);
}
