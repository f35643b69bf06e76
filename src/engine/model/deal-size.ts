// How large deals are, as factors of the mean: log-normal, or with a Pareto tail where the segment has one.
import { S } from '../input';
import { log } from '../math';
import type { Context } from './context';

/** Beside a month's largest deal, all its others have an index of their own. */
const OTHERS = 128;

/** One deal. With a tail the same uniform gives a deal of the same rank. */
export function dealSize(ctx: Context, stream: number, s: number, index: number): number {
  const { luck } = ctx;
  if (!hasTail(ctx, s)) return luck.logNormal(stream + s, index, ctx.sizeSigma[s]);
  return ctx.sizes[s].quantile(luck.uniform(stream + s, index));
}

/** Mean of a month's `count` deals: one draw, or with a tail one for the largest and one for all others. */
export function meanDealSize(ctx: Context, stream: number, s: number, month: number, count: number): number {
  const { luck } = ctx;
  if (!hasTail(ctx, s)) {
    const spread = ctx.v[ctx.base[s] + S.acvSpread];
    return luck.logNormal(stream + s, month, Math.sqrt(log(1 + (spread * spread) / count)));
  }
  const others = count > 1 ? luck.normal(stream + s, month + OTHERS) : 0;
  return ctx.sizes[s].meanOf(count, luck.uniform(stream + s, month), others);
}

/** Without luck every deal has the mean size, tail or not. */
const hasTail = (ctx: Context, s: number) => ctx.v[ctx.base[s] + S.tailShare] > 0 && !ctx.luck.noLuck;
