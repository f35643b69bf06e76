// The pipeline at the opening: opportunities as they lie in one that has long been steady.
import { S } from '../input';
import { log } from '../math';
import { shareOut } from './industries';
import { inheritDeal } from './individual-deals';
import { delay } from './lost-deals';
import { segmentStream } from './streams';
import { NEVER } from './time';
import type { World } from './world';

const OPENING_DEALS = segmentStream('openingDeals');

/** Deals in hand and deals won so far; needs everything else that the odds hang on. */
export function countDeals(world: World, s: number): void {
  const { ctx, funnel, demand } = world;
  const at = ctx.base[s];
  funnel.open[s] = ctx.v[at + S.openingPipeline];
  funnel.everWon[s] = ctx.v[at + S.openingWon];
  funnel.everOpened[s] = funnel.openedBefore[s] = funnel.open[s] + funnel.everWon[s];
  demand.pool[s] -= funnel.open[s];
}

/**
 * Some were not won and wait to be given up: in a steady pipeline as many as (1 − win rate) · delay is of that and the
 * mean cycle together. The others are somewhere in their cycle, and decided after what is left of it. PODs hold those
 * that are decided first, as far as they have hands, the founders the rest.
 */
export function openDeals(world: World, s: number): void {
  const { ctx, funnel } = world;
  const count = funnel.open[s];
  if (count === 0) return;
  if (!ctx.individual[s]) shareOut(world, s, count, world.industries.chance, world.industries.deals);
  const median = funnel.cycleMonths[s];
  const lnMedian = log(median);
  const dying = (1 - funnel.winRate[s]) * delay(world, s);
  const share = dying / (dying + ctx.laws.cycle[s].table.meanOf(median));
  let left = count - inherit(world, s, 0, ctx.luck.binomial(OPENING_DEALS + s, 0, count, share));
  let before = 0;
  for (let month = 1; left > 0 && month <= ctx.months; month++) {
    const by = ctx.laws.cycle[s].table.restEndedBy(month, median, lnMedian, ctx.lnMonths);
    const chance = before < 1 ? Math.min(1, Math.max(0, (by - before) / (1 - before))) : 1;
    left -= inherit(world, s, month, ctx.luck.binomial(OPENING_DEALS + s, month, left, chance));
    before = by;
  }
  inherit(world, s, NEVER, left);
}

/** Notes deals by the month of their decision, 0 where it is past; returns how many. */
function inherit(world: World, s: number, due: number, count: number): number {
  const { ctx, funnel } = world;
  if (ctx.individual[s]) for (let i = 0; i < count; i++) inheritDeal(world, s, due);
  else if (due === 0) funnel.lingering[s] = count;
  else if (due <= ctx.months) funnel.due[s * (ctx.months + 1) + due] = count;
  return count;
}
