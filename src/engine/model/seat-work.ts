// What hired people can do this month, seat by seat: ramp, skill, structure, and splits that came too early.
import { C, MAX_SEATS, ROLE, roleBase, ROLES } from '../input';
import { HELD_AT_ONCE } from './assumptions';
import { hasCustomers } from './pods';
import { AE, GENERALIST, waitsForCustomers, isOutreach, isSeller } from './roles';
import { ACCOUNTS, CONCURRENT, isHeld, KINDS, ONBOARDINGS, OPENS, sharedBase } from './team-state';
import type { World } from './world';

export function measurePod(world: World, pod: number): void {
  const { team, plan, ctx } = world;
  const s = team.podSegment[pod];
  if (plan.structure[s] === GENERALIST) return measureGeneralists(world, pod);
  const seats = team.podSeats[pod];
  const care = caring(world, pod);
  // The new lead of a POD that split before the company was ready does less.
  const newLead = team.podNewLead[pod];
  let concurrent = 0;
  let skill = 0;
  let sellers = 0;
  for (let i = 0; i < seats; i++) {
    const seat = pod * MAX_SEATS + i;
    if (team.tenure[seat] < 0) continue;
    concurrent += addWork(world, s, seat, 1, i === newLead ? ctx.v[C.fissionUnready] : 1, care);
    if (!closes(world, s, team.role[seat])) continue;
    skill += team.skill[seat];
    sellers += 1;
  }
  team.podConcurrent[pod] = concurrent;
  team.podSkill[pod] = sellers > 0 ? skill / sellers : 1;
}

/** Does a role close deals? AEs do, and other sellers who open opportunities. Their skill shows in a POD's deals. */
export const closes = ({ ctx }: World, s: number, role: number) =>
  role === AE || (isSeller(role) && ctx.v[roleBase(s, role) + ROLE.capacity + OPENS] > 0);

/** Care that a POD gives: after a split too early, as if one of its n people were gone from it. */
const caring = ({ team }: World, pod: number) =>
  team.podStretched[pod] > 0 ? 1 - 1 / team.podSeats[pod] : 1;

/** How far the holder of a seat is through the ramp, 0 to 1. */
export const ramped = ({ team }: World, s: number, seat: number) => {
  const ramp = team.ramp[s * ROLES.length + team.role[seat]];
  return ramp > 0 ? Math.min(1, (team.tenure[seat] + 0.5) / ramp) : 1;
};

/**
 * Adds what a seat's holder can do with a part `time` of the month to the segment; returns the opportunities they can
 * have in hand. `made` is their output against what it would be, `care` the same for onboarding and care.
 */
function addWork(world: World, s: number, seat: number, time: number, made: number, care: number): number {
  const { team, ctx } = world;
  const block = roleBase(s, team.role[seat]) + ROLE.capacity;
  const full = ramped(world, s, seat);
  const part = time * made * team.craft[s];
  // Half of a person's skill; the rest shows in winning (SKILL_IN_WINNING).
  const active = full * team.focus * Math.sqrt(team.skill[seat]) * part;
  const holding = (HELD_AT_ONCE + (1 - HELD_AT_ONCE) * full) * team.focus * part;
  let concurrent = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const capacity = ctx.v[block + kind];
    if (capacity === 0) continue;
    let able = capacity * (isHeld(kind) ? holding : active);
    if (kind === ACCOUNTS || kind === ONBOARDINGS) able *= care;
    team.capacity[s * KINDS + kind] += able;
    if (kind === CONCURRENT) concurrent = able;
    if (kind !== OPENS) continue;
    team.sellerSkill[s] += able * team.skill[seat];
    if (full < 1) team.rampOpens[s] += able;
  }
  if (isOutreach(team.role[seat])) team.outreach[s] += active;
  const quota = time * ctx.staffing.seatQuota[s * ROLES.length + team.role[seat]];
  if (full >= 1) team.quota[s] += quota;
  else team.rampQuota[s] += quota;
  return concurrent;
}

/**
 * Full-cycle reps: everybody does everything, so that a POD can do at every stage what a full one could, by the share
 * of its seats that is at work; nobody waits for a colleague to be hired. Care seats that wait for the first customer
 * are no seats yet.
 */
function measureGeneralists(world: World, pod: number): void {
  const { team, ctx } = world;
  const s = team.podSegment[pod];
  const waiting = !hasCustomers(world, s);
  let seats = 0;
  let heads = 0;
  let active = 0;
  let holding = 0;
  let carrying = 0;
  let learning = 0;
  let skill = 0;
  let weighed = 0;
  for (let i = 0; i < team.podSeats[pod]; i++) {
    const seat = pod * MAX_SEATS + i;
    const vacant = team.tenure[seat] < 0;
    if (vacant && waiting && waitsForCustomers(team.role[seat])) continue;
    seats += 1;
    if (vacant) continue;
    const full = ramped(world, s, seat);
    const made = i === team.podNewLead[pod] ? ctx.v[C.fissionUnready] : 1;
    const works = full * made * Math.sqrt(team.skill[seat]);
    heads += 1;
    active += works;
    holding += (HELD_AT_ONCE + (1 - HELD_AT_ONCE) * full) * made;
    if (full >= 1) carrying += 1;
    else learning += works;
    skill += team.skill[seat];
    weighed += works * team.skill[seat];
  }
  team.podConcurrent[pod] = 0;
  team.podSkill[pod] = heads > 0 ? skill / heads : 1;
  if (heads === 0) return;
  const care = caring(world, pod);
  for (let kind = 0; kind < KINDS; kind++) {
    const each = (ctx.staffing.podAble[s * KINDS + kind] * team.focus * team.craft[s]) / seats;
    let able = each * (isHeld(kind) ? holding : active);
    if (kind === ACCOUNTS || kind === ONBOARDINGS) able *= care;
    team.capacity[s * KINDS + kind] += able;
    if (kind === CONCURRENT) team.podConcurrent[pod] = able;
    if (kind !== OPENS) continue;
    team.sellerSkill[s] += each * weighed;
    team.rampOpens[s] += each * learning;
  }
  team.outreach[s] += (ctx.staffing.podOutreach[s] * team.focus * team.craft[s] * active) / seats;
  team.quota[s] += (ctx.staffing.podQuota[s] * carrying) / seats;
  team.rampQuota[s] += (ctx.staffing.podQuota[s] * (heads - carrying)) / seats;
}

/** Seats that a segment's PODs share: their time goes to all PODs alike, and so do their hands and skill. */
export function measureShared(world: World, s: number): void {
  const { team } = world;
  let concurrent = 0;
  let skill = 0;
  let sellers = 0;
  for (let role = 0; role < ROLES.length; role++) {
    const first = sharedBase(s, role);
    const heads = team.shared[s * ROLES.length + role];
    if (heads === 0) continue;
    const time = team.sharedTime[s * ROLES.length + role];
    for (let seat = first; seat < first + heads; seat++) {
      if (team.tenure[seat] < 0) continue;
      concurrent += addWork(world, s, seat, time, 1, 1);
      if (!closes(world, s, role)) continue;
      skill += team.skill[seat];
      sellers += 1;
    }
  }
  for (let pod = 0; pod < team.pods; pod++) {
    if (team.podSegment[pod] !== s) continue;
    team.podConcurrent[pod] += concurrent / team.podsIn[s];
    blendSkill(world, pod, skill, sellers);
  }
}

/** A POD's skill with that of the `sellers` whom all PODs of the segment share, each POD's part of them. */
function blendSkill(world: World, pod: number, skill: number, sellers: number): void {
  if (sellers === 0) return;
  const { team, plan } = world;
  const s = team.podSegment[pod];
  const everybody = plan.structure[s] === GENERALIST;
  let own = 0;
  for (let i = 0; i < team.podSeats[pod]; i++) {
    const seat = pod * MAX_SEATS + i;
    if (team.tenure[seat] >= 0 && (everybody || closes(world, s, team.role[seat]))) own += 1;
  }
  const share = sellers / team.podsIn[s];
  team.podSkill[pod] = (own * team.podSkill[pod] + share * (skill / sellers)) / (own + share);
}
