// What everyone can do this month: founders' hours, PODs, ramp, skill, and the price of serving several segments.
import { C, CAPACITIES, FOUNDERS_STATED, MAX_SEATS, ROLE, roleBase, ROLES, S } from '../input';
import { HELD_AT_ONCE } from './assumptions';
import { hasCustomers } from './pods';
import { AE, isOutreach, isSeller } from './roles';
import { ACCOUNTS, CONCURRENT, KINDS, OPENS } from './team-state';
import type { World } from './world';

/** Founders go where effort is wanted and no POD is; they keep a minimum where customers or pipeline wait. */
export function shareFounders(world: World): void {
  const { team, plan, ctx, funnel } = world;
  const v = ctx.v;
  team.founderPods = v[C.founderCapacity] / (1 + team.pods / v[C.founderFade]);
  const all = team.pods + team.founderPods;
  let sum = 0;
  for (let s = 0; s < ctx.segments; s++) {
    team.founders[s] = Math.max(0, plan.mix[s] * all - team.podsIn[s]);
    sum += team.founders[s];
  }
  let total = 0;
  for (let s = 0; s < ctx.segments; s++) {
    const wanted = sum > 0 ? team.founders[s] / sum : plan.mix[s];
    const waiting = funnel.open[s] > 0 || hasCustomers(world, s);
    team.founders[s] = waiting ? Math.max(v[C.minimumCare], wanted) : wanted;
    total += team.founders[s];
  }
  if (total > 1) for (let s = 0; s < ctx.segments; s++) team.founders[s] /= total;
  team.focus = focus(world);
}

/**
 * Productivity left when effort is spread over e = 1 ÷ Σ mix² effective segments by a team smaller than `spreadPods`
 * PODs for each: 1 − penalty · [1 − team ÷ (spreadPods e)]⁺ · 2 (1 − 1/e). One segment, or a large team: 1.
 */
function focus(world: World): number {
  const { team, plan, ctx } = world;
  const v = ctx.v;
  let squares = 0;
  let sum = 0;
  for (let s = 0; s < ctx.segments; s++) {
    squares += plan.mix[s] * plan.mix[s];
    sum += plan.mix[s];
  }
  if (sum <= 0) return 1;
  const effective = (sum * sum) / squares;
  const thin = Math.max(0, 1 - (team.pods + team.founderPods) / (v[C.spreadPods] * effective));
  return Math.max(0, 1 - v[C.spreadPenalty] * thin * 2 * (1 - 1 / effective));
}

/** Sums founders and seats into each segment's capacities. */
export function measureCapacity(world: World): void {
  const { team, ctx } = world;
  const v = ctx.v;
  const hours = (team.founderPods / FOUNDERS_STATED) * team.focus;
  for (let s = 0; s < ctx.segments; s++) {
    for (let kind = 0; kind < KINDS; kind++) {
      const able = v[ctx.base[s] + S['founders.leads'] + kind] * team.founders[s] * hours;
      team.capacity[s * KINDS + kind] = able;
    }
    team.outreach[s] = team.founders[s] * hours;
    team.founderShare[s] = team.capacity[s * KINDS + OPENS];
    team.sellerSkill[s] = 0;
    team.quota[s] = 0;
  }
  for (let pod = 0; pod < team.pods; pod++) measurePod(world, pod);
  for (let s = 0; s < ctx.segments; s++) {
    const opens = team.capacity[s * KINDS + OPENS];
    const hired = opens - team.founderShare[s];
    // sellerSkill holds Σ skill × opening capacity until here
    team.sellerSkill[s] = hired > 0 ? team.sellerSkill[s] / hired : 1;
    team.founderShare[s] = opens > 0 ? team.founderShare[s] / opens : 1;
  }
}

function measurePod(world: World, pod: number): void {
  const { team, ctx } = world;
  const v = ctx.v;
  const s = team.podSegment[pod];
  let concurrent = 0;
  let skill = 0;
  let sellers = 0;
  for (let i = 0; i < team.podSeats[pod]; i++) {
    const seat = pod * MAX_SEATS + i;
    if (team.tenure[seat] < 0) continue;
    const block = roleBase(s, team.role[seat]);
    const ramp = v[block + ROLE.ramp];
    const ramped = ramp > 0 ? Math.min(1, (team.tenure[seat] + 0.5) / ramp) : 1;
    // Half of a person's skill; the rest shows in winning (SKILL_IN_WINNING).
    const active = ramped * team.focus * Math.sqrt(team.skill[seat]);
    const holding = (HELD_AT_ONCE + (1 - HELD_AT_ONCE) * ramped) * team.focus;
    for (let kind = 0; kind < CAPACITIES.length; kind++) {
      const full = v[block + ROLE.capacity + kind];
      if (full === 0) continue;
      const able = full * (kind === CONCURRENT || kind === ACCOUNTS ? holding : active);
      team.capacity[s * KINDS + kind] += able;
      if (kind === CONCURRENT) concurrent += able;
      if (kind === OPENS) team.sellerSkill[s] += able * team.skill[seat];
    }
    if (isOutreach(team.role[seat])) team.outreach[s] += active;
    if (ramped >= 1) team.quota[s] += ctx.seatQuota[s * ROLES.length + team.role[seat]];
    if (team.role[seat] === AE || (isSeller(team.role[seat]) && v[block + ROLE.capacity + OPENS] > 0)) {
      skill += team.skill[seat];
      sellers += 1;
    }
  }
  team.podConcurrent[pod] = concurrent;
  team.podSkill[pod] = sellers > 0 ? skill / sellers : 1;
}
