// Fission: a mature POD sends its longest-serving seller away to lead a new one, and hires for the empty seat.
import { C, MAX_SEATS, S } from '../input';
import { onboardingLoad } from './bespoke';
import { READY_OVERLOAD, READY_WAITING } from './assumptions';
import { priceLevel } from './odds';
import { copySeat, hasCustomers, isRamped, openPod, vacate } from './pods';
import { AE, LEAD } from './roles';
import { closes } from './seat-work';
import { KINDS, ONBOARDINGS } from './team-state';
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
  const { ctx } = world;
  if (pipeline(world, s) < ctx.v[C.fissionPipeline] * neededPipeline(world, s)) return false;
  return ctx.v[C.fissionEarly] > 0 || isReady(world, s);
}

/** First-year value of opportunities in hand, and of those that qualified leads and named accounts become. */
function pipeline(world: World, s: number): number {
  const { funnel, ctx } = world;
  const at = ctx.base[s];
  const willing = funnel.qualifiedQueue[s] * ctx.v[at + S.qualifiedToOpportunity] + funnel.namedQueue[s];
  return (funnel.open[s] + willing) * ctx.v[at + S.acv] * priceLevel(world, s);
}

/**
 * 1 ÷ win rate times the quota of the time that a deal stays open, those that are not won included: what is in hand now
 * is won over that time, so that coverage differs by segment.
 */
function neededPipeline({ team, funnel, ctx }: World, s: number): number {
  const p = funnel.winRate[s];
  const open = funnel.cycleMonths[s] * (1 + (1 - p) * ctx.v[ctx.base[s] + S.lossDelay]);
  return (team.quota[s] * open) / p;
}

/** Enough live customers, and a function that serves them: care and delivery. */
function isReady(world: World, s: number): boolean {
  const { customers, ctx } = world;
  if (customers.live[s] < ctx.v[ctx.base[s] + S.fissionCustomers]) return false;
  return !hasCustomers(world, s) || (careWorks(world, s) && deliveryWorks(world, s));
}

/**
 * Hired people could look after as many customers as a split asks for, and those who are there are not too many for
 * them; what runs without people is no function that could serve another POD.
 */
function careWorks({ team, customers, ctx }: World, s: number): boolean {
  const able = team.hiredCare[s];
  return (
    able > 0 && able >= ctx.v[ctx.base[s] + S.fissionCustomers] && customers.overload[s] < READY_OVERLOAD
  );
}

/** Hired people onboard, and nobody waits longer than a month for it. */
function deliveryWorks(world: World, s: number): boolean {
  const { team, customers } = world;
  const waiting = (customers.waitingAll[s] + customers.each.waiting[s]) * onboardingLoad(world, s);
  return team.hiredDelivery[s] > 0 && waiting <= READY_WAITING * team.capacity[s * KINDS + ONBOARDINGS];
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
  world.log?.podSplit(parent);
  const child = team.pods - 1;
  team.podParent[child] = team.podNumber[parent];
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
