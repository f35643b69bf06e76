// The team of the month: PODs open, move and close; people join and leave; what they can do together.
import { C, MAX_PODS } from '../input';
import { HYSTERESIS } from './assumptions';
import { hireWhereBound, letAddedGo } from './bottleneck';
import { countFounders, measureCapacity, shareFounders } from './capacity';
import { growOne } from './growth-policy';
import { curve, PODS_CURVE } from './levers';
import { settleSplits } from './fission';
import { shareEffort } from './industry-pods';
import { hireAndLose } from './people';
import { writePlaybook } from './playbook';
import { closePod, movePod, openPod } from './pods';
import { FOUNDER_LED } from './roles';
import { fitShared } from './shared-seats';
import { shortfall, wantsPods } from './shortfall';
import type { World } from './world';

export function team(world: World): void {
  const { team, plan, ctx } = world;
  team.clearMonth();
  countFounders(world);
  writePlaybook(world);
  disband(world);
  if (plan.cutNow > 0) cutPods(world);
  followFloor(world);
  moveOne(world);
  if (ctx.v[C.fission] > 0) settleSplits(world);
  if (ctx.v[C.growthPods] > 0 && !(ctx.v[C.growthHires] > 0 && hireWhereBound(world))) growOne(world);
  fitShared(world);
  hireAndLose(world);
  shareFounders(world);
  shareEffort(world);
  measureCapacity(world);
}

/** A segment that becomes founder-led lets its PODs go, first of all those that growth has added. */
function disband(world: World): void {
  const { team, plan } = world;
  for (let pod = team.pods - 1; pod >= 0; pod--) {
    if (plan.structure[team.podSegment[pod]] !== FOUNDER_LED) continue;
    closePod(world, pod);
    if (team.grown > 0) team.grown -= 1;
  }
}

/**
 * Lets a share of those go whom growth has added singly, then closes that share of the PODs, youngest first, but keeps
 * one: first what growth has added, then of the floor.
 */
function cutPods(world: World): void {
  const { team, plan } = world;
  letAddedGo(world, plan.cutNow);
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

function mostShort(world: World): number {
  let best = -1;
  let most = -Infinity;
  for (let s = 0; s < world.ctx.segments; s++) {
    const short = shortfall(world, s, world.team.pods + 1);
    if (wantsPods(world, s) && short > most) {
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
    if (gap > short && world.plan.structure[s] !== FOUNDER_LED) {
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
