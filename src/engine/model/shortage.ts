// What holds a segment's people up: read from the state at a month's end, changing nothing.
import { S } from '../input';
import { BINDS, BUSY } from './assumptions';
import { onboardingLoad } from './bespoke';
import { ACCOUNTS, CONCURRENT, KINDS, LEADS, MEETINGS, ONBOARDINGS, OPENS, UPSELL } from './team-state';
import { TICKET_PAID } from './tickets';
import type { World } from './world';

/**
 * What a segment's people fall short of most, a place in CAPACITIES; −1: nothing that binds. Whoever brings meetings
 * holds up those who sell only where nothing waits and they are idle.
 */
export function bottleneckOf(world: World, s: number): number {
  let worst = -1;
  let most = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    if (kind === MEETINGS) continue;
    const short = waiting(world, s, kind);
    if (short < BINDS || short <= most) continue;
    worst = kind;
    most = short;
  }
  return worst < 0 && idle(world, s) >= BINDS ? MEETINGS : worst;
}

/** By how much: see `waiting`, and `idle` for meetings. */
export const shortageOf = (world: World, s: number, kind: number): number =>
  kind === MEETINGS ? idle(world, s) : waiting(world, s, kind);

/**
 * Work that waits, in months of those who do it; customers whom nobody has time for, against those somebody has; of
 * those whom more could be sold to, the share that nobody works.
 */
function waiting(world: World, s: number, kind: number): number {
  const { team, funnel, customers, ctx } = world;
  const able = team.capacity[s * KINDS + kind];
  if (able <= 0) return 0;
  if (kind === LEADS) return funnel.leadQueue[s] / able;
  if (kind === ACCOUNTS) return customers.overload[s];
  if (kind === UPSELL)
    return ctx.v[ctx.base[s] + S.upsellLift] > 0 ? Math.max(0, 1 - able / customers.live[s]) : 0;
  if (kind === ONBOARDINGS) {
    const unserved = customers.waitingAll[s] + customers.each.waiting[s];
    return (unserved * onboardingLoad(world, s)) / able;
  }
  const full = funnel.open[s] >= team.capacity[s * KINDS + CONCURRENT];
  return full === (kind === CONCURRENT) ? unopened(world, s) : 0;
}

/** Opportunities that wait to be opened, in months of those who open them. */
function unopened(world: World, s: number): number {
  const { team, funnel, ctx } = world;
  const opens = team.capacity[s * KINDS + OPENS];
  if (opens <= 0 || !selling(world, s)) return 0;
  const willing = funnel.qualifiedQueue[s] * ctx.v[ctx.base[s] + S.qualifiedToOpportunity];
  return (willing + funnel.namedQueue[s]) / opens;
}

/** How much less busy sellers are than those who deserve help, as a share. */
function idle(world: World, s: number): number {
  const { team, funnel } = world;
  const opens = team.capacity[s * KINDS + OPENS];
  const hands = team.capacity[s * KINDS + CONCURRENT];
  if (opens <= 0 || hands <= 0 || !selling(world, s)) return 0;
  return 1 - Math.max(funnel.opened[s] / opens, funnel.open[s] / hands) / BUSY;
}

const selling = ({ demand }: World, s: number) => demand.ticket[s] === TICKET_PAID && demand.pool[s] > 0;
