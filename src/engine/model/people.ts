// People join, ramp, leave, and are let go when they turn out not to sell.
import { C, MAX_SEATS, ROLE, roleBase, ROLES, S } from '../input';
import { normalQuantile } from '../math';
import { logNormalMeanOne } from '../random';
import { isSeller } from './context';
import { hasCustomers, isCare, layOff, ROLE_ORDINALS, vacate } from './pods';
import { segmentStream } from './streams';
import { AE, CSM } from './team-state';
import type { World } from './world';

const TENURE = segmentStream('tenure');
const SKILL = segmentStream('skill');

/** One month of every seat; then the churn shocks that leavers cause, and payroll. */
export function hireAndLose(world: World): void {
  const { team, ctx } = world;
  for (let s = 0; s < ctx.segments; s++) {
    team.shock[s] *= ctx.v[C.shockDecay];
    team.careStaff[s] = 0;
  }
  team.headcount = 0;
  for (let pod = 0; pod < team.pods; pod++) {
    const segment = team.podSegment[pod];
    let aes = 0;
    let aesLeft = 0;
    for (let i = 0; i < team.podSeats[pod]; i++) {
      const seat = pod * MAX_SEATS + i;
      const role = team.role[seat];
      if (role === AE && team.tenure[seat] >= 0) aes += 1;
      const gone = team.tenure[seat] < 0 ? false : stayOrLeave(world, seat, segment);
      if (gone && role === AE) aesLeft += 1;
      if (!gone && team.tenure[seat] < 0) fill(world, seat, segment);
      pay(world, seat, segment);
    }
    team.podLeft[pod] = aes > 0 ? aesLeft / aes : 0;
  }
}

/** True when the seat has just become vacant. */
function stayOrLeave(world: World, seat: number, segment: number): boolean {
  const { team, ctx } = world;
  const role = team.role[seat];
  team.tenure[seat] += 1;
  team.hazard[seat] += ctx.quitHazard[segment * ROLES.length + role];
  const failed = team.failing[seat] === 1 && team.tenure[seat] >= ctx.v[C.misHireNotice];
  if (failed) layOff(world, seat, segment);
  else if (team.hazard[seat] >= team.threshold[seat]) team.left += 1;
  else return false;
  hurtAccounts(world, role, segment);
  vacate(world, seat, segment);
  return true;
}

/** Accounts in the care of a leaver churn more for some months. */
function hurtAccounts(world: World, role: number, segment: number): void {
  const { team, ctx } = world;
  const at = ctx.base[segment];
  if (role !== CSM && role !== AE) return;
  const perLeaver = ctx.v[at + (role === CSM ? S.csmShock : S.aeShock)];
  const seats = Math.max(1, team.podsIn[segment] * ctx.v[roleBase(segment, role) + ROLE.seats]);
  team.shock[segment] += perLeaver / seats;
  if (role === AE) team.aeLeft[segment] += 1 / seats;
}

function fill(world: World, seat: number, segment: number): void {
  const { team, ctx, plan, books } = world;
  const role = team.role[seat];
  if (plan.frozen || books.cash <= 0 || (isCare(role) && !hasCustomers(world, segment))) return;
  team.hazard[seat] += ctx.hireHazard[segment * ROLES.length + role];
  if (team.hazard[seat] < team.threshold[seat]) return;
  const ordinal = role * ROLE_ORDINALS + team.joiners[segment * ROLES.length + role]++;
  team.tenure[seat] = 0;
  team.hazard[seat] = 0;
  team.threshold[seat] = ctx.luck.exponential(TENURE + segment, ordinal);
  team.joined += 1;
  team.recruiting += ctx.v[C.recruitingMonths] * ctx.v[roleBase(segment, role) + ROLE.cost];
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
  const u = ctx.luck.uniform(SKILL + segment, ordinal);
  if (u < share) {
    team.failing[seat] = 1;
    team.skill[seat] = low;
    return;
  }
  const good = (1 - share * low) / (1 - share);
  const z = normalQuantile((u - share) / (1 - share));
  team.skill[seat] = good * logNormalMeanOne(z, ctx.skillSigma);
}

function pay(world: World, seat: number, segment: number): void {
  const { team, ctx } = world;
  if (team.tenure[seat] < 0) return;
  const role = team.role[seat];
  const cost = ctx.v[roleBase(segment, role) + ROLE.cost];
  team.payroll += cost;
  team.headcount += 1;
  if (isCare(role)) {
    team.careStaff[segment] += 1;
    team.carePayroll += cost;
  }
}
