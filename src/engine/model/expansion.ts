// How much more customers buy: at a flat price there is a ceiling to it, which they come nearer to and never pass. Only a
// price that follows the customer's own growth goes on rising, and takes the ceiling along.
import { S } from '../input';
import { exp, log, normalCdf } from '../math';
import { EXPANSION_SPREAD } from './assumptions';
import { YEAR } from './time';
import type { World } from './world';

/**
 * Part of what is left below the ceiling that one expansion takes; `size`: how large it is against the mean. The law is
 * linear in what a customer pays, so that the mean of many is that of their sum.
 */
export function stepUp({ ctx }: World, s: number, size: number): number {
  const v = ctx.v;
  const at = ctx.base[s];
  const step = v[at + S.expansionSize] * size;
  const room = v[at + S.flatCeiling] - 1;
  if (step < room) return step / room;
  return step > 0 ? 1 : 0;
}

/**
 * The mean of that over the sizes of single expansions, which differ log-normally around a mean of one: what lies
 * beyond the ceiling is cut from each. E[min(1, step · z)] = step · Φ(d − σ/2) + Φ(−d − σ/2), d = −ln(step) ÷ σ.
 * `v`: values in force; `at`: where the segment's block begins. Without luck all are of the mean's size.
 */
export function meanStepUp(v: Float64Array, at: number, noLuck: boolean): number {
  const step = v[at + S.expansionSize];
  const room = v[at + S.flatCeiling] - 1;
  if (step <= 0) return 0;
  if (noLuck) return step < room ? step / room : 1;
  if (room <= 0) return 1;
  const d = log(room / step) / EXPANSION_SPREAD;
  const half = EXPANSION_SPREAD / 2;
  return (step / room) * normalCdf(d - half) + normalCdf(-d - half);
}

/** What is left below the ceiling, a multiple of the `first` contract, of who pays `arr`. */
export const roomAbove = (ceiling: number, first: number, arr: number) => Math.max(0, ceiling * first - arr);

/** What content customers of an age in months pay on average, times their first contract. */
export function grownBy(world: World, s: number, age: number): number {
  const ceiling = world.ctx.v[world.ctx.base[s] + S.flatCeiling];
  return ceiling - (ceiling - 1) * exp((-world.ctx.expanding[s] * world.ctx.meanStep[s] * age) / YEAR);
}
