// How deals are lost: most buyers who will not buy never say so, and some deals go with the AE who held them.
import { C, S } from '../input';
import { log1p } from '../math';
import type { World } from './world';

/**
 * Months that a deal which was not won stays open beyond the moment at which it would have been: on average
 * `lossDelay` cycles of today. So the chance of a win falls with a deal's age, and those in hand contain dying ones.
 */
export const delay = (world: World, s: number) =>
  world.ctx.v[world.ctx.base[s] + S.lossDelay] * world.funnel.cycleMonths[s];

/**
 * Chance that such a deal is given up this month, the first included: the law without memory (exponential, in whole
 * months) whose mean is the delay. No delay: given up at once.
 */
export const giveUpChance = (world: World, s: number) => 1 / (1 + delay(world, s));

/** The same as a hazard, −ln(1 − chance), against which the thresholds of single deals stand. */
export function giveUpHazard(world: World, s: number): number {
  const months = delay(world, s);
  return months > 0 ? log1p(1 / months) : Infinity;
}

/** Chance that an open deal dies when a share `left` of the AEs who hold it leave. */
export const lossOnLeave = (world: World, left: number) => left * world.ctx.v[C.dealLossOnLeave];
