// Fission: a mature POD sends its longest-serving seller away to lead a new one, and hires for the empty seat.
import { C, MAX_SEATS, S } from '../input';
import { READY_OVERLOAD } from './assumptions';
import { copySeat, isRamped, openPod, vacate } from './pods';
import { AE, LEAD } from './roles';
import { closes } from './seat-work';
import { CONCURRENT, KINDS } from './team-state';
import type { World } from './world';

/** The oldest POD of a segment that is mature: of age, every seat filled and ramped, a seller to send; −1: none. */
export function matureParent(world: World, s: number): number {
  const { team, ctx, month } = world;
  for (let pod = 0; pod < team.pods; pod++) {
    if (team.podSegment[pod] !== s || month - team.podFrom[pod] < ctx.v[C.fissionAge]) continue;
    if (isRamped(world, pod, 1) && longestServing(world, pod) >= 0) return pod;
  }
  return -1;
}

/** Pipeline for two, and a company that can look after what two would sell (or that does not wait for that). */
export function maySplit(world: World, s: number): boolean {
  const { team, funnel, ctx } = world;
  const hands = team.capacity[s * KINDS + CONCURRENT];
  const work = funnel.qualifiedQueue[s] + funnel.namedQueue[s] + funnel.open[s];
  const coverage = hands > 0 ? work / hands : 0;
  if (coverage < ctx.v[C.fissionCoverage]) return false;
  return ctx.v[C.fissionEarly] > 0 || isReady(world, s);
}

/** Enough live customers, and nobody who looks after them is overloaded. */
function isReady({ customers, ctx }: World, s: number): boolean {
  const enough = customers.live[s] >= ctx.v[ctx.base[s] + S.fissionCustomers];
  return enough && customers.overload[s] < READY_OVERLOAD;
}

/** Seat of the seller with most months in the POD, AEs first; −1 when nobody there closes deals. */
function longestServing(world: World, pod: number): number {
  const { team } = world;
  const s = team.podSegment[pod];
  let best = -1;
  for (let seat = pod * MAX_SEATS; seat < pod * MAX_SEATS + team.podSeats[pod]; seat++) {
    const role = team.role[seat];
    if (team.tenure[seat] < 0 || !closes(world, s, role)) continue;
    const first = best < 0 || (role === AE && team.role[best] !== AE);
    if (first || (role === team.role[best] && team.tenure[seat] > team.tenure[best])) best = seat;
  }
  return best;
}

/**
 * The parent's seat goes to hiring, its deals stay; all other seats of the new POD are hired. Whoever leads it keeps
 * experience and skill, and sits where the template has a lead, else where they sat. If the company is not ready, the
 * new lead does less and the parent cares with one fewer, until it is.
 */
export function split(world: World, parent: number): void {
  const { team } = world;
  const s = team.podSegment[parent];
  const from = longestServing(world, parent);
  openPod(world, s);
  const child = team.pods - 1;
  const to = placeOf(world, child, team.role[from]);
  const role = team.role[to];
  copySeat(world, from, to);
  team.role[to] = role;
  vacate(world, from, s);
  if (isReady(world, s)) return;
  team.podNewLead[child] = to - child * MAX_SEATS;
  team.podStretched[parent] = 1;
}

/** The lead's seat if the POD has one, else the first of that role. */
function placeOf({ team }: World, pod: number, role: number): number {
  let place = -1;
  for (let seat = pod * MAX_SEATS; seat < pod * MAX_SEATS + team.podSeats[pod]; seat++) {
    if (team.role[seat] === LEAD) return seat;
    if (place < 0 && team.role[seat] === role) place = seat;
  }
  return place;
}

/** What a split too early costs ends as soon as the company is ready. */
export function settleSplits(world: World): void {
  const { team } = world;
  for (let pod = 0; pod < team.pods; pod++) {
    if (team.podNewLead[pod] < 0 && team.podStretched[pod] === 0) continue;
    if (!isReady(world, team.podSegment[pod])) continue;
    team.podNewLead[pod] = -1;
    team.podStretched[pod] = 0;
  }
}
