// Growth as cash allows: at most one POD a month above the drawn floor, split off a mature one or opened fresh.
import { C } from '../input';
import { BUSY, GROWTH_SLACK, POD_COST_MARGIN, RAMPED } from './assumptions';
import { matureParent, maySplit, split } from './fission';
import { TRAIL } from './funnel-state';
import { trailing } from './measures';
import { isRamped, openPod, podCost } from './pods';
import { shortfall, wantsPods } from './shortfall';
import type { World } from './world';

/**
 * Opens one POD when cash allows: segments in order of shortfall, skipping those whose demand supports none. Where PODs
 * split and one is mature, it splits, or waits until it may.
 */
export function growOne(world: World): void {
  const { team, plan, ctx, books } = world;
  const v = ctx.v;
  if (plan.frozen || books.cash <= 0 || team.pods >= v[C.maxPods] || team.pods === 0) return;
  let tried = 0;
  for (let turn = 0; turn < ctx.segments; turn++) {
    const s = nextShortest(world, tried);
    if (s < 0) return;
    tried |= 1 << s;
    if (!affords(world, podCost(ctx, s))) continue;
    if (team.podsIn[s] > 0 && !sellsEnough(world, s)) continue;
    const parent = v[C.fission] > 0 ? matureParent(world, s) : -1;
    if (parent >= 0 ? !maySplit(world, s) : team.podsIn[s] > 0 && world.funnel.busy[s] < BUSY) continue;
    // Asked last, since everybody's ramp has to be looked at for it.
    if (podsInRamp(world) >= Math.max(1, v[C.growthPace] * team.pods)) return;
    if (parent >= 0) split(world, parent);
    else openPod(world, s);
    team.grown += 1;
    return;
  }
}

/** The guard's runway remains when so much a month is spent on top. */
export function affords({ ctx, books }: World, cost: number): boolean {
  const burn = books.runway === Infinity ? 0 : books.cash / books.runway;
  return books.cash / (burn + POD_COST_MARGIN * cost) >= ctx.v[C.growthGuard];
}

function nextShortest(world: World, tried: number): number {
  let best = -1;
  let most = -GROWTH_SLACK;
  for (let s = 0; s < world.ctx.segments; s++) {
    const short = shortfall(world, s, world.team.pods + 1);
    if (tried & (1 << s) || !wantsPods(world, s) || short <= most) continue;
    most = short;
    best = s;
  }
  return best;
}

/** Trailing attainment above its threshold; a segment with seats that are busy besides has work for another POD. */
export function sellsEnough(world: World, s: number): boolean {
  const { funnel, ctx } = world;
  const quota = trailing(funnel.trailQuota, s, TRAIL, world.month - 1);
  const sold = trailing(funnel.trailSold, s, TRAIL, world.month - 1);
  return quota > 0 && sold / quota >= ctx.v[C.growthAttainment];
}

function podsInRamp(world: World): number {
  let count = 0;
  for (let pod = 0; pod < world.team.pods; pod++) if (!isRamped(world, pod, RAMPED)) count += 1;
  return count;
}
