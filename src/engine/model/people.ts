// People join, ramp, leave, and are let go when they turn out not to sell.
import { C, MAX_SEATS, ROLE, roleBase, ROLES, S } from '../input';
import { normalQuantile } from '../math';
import { logNormalMeanOne } from '../random';
import { hasCustomers, layOff, ROLE_ORDINALS, vacate } from './pods';
import { AE, CSM, isCare, isSeller } from './roles';
import { segmentStream } from './streams';
import type { World } from './world';

const TENURE = segmentStream('tenure');
const SKILL = segmentStream('skill');
/** People of the opening count from here, so that the luck of those hired later does not hang on them. */
const BEFORE = 1 << 19;

/** One month of every seat; payroll; then the churn shocks that leavers cause. */
export function hireAndLose(world: World): void {
  const { team, ctx } = world;
  for (let s = 0; s < ctx.segments; s++) team.careStaff[s] = 0;
  team.headcount = 0;
  for (let pod = 0; pod < team.pods; pod++) {
    const segment = team.podSegment[pod];
    const aes = segment * ROLES.length + AE;
    const aesBefore = team.inPlace[aes];
    const leftBefore = team.leavers[aes];
    for (let i = 0; i < team.podSeats[pod]; i++) {
      const seat = pod * MAX_SEATS + i;
      if (team.tenure[seat] < 0) fill(world, seat, segment);
      else stayOrLeave(world, seat, segment);
      pay(world, seat, segment);
    }
    const here = team.inPlace[aes] - aesBefore;
    team.podLeft[pod] = here > 0 ? (team.leavers[aes] - leftBefore) / here : 0;
  }
  for (let s = 0; s < ctx.segments; s++) hurtAccounts(world, s);
}

function stayOrLeave(world: World, seat: number, segment: number): void {
  const { team, ctx } = world;
  const post = segment * ROLES.length + team.role[seat];
  team.inPlace[post] += 1;
  team.tenure[seat] += 1;
  team.hazard[seat] += ctx.quitHazard[post];
  const failed = team.failing[seat] === 1 && team.tenure[seat] >= ctx.v[C.misHireNotice];
  if (failed) layOff(world, seat, segment);
  else if (team.hazard[seat] >= team.threshold[seat]) team.left += 1;
  else return;
  team.leavers[post] += 1;
  vacate(world, seat, segment);
}

/** Accounts in the care of leavers churn more for some months: as many as their share of those who were in place. */
function hurtAccounts(world: World, segment: number): void {
  const { team, ctx } = world;
  const v = ctx.v;
  const at = ctx.base[segment];
  team.aeLeft[segment] = shareGone(world, segment, AE);
  team.shock[segment] =
    v[C.shockDecay] * team.shock[segment] +
    v[at + S.aeShock] * team.aeLeft[segment] +
    v[at + S.csmShock] * shareGone(world, segment, CSM);
}

function shareGone({ team }: World, segment: number, role: number): number {
  const post = segment * ROLES.length + role;
  return team.inPlace[post] > 0 ? team.leavers[post] / team.inPlace[post] : 0;
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

/** Somebody who was there at the opening; who would have failed by then has gone long ago. */
export function inheritPerson(world: World, seat: number, segment: number, tenure: number): void {
  const { team, ctx } = world;
  const role = team.role[seat];
  const ordinal = role * ROLE_ORDINALS + BEFORE + seat;
  team.tenure[seat] = tenure;
  team.hazard[seat] = 0;
  team.threshold[seat] = ctx.luck.exponential(TENURE + segment, ordinal);
  team.headcount += 1;
  if (isCare(role)) team.careStaff[segment] += 1;
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
