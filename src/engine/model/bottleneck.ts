// Growth by single people: where work has waited for a quarter, the role that holds it up is hired, one person a month,
// to be shared by the segment's PODs.
import { MAX_PODS, MAX_SEATS, ROLE, roleBase, ROLES } from '../input';
import { BOUND_MONTHS, RAMPED } from './assumptions';
import { affords, sellsEnough } from './growth-policy';
import { bottleneckOf, shortageOf } from './shortage';
import { wantsPods } from './shortfall';
import { ACCOUNTS, ONBOARDINGS, sharedBase } from './team-state';
import type { World } from './world';

/**
 * Adds the role that is the worst bottleneck of all segments, where cash allows; true when somebody is to be hired. Not
 * while anybody of that role is still to be found or in ramp, and not within a quarter: they may be enough.
 */
export function hireWhereBound(world: World): boolean {
  const { team, plan, ctx, books } = world;
  for (let s = 0; s < ctx.segments; s++) noteBottleneck(world, s);
  if (plan.frozen || books.cash <= 0) return false;
  let where = -1;
  let post = -1;
  let most = 0;
  for (let s = 0; s < ctx.segments; s++) {
    if (team.boundFor[s] < BOUND_MONTHS || team.shortage[s] <= most || !mayAdd(world, s)) continue;
    const role = roleFor(world, s, team.bottleneck[s]);
    if (role < 0 || !allAtWork(world, s, role)) continue;
    if (!affords(world, ctx.v[roleBase(s, role) + ROLE.cost])) continue;
    where = s;
    post = s * ROLES.length + role;
    most = team.shortage[s];
  }
  if (where < 0) return false;
  team.added[post] += 1;
  team.misfit[where] = 1;
  team.boundFor[where] = 0;
  return true;
}

/** PODs to share them, and sales that deserve more people; who has customers to look after need not sell more first. */
function mayAdd(world: World, s: number): boolean {
  const { team } = world;
  if (team.podsIn[s] === 0 || !wantsPods(world, s)) return false;
  const kind = team.bottleneck[s];
  return kind === ONBOARDINGS || kind === ACCOUNTS || sellsEnough(world, s);
}

/** Cost cuts reach those whom growth has added, too. */
export function letAddedGo({ team }: World, share: number): void {
  for (let post = 0; post < team.added.length; post++)
    team.added[post] -= Math.ceil(share * team.added[post]);
  team.misfit.fill(1);
}

/** What a segment's people fell short of most at the end of the month before, and for how many months running. */
function noteBottleneck(world: World, s: number): void {
  const { team } = world;
  const before = team.bottleneck[s];
  const now = bottleneckOf(world, s);
  team.bottleneck[s] = now;
  team.shortage[s] = now < 0 ? 0 : shortageOf(world, s, now);
  team.boundFor[s] = now < 0 ? 0 : now === before ? team.boundFor[s] + 1 : 1;
}

/** The role of the segment's PODs that does most of it for its pay; −1: none does it. */
function roleFor({ ctx }: World, s: number, kind: number): number {
  const { v } = ctx;
  let best = -1;
  let able = 0;
  let cost = 1;
  for (let role = 0; role < ROLES.length; role++) {
    const block = roleBase(s, role);
    if (v[block + ROLE.seats] <= 0) continue;
    const does = v[block + ROLE.capacity + kind];
    if (does * cost <= able * v[block + ROLE.cost]) continue;
    best = role;
    able = does;
    cost = v[block + ROLE.cost];
  }
  return best;
}

/** Every seat of a role is filled and past most of its ramp, and there is room for another. */
function allAtWork(world: World, s: number, role: number): boolean {
  const { team } = world;
  const post = s * ROLES.length + role;
  const ramp = RAMPED * team.ramp[post];
  const first = sharedBase(s, role);
  for (let seat = first; seat < first + team.shared[post]; seat++) if (team.tenure[seat] < ramp) return false;
  for (let pod = 0; pod < team.pods; pod++) {
    if (team.podSegment[pod] !== s) continue;
    for (let seat = pod * MAX_SEATS; seat < pod * MAX_SEATS + team.podSeats[pod]; seat++)
      if (team.role[seat] === role && team.tenure[seat] < ramp) return false;
  }
  return team.shared[post] < MAX_PODS;
}
