// Life of a POD: opened with vacant seats, moved to another segment, closed.
import { C, MAX_SEATS, ROLE, roleBase, ROLES, S } from '../input';
import type { Context } from './context';
import { ORPHANED } from './individuals';
import { AE, waitsForCustomers } from './roles';
import { segmentStream } from './streams';
import type { World } from './world';

const HIRE = segmentStream('hire');
/** Ordinals of one role's vacancies and joiners stay apart from another's in the luck's index. */
export const ROLE_ORDINALS = 1 << 20;
const VACANT = -1;

/** Cost of a fully staffed POD of a segment a month, programmes, office and travel included. */
export function podCost({ v, base }: Context, segment: number): number {
  const at = base[segment];
  let cost = v[at + S.programmesPerPod] + v[at + S.officeCost] + v[at + S.travelCost];
  for (let role = 0; role < ROLES.length; role++) {
    const block = roleBase(segment, role);
    cost += v[block + ROLE.seats] * v[block + ROLE.cost];
  }
  return cost;
}

/** Opens a POD with every seat of the segment's template vacant. */
export function openPod(world: World, segment: number): void {
  const { team, ctx } = world;
  const pod = addPod(world, segment);
  team.opened += 1;
  world.log?.podOpened(segment);
  for (let role = 0; role < ROLES.length; role++) {
    const seats = ctx.staffing.seatsWhole[segment * ROLES.length + role];
    for (let i = 0; i < seats; i++) vacate(world, addSeat(world, pod, role), segment);
  }
}

/** A POD without a seat; returns its place. */
export function addPod(world: World, segment: number): number {
  const { team } = world;
  const pod = team.pods++;
  team.podNumber[pod] = team.podsEver++;
  team.podParent[pod] = -1;
  team.podSegment[pod] = segment;
  team.podDeals[pod] = 0;
  team.podLeft[pod] = 0;
  team.podSeats[pod] = 0;
  settle(world, pod);
  team.podsIn[segment] += 1;
  team.misfit[segment] = 1;
  return pod;
}

/** A POD's life in a segment begins. */
function settle({ team, month }: World, pod: number): void {
  team.podFrom[pod] = month;
  team.podNewLead[pod] = -1;
  team.podStretched[pod] = 0;
}

/** A seat of a role, neither filled nor vacant yet; returns its place. */
export function addSeat({ team }: World, pod: number, role: number): number {
  const seat = pod * MAX_SEATS + team.podSeats[pod]++;
  team.role[seat] = role;
  return seat;
}

/** Leaves a seat empty and draws how long it stays so. */
export function vacate(world: World, seat: number, segment: number): void {
  const { team, ctx } = world;
  const role = team.role[seat];
  const ordinal = team.vacancies[segment * ROLES.length + role]++;
  team.tenure[seat] = VACANT;
  team.failing[seat] = 0;
  team.hazard[seat] = 0;
  team.threshold[seat] = ctx.luck.exponential(HIRE + segment, role * ROLE_ORDINALS + ordinal);
}

/** Pays off whoever holds a seat: for having `failed` to sell, or because the seat is no more. */
export function layOff(world: World, seat: number, segment: number, failed = false): void {
  const { team, ctx } = world;
  if (team.tenure[seat] < 0) return;
  team.laidOff += 1;
  world.log?.laidOff(segment, team.role[seat], failed);
  team.severance += ctx.v[C.severanceMonths] * ctx.v[roleBase(segment, team.role[seat]) + ROLE.cost];
}

/** Somebody of a segment goes with the POD. */
function depart({ team }: World, segment: number, role: number): void {
  team.dismissed[segment * ROLES.length + role] += 1;
  team.goings[segment] += 1;
}

/** Pays off whoever holds a seat that is no more; what they leave behind is for later (people.ts). */
export function dismiss(world: World, seat: number, segment: number): void {
  const { team } = world;
  if (team.tenure[seat] >= 0) depart(world, segment, team.role[seat]);
  layOff(world, seat, segment);
}

/** Closes a POD: its people go, its deals fall to the founders, later PODs move up. */
export function closePod(world: World, pod: number): void {
  const { team } = world;
  world.log?.podClosed(pod);
  const segment = team.podSegment[pod];
  for (let i = 0; i < team.podSeats[pod]; i++) dismiss(world, pod * MAX_SEATS + i, segment);
  team.podsIn[segment] -= 1;
  thinOut(world, segment);
  handDeals(world, pod);
  for (let next = pod + 1; next < team.pods; next++) shiftDown(world, next);
  team.pods -= 1;
}

/** People whom growth added to a segment go with the PODs that they worked for, in proportion. */
function thinOut({ team }: World, segment: number): void {
  const left = team.podsIn[segment];
  team.misfit[segment] = 1;
  for (let post = segment * ROLES.length; post < (segment + 1) * ROLES.length; post++)
    team.added[post] = Math.floor((team.added[post] * left) / (left + 1));
}

/** Deals of a closing POD go to the founders; deals of later PODs follow their POD's new place. */
function handDeals(world: World, pod: number): void {
  const { ctx, customers } = world;
  const each = customers.each;
  for (let s = 0; s < ctx.segments; s++) {
    const start = each.start[s];
    for (let i = start; i < start + each.deals[s]; i++) {
      if (each.dealPod[i] === pod) each.dealPod[i] = ORPHANED;
      else if (each.dealPod[i] > pod) each.dealPod[i] -= 1;
    }
  }
}

function shiftDown(world: World, pod: number): void {
  const { team } = world;
  const to = pod - 1;
  team.podNumber[to] = team.podNumber[pod];
  team.podParent[to] = team.podParent[pod];
  team.podSegment[to] = team.podSegment[pod];
  team.podSeats[to] = team.podSeats[pod];
  team.podDeals[to] = team.podDeals[pod];
  team.podFrom[to] = team.podFrom[pod];
  team.podNewLead[to] = team.podNewLead[pod];
  team.podStretched[to] = team.podStretched[pod];
  for (let i = 0; i < MAX_SEATS; i++) copySeat(world, pod * MAX_SEATS + i, to * MAX_SEATS + i);
}

/** Puts whoever holds a seat, or the search for somebody, into another one. */
export function copySeat(world: World, from: number, to: number): void {
  const { team } = world;
  team.role[to] = team.role[from];
  team.tenure[to] = team.tenure[from];
  team.skill[to] = team.skill[from];
  team.failing[to] = team.failing[from];
  team.hazard[to] = team.hazard[from];
  team.threshold[to] = team.threshold[from];
}

/**
 * Moves a POD to another segment. People whose role the new template has stay and lose part of their ramp, but sellers
 * of one kind of deal seldom sell another: AEs go, and most of the move is hiring. Their old customers lose them all.
 */
export function movePod(world: World, pod: number, to: number): void {
  const { team, ctx } = world;
  world.log?.podMoved(pod, to);
  const from = team.podSegment[pod];
  const first = pod * MAX_SEATS;
  const had = team.podSeats[pod];
  handDealsToFounders(world, pod);
  let kept = 0;
  const wanted = wantedSeats;
  for (let role = 0; role < ROLES.length; role++)
    wanted[role] = ctx.staffing.seatsWhole[to * ROLES.length + role];
  for (let seat = first; seat < first + had; seat++) {
    const role = team.role[seat];
    if (team.tenure[seat] < 0) continue;
    if (role === AE || wanted[role] < 1) {
      dismiss(world, seat, from);
      continue;
    }
    wanted[role] -= 1;
    depart(world, from, role);
    copySeat(world, seat, first + kept);
    team.tenure[first + kept] = Math.floor(team.tenure[seat] * ctx.v[C.moveKeep]);
    kept += 1;
  }
  team.podSegment[pod] = to;
  settle(world, pod);
  team.podSeats[pod] = kept;
  team.podsIn[from] -= 1;
  thinOut(world, from);
  team.podsIn[to] += 1;
  team.misfit[to] = 1;
  for (let role = 0; role < ROLES.length; role++)
    for (let i = 0; i < wanted[role]; i++) vacate(world, addSeat(world, pod, role), to);
}

/** Scratch of movePod: seats of each role that the new template still wants. */
const wantedSeats = new Float64Array(ROLES.length);

function handDealsToFounders(world: World, pod: number): void {
  const { team, customers } = world;
  const each = customers.each;
  const s = team.podSegment[pod];
  for (let i = each.start[s]; i < each.start[s] + each.deals[s]; i++)
    if (each.dealPod[i] === pod) each.dealPod[i] = ORPHANED;
  team.podDeals[pod] = 0;
}

/** Every seat filled and past `share` of its ramp; seats that wait for the first customer do not count. */
export function isRamped(world: World, pod: number, share: number): boolean {
  const { team } = world;
  const segment = team.podSegment[pod];
  const first = pod * MAX_SEATS;
  for (let seat = first; seat < first + team.podSeats[pod]; seat++) {
    const role = team.role[seat];
    if (team.tenure[seat] < 0 && waitsForCustomers(role) && !hasCustomers(world, segment)) continue;
    if (team.tenure[seat] < share * team.ramp[segment * ROLES.length + role]) return false;
  }
  return true;
}

/** Somebody to onboard or to care for. */
export const hasCustomers = (world: World, segment: number) =>
  world.customers.live[segment] + world.customers.backlog[segment] > 0;
