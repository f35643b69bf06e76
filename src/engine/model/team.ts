// The team of the month: PODs open, move and close; people join and leave; what they can do together.
import { C, MAX_PODS } from '../input';
import { BUSY, GROWTH_SLACK, HYSTERESIS, LEAST_MIX, POD_COST_MARGIN, RAMPED } from './assumptions';
import { measureCapacity, shareFounders } from './capacity';
import { TRAIL } from './funnel-state';
import { curve, PODS_CURVE } from './levers';
import { trailing } from './measures';
import { hireAndLose } from './people';
import { closePod, isRamped, movePod, openPod, podCost } from './pods';
import type { World } from './world';

export function team(world: World): void {
  const { team, plan, ctx } = world;
  team.clearMonth();
  shareFounders(world);
  if (plan.cutNow > 0) cutPods(world);
  followFloor(world);
  moveOne(world);
  if (ctx.v[C.growthPods] > 0) growOne(world);
  hireAndLose(world);
  shareFounders(world);
  measureCapacity(world);
}

/** Closes a share of the PODs, youngest first, but keeps one: first what growth has added, then of the floor. */
function cutPods(world: World): void {
  const { team, plan } = world;
  let closing = Math.min(team.pods - 1, Math.ceil(plan.cutNow * team.pods));
  for (; closing > 0; closing--) {
    closePod(world, team.pods - 1);
    if (team.grown > 0) team.grown -= 1;
    else team.capped = team.pods;
  }
}

/** Keyframed PODs are a floor, up to what cuts have left of it; growth has added to it. */
function followFloor(world: World): void {
  const { team, plan, ctx } = world;
  const drawn = plan.podsLatched >= 0 ? plan.podsLatched : drawnFloor(world);
  const most = ctx.v[C.maxPods];
  // What was cut to survive may come back once there is money.
  if (plan.funding > 0) team.capped = MAX_PODS;
  const wanted = Math.min(most, Math.min(drawn, team.capped) + team.grown);
  while (team.pods > wanted) closePod(world, mostOver(world));
  while (team.pods < wanted) {
    const segment = mostShort(world);
    if (segment < 0) return;
    openPod(world, segment);
  }
}

/** PODs that were there at the opening stay until the drawing has reached them; from then on it alone counts. */
function drawnFloor(world: World): number {
  const { team } = world;
  const drawn = Math.round(curve(world, PODS_CURVE, 0));
  if (drawn >= team.inherited) team.inherited = 0;
  return Math.max(drawn, team.inherited);
}

/** How many PODs a segment is short of its share, when `pods` PODs and the founders are shared out. */
const shortfall = (world: World, s: number, pods: number) => world.plan.mix[s] * pods - world.team.podsIn[s];

function mostShort(world: World): number {
  let best = -1;
  let most = -Infinity;
  for (let s = 0; s < world.ctx.segments; s++) {
    const short = shortfall(world, s, world.team.pods + 1);
    if (world.plan.mix[s] >= LEAST_MIX && short > most) {
      most = short;
      best = s;
    }
  }
  return best;
}

/** The youngest POD of the segment that has most too many. */
function mostOver(world: World): number {
  const { team, ctx } = world;
  let segment = team.podSegment[team.pods - 1];
  for (let s = 0; s < ctx.segments; s++) {
    if (team.podsIn[s] === 0) continue;
    if (shortfall(world, s, team.pods) < shortfall(world, segment, team.pods)) segment = s;
  }
  return youngestOf(world, segment);
}

function youngestOf(world: World, segment: number): number {
  for (let pod = world.team.pods - 1; pod >= 0; pod--) if (world.team.podSegment[pod] === segment) return pod;
  return -1;
}

/** At most one POD a month changes segment, and only when clearly out of place. */
function moveOne(world: World): void {
  const { team, ctx } = world;
  const all = team.pods + team.founderPods;
  let from = -1;
  let to = -1;
  let over = HYSTERESIS;
  let short = HYSTERESIS;
  for (let s = 0; s < ctx.segments; s++) {
    const gap = shortfall(world, s, all);
    if (gap > short) {
      to = s;
      short = gap;
    }
    if (-gap > over && team.podsIn[s] > 0) {
      from = s;
      over = -gap;
    }
  }
  if (from >= 0 && to >= 0) movePod(world, youngestOf(world, from), to);
}

/** Opens one POD when cash allows: segments in order of shortfall, skipping those whose demand supports none. */
function growOne(world: World): void {
  const { team, plan, ctx, books } = world;
  const v = ctx.v;
  if (plan.frozen || books.cash <= 0 || team.pods >= v[C.maxPods] || team.pods === 0) return;
  if (podsInRamp(world) >= Math.max(1, v[C.growthPace] * team.pods)) return;
  const burn = books.runway === Infinity ? 0 : books.cash / books.runway;
  let tried = 0;
  for (let turn = 0; turn < ctx.segments; turn++) {
    const s = nextShortest(world, tried);
    if (s < 0) return;
    tried |= 1 << s;
    const after = burn + POD_COST_MARGIN * podCost(world, s);
    if (books.cash / after < v[C.growthGuard]) continue;
    if (team.podsIn[s] > 0 && !demandSupports(world, s)) continue;
    openPod(world, s);
    team.grown += 1;
    return;
  }
}

function nextShortest(world: World, tried: number): number {
  let best = -1;
  let most = -GROWTH_SLACK;
  for (let s = 0; s < world.ctx.segments; s++) {
    const short = shortfall(world, s, world.team.pods + 1);
    if (tried & (1 << s) || world.plan.mix[s] < LEAST_MIX || short <= most) continue;
    most = short;
    best = s;
  }
  return best;
}

/** Trailing attainment above its threshold, and seats that are busy. */
function demandSupports(world: World, s: number): boolean {
  const { funnel, ctx } = world;
  const quota = trailing(funnel.trailQuota, s, TRAIL, world.month - 1);
  const sold = trailing(funnel.trailSold, s, TRAIL, world.month - 1);
  if (quota <= 0 || sold / quota < ctx.v[C.growthAttainment]) return false;
  return funnel.busy[s] >= BUSY;
}

function podsInRamp(world: World): number {
  let count = 0;
  for (let pod = 0; pod < world.team.pods; pod++) if (!isRamped(world, pod, RAMPED)) count += 1;
  return count;
}
