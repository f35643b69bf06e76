// Levers that several steps pull: curves drawn in the plan, and cost cuts.
import { CURVES, FOCUS_REFERENCE } from '../input';
import type { World } from './world';

export const PODS_CURVE = CURVES.indexOf('pods');
export const PROGRAMMES_CURVE = CURVES.indexOf('programmes');
export const RESEARCH_CURVE = CURVES.indexOf('research');
export const PRICE_CURVE = CURVES.indexOf('price');
export const CUSTOMISATION_CURVE = CURVES.indexOf('customisation');
export const FOCUS_CURVE = CURVES.indexOf('focus');

/** Value of a drawn curve of the plan for one segment in one month; the opening already sees the first month's. */
export function curve(world: World, which: number, segment: number): number {
  const { input, months, segments } = world.ctx;
  return input.curves[(which * segments + segment) * (months + 1) + Math.max(1, world.month)];
}

/** How much narrower a segment's ICP is this month than at the reference: 0 there, below it negative. */
export const narrower = (world: World, s: number) => world.plan.focus[s] - FOCUS_REFERENCE;

/** Asks for costs to be cut by a share this month; of several who ask, the largest cut is made. */
export function cut(world: World, share: number): void {
  world.plan.cutNow = Math.max(world.plan.cutNow, share);
}
