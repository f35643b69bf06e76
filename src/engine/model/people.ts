// People join, ramp, leave, and are let go when they turn out not to sell.
import { C, MAX_SEATS, ROLE, roleBase, ROLES, S } from '../input';
import { normalQuantile } from '../math';
import { logNormalMeanOne } from '../random';
import { hasCustomers, layOff, ROLE_ORDINALS, vacate } from './pods';
import { AE, GENERALIST, isAe, isCare, isSeller, ownsAccounts, waitsForCustomers } from './roles';
import { segmentStream } from './streams';
import { sharedBase } from './team-state';
import type { World } from './world';

const TENURE = segmentStream('tenure');
const SKILL = segmentStream('skill');
/** People of the opening count from here, so that the luck of those hired later does not hang on them. */
const BEFORE = 1 << 19;

/** One month of every seat, those that PODs share first; payroll; then the churn shocks that leavers cause. */
export function hireAndLose(world: World): void {
  const { team, ctx } = world;
  for (let s = 0; s < ctx.segments; s++) team.careStaff[s] = team.heads[s] = 0;
  team.headcount = 0;
  for (let s = 0; s < ctx.segments; s++) if (ctx.staffing.shares[s] > 0) liveShared(world, s);
  for (let pod = 0; pod < team.pods; pod++) livePod(world, pod);
  for (let s = 0; s < ctx.segments; s++) hurtAccounts(world, s);
}

function liveShared(world: World, segment: number): void {
  const { team } = world;
  for (let role = 0; role < ROLES.length; role++) {
    const first = sharedBase(segment, role);
    const heads = team.shared[segment * ROLES.length + role];
    for (let i = 0; i < heads; i++) liveSeat(world, first + i, segment);
  }
  // What AEs that all PODs share do to each of them.
  const aes = segment * ROLES.length + AE;
  const pods = Math.max(1, team.podsIn[segment]);
  team.sharedAes[segment] = team.inPlace[aes] / pods;
  team.sharedAesLeft[segment] = team.leavers[aes] / pods;
}

/** A POD's seats, and the share of those who hold its deals that left: its AEs, or everybody where all do everything. */
function livePod(world: World, pod: number): void {
  const { team, plan } = world;
  const segment = team.podSegment[pod];
  const everybody = plan.structure[segment] === GENERALIST;
  let here = team.sharedAes[segment];
  let left = team.sharedAesLeft[segment];
  for (let i = 0; i < team.podSeats[pod]; i++) {
    const seat = pod * MAX_SEATS + i;
    const holds = (everybody || team.role[seat] === AE) && team.tenure[seat] >= 0;
    const gone = liveSeat(world, seat, segment);
    if (!holds) continue;
    here += 1;
    if (gone) left += 1;
  }
  team.podLeft[pod] = here > 0 ? left / here : 0;
}

/** One month of a seat; true when whoever held it has left. */
function liveSeat(world: World, seat: number, segment: number): boolean {
  if (world.team.tenure[seat] < 0) fill(world, seat, segment);
  else if (stayOrLeave(world, seat, segment)) return true;
  pay(world, seat, segment);
  return false;
}

/** True when they leave. */
function stayOrLeave(world: World, seat: number, segment: number): boolean {
  const { team, ctx } = world;
  const post = segment * ROLES.length + team.role[seat];
  team.inPlace[post] += 1;
  team.tenure[seat] += 1;
  team.hazard[seat] += ctx.staffing.quitHazard[post];
  const failed = team.failing[seat] === 1 && team.tenure[seat] >= ctx.v[C.misHireNotice];
  if (failed) layOff(world, seat, segment, true);
  else if (team.hazard[seat] < team.threshold[seat]) return false;
  else {
    team.left += 1;
    world.log?.left(segment, team.role[seat]);
  }
  team.leavers[post] += 1;
  team.goings[segment] += 1;
  vacate(world, seat, segment);
  return true;
}

/** Accounts in the care of leavers churn more for some months: as many as their share of those who were in place. */
function hurtAccounts(world: World, segment: number): void {
  const { team, ctx } = world;
  const v = ctx.v;
  const at = ctx.base[segment];
  team.shock[segment] *= v[C.shockDecay];
  team.aeLeft[segment] = 0;
  if (team.goings[segment] === 0) return;
  team.aeLeft[segment] = shareGone(world, segment, isAe);
  team.shock[segment] +=
    v[at + S.aeShock] * team.aeLeft[segment] + v[at + S.csmShock] * shareGone(world, segment, ownsAccounts);
}

/**
 * Of those in some roles who were in place: among full-cycle reps, who all sell and care, of everybody. People laid off
 * with their PODs, or moved away with them, count as far as that does harm.
 */
function shareGone({ team, plan, ctx }: World, segment: number, counts: (role: number) => boolean): number {
  const everybody = plan.structure[segment] === GENERALIST;
  let here = 0;
  let gone = 0;
  for (let role = 0; role < ROLES.length; role++) {
    if (!everybody && !counts(role)) continue;
    const post = segment * ROLES.length + role;
    const harm = ctx.v[C.redundancyHarm] * team.dismissed[post];
    here += team.inPlace[post] + harm;
    gone += team.leavers[post] + harm;
  }
  return here > 0 ? gone / here : 0;
}

function fill(world: World, seat: number, segment: number): void {
  const { team, ctx, plan, books } = world;
  const role = team.role[seat];
  if (plan.frozen || books.cash <= 0) return;
  if (waitsForCustomers(role) && !hasCustomers(world, segment)) return;
  team.hazard[seat] += ctx.staffing.hireHazard[segment * ROLES.length + role];
  if (team.hazard[seat] < team.threshold[seat]) return;
  const ordinal = role * ROLE_ORDINALS + team.joiners[segment * ROLES.length + role]++;
  team.tenure[seat] = 0;
  team.hazard[seat] = 0;
  team.threshold[seat] = ctx.luck.exponential(TENURE + segment, ordinal);
  team.joined += 1;
  world.log?.joined(segment, role);
  team.recruiting += ctx.v[C.recruitingMonths] * ctx.v[roleBase(segment, role) + ROLE.cost];
  drawSkill(world, seat, segment, ordinal);
}

/** Somebody who was there at the opening; who would have failed by then has gone long ago. */
export function inheritPerson(world: World, seat: number, segment: number, tenure: number): void {
  const { team, ctx } = world;
  const role = team.role[seat];
  const ordinal = role * ROLE_ORDINALS + BEFORE + seat;
  team.tenure[seat] = tenure;
  team.hazard[seat] = 0;
  team.threshold[seat] = ctx.luck.exponential(TENURE + segment, ordinal);
  team.headcount += 1;
  team.heads[segment] += 1;
  if (ownsAccounts(role)) team.careStaff[segment] += 1;
  drawSkill(world, seat, segment, ordinal);
}

/** A hire fails, or is good with some spread; the mean over both is one, as in published productivity. */
function drawSkill(world: World, seat: number, segment: number, ordinal: number): void {
  const { team, ctx } = world;
  team.skill[seat] = 1;
  team.failing[seat] = 0;
  if (!isSeller(team.role[seat]) || ctx.luck.noLuck) return;
  const share = ctx.v[C.misHireShare];
  const low = ctx.v[C.misHireSkill];
  const drawn = ctx.luck.uniform(SKILL + segment, ordinal);
  const u = team.tenure[seat] < ctx.v[C.misHireNotice] ? drawn : share + (1 - share) * drawn;
  if (u < share) {
    team.failing[seat] = 1;
    team.skill[seat] = low;
    return;
  }
  const good = (1 - share * low) / (1 - share);
  const z = normalQuantile((u - share) / (1 - share));
  team.skill[seat] = good * logNormalMeanOne(z, ctx.staffing.skillSigma);
}

function pay(world: World, seat: number, segment: number): void {
  const { team, ctx, plan } = world;
  if (team.tenure[seat] < 0) return;
  const role = team.role[seat];
  const cost = ctx.v[roleBase(segment, role) + ROLE.cost];
  team.payroll += cost;
  team.headcount += 1;
  team.heads[segment] += 1;
  if (isCare(role)) team.carePayroll += cost;
  if (ownsAccounts(role) || plan.structure[segment] === GENERALIST) team.careStaff[segment] += 1;
}
