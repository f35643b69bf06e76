// Levers that several steps pull: curves drawn in the plan, and cost cuts.
import { C, CURVES, FOCUS_REFERENCE, S } from '../input';
import type { World } from './world';

export const PODS_CURVE = CURVES.indexOf('pods');
export const PROGRAMMES_CURVE = CURVES.indexOf('programmes');
export const RESEARCH_CURVE = CURVES.indexOf('research');
export const PRICE_CURVE = CURVES.indexOf('price');
export const CUSTOMISATION_CURVE = CURVES.indexOf('customisation');
export const FOCUS_CURVE = CURVES.indexOf('focus');
const DISCOUNT_CURVE = CURVES.indexOf('discount');
const FREEZE_CURVE = CURVES.indexOf('freeze');
const SPREAD_CURVE = CURVES.indexOf('industrySpread');
const PLAYBOOK_CURVE = CURVES.indexOf('playbook');

/** Value of a drawn curve of the plan for one segment in one month; the opening already sees the first month's. */
export function curve(world: World, which: number, segment: number): number {
  const { input, months, segments } = world.ctx;
  return input.curves[(which * segments + segment) * (months + 1) + Math.max(1, world.month)];
}

/** A lever that one number gives for all months, unless it is drawn over time; not drawn is below 0. */
function drawnOr(world: World, which: number, s: number, at: number): number {
  const drawn = curve(world, which, s);
  return drawn >= 0 ? drawn : world.ctx.v[at];
}

/** Off the list price of a segment this month. */
export const discountOf = (world: World, s: number) =>
  drawnOr(world, DISCOUNT_CURVE, s, world.ctx.base[s] + S.discount);

/** How evenly a segment is sold to its industries this month, 0 (home alone) to 1 (all alike). */
export const industrySpreadOf = (world: World, s: number) =>
  drawnOr(world, SPREAD_CURVE, s, world.ctx.base[s] + S.industrySpread);

/** How much of a playbook the plan asks for this month, 0 to 1. */
export const playbookAsked = (world: World) => drawnOr(world, PLAYBOOK_CURVE, 0, C.playbook);

/** 1 in months in which the plan hires nobody. */
export const drawnFreeze = (world: World) => curve(world, FREEZE_CURVE, 0);

/** How much narrower a segment's ICP is this month than at the reference: 0 there, below it negative. */
export const narrower = (world: World, s: number) => world.plan.focus[s] - FOCUS_REFERENCE;

/** Asks for costs to be cut by a share this month; of several who ask, the largest cut is made. */
export function cut(world: World, share: number): void {
  world.plan.cutNow = Math.max(world.plan.cutNow, share);
}
