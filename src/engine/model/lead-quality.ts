// How good leads are: those of different channels, and of a narrower or wider ICP, differ in their odds. Those who wait
// stand together in one queue, which remembers how far their chances, added up, lie from the segment's usual one.
import { S } from '../input';
import { logit, sigmoid } from '../math';
import type { World } from './world';

/** Where a channel's leads, or sign-ups, differ: places of `Context.channelLogit`. */
export const [INBOUND, REFERRAL, EVENTS, SITE] = [0, 1, 2, 3];
export const CHANNELS = 4;

/** A lead's chance of qualifying above the segment's usual one; exactly 0 for inbound leads at the reference focus. */
export function leadLift(world: World, s: number, channel: number): number {
  const { v, base, channelLogit, leadLogit } = world.ctx;
  const at = base[s];
  const shift = channelLogit[s * CHANNELS + channel] + v[at + S.focusQuality] * world.plan.aim[s];
  return shift === 0 ? 0 : sigmoid(leadLogit[s] + shift) - v[at + S.leadToQualified];
}

/** How often one who is approached qualifies, over the usual, in a narrower or wider ICP: whose leads have such a `lift`. */
export function fitLift({ ctx }: World, s: number, lift: number): number {
  const usual = ctx.v[ctx.base[s] + S.leadToQualified];
  return lift === 0 || usual === 0 ? 1 : 1 + lift / usual;
}

/** What a shift of its logit adds to a chance: 0 exactly for none. `usual`: its logit, where that is known. */
export const liftOf = (rate: number, shift: number, usual = logit(rate)) =>
  shift === 0 ? 0 : sigmoid(usual + shift) - rate;

/** Mean chance of those in a queue: any of them is as likely to be worked on as another. */
export const meanChance = (rate: number, lift: number, queue: number) =>
  lift === 0 ? rate : rate + lift / queue;

/** What is left of a queue's lift when part of it remains. */
export const keptLift = (lift: number, remaining: number, queue: number) =>
  lift === 0 ? 0 : lift * (remaining / queue);
