// Demand of the month, per segment: programmes, inbound, referral, outbound meetings, marketplace sign-ups.
import { C, S } from '../input';
import { companyStream, segmentStream } from './streams';
import { curve, PROGRAMMES_CURVE } from './levers';
import { KINDS, MEETINGS } from './team-state';
import type { World } from './world';

const MARKET_MOOD = companyStream('marketMood');
const MOOD = segmentStream('mood');
const OUTBOUND_MOOD = segmentStream('outboundMood');
const LEADS = segmentStream('leads');
const MEETINGS_HELD = segmentStream('meetings');
const SIGNUPS = segmentStream('signups');
const ACTIVATED = segmentStream('activated');

/** Entry tickets. */
export const TICKET_UNDER_WAY = 1;
export const TICKET_PAID = 2;
/** A segment is worked on from this share of the mix; assumption. */
const LEAST_MIX = 0.02;
/** Referrals that still come when a segment is left alone, and programmes that go on under a freeze; assumptions. */
const REFERRALS_UNATTENDED = 0.3;
const PROGRAMMES_FROZEN = 0.6;

export function demand(world: World): void {
  const { demand, ctx, plan } = world;
  demand.clearMonth();
  const market = ctx.luck.gamma(MARKET_MOOD, world.month, ctx.marketMood);
  for (let s = 0; s < ctx.segments; s++) {
    demand.pool[s] += demand.returning[s * (ctx.months + 1) + world.month];
    if (plan.mix[s] >= LEAST_MIX && demand.ticket[s] === 0) beginTicket(world, s);
    settleTicket(world, s);
    const entered = demand.ticket[s] === TICKET_PAID;
    const spend = entered ? programmeSpend(world, s) : 0;
    demand.programmes[s] = spend;
    const accounts = ctx.v[ctx.base[s] + S.accounts];
    const unsold = accounts > 0 ? demand.pool[s] / accounts : 0;
    outbound(world, s, unsold);
    const leads = expectedLeads(world, s, spend) * unsold;
    const signups = entered ? expectedSignups(world, s) * unsold : 0;
    if (leads + signups <= 0) continue;
    const mood = market * ctx.luck.gamma(MOOD + s, world.month, ctx.mood[s]);
    demand.leads[s] = ctx.luck.poisson(LEADS + s, world.month, leads * mood);
    if (signups <= 0) continue;
    const count = ctx.luck.poisson(SIGNUPS + s, world.month, signups * mood);
    const activation = ctx.v[ctx.base[s] + S.activation];
    demand.signups[s] = count;
    demand.activated[s] = ctx.luck.binomial(ACTIVATED + s, world.month, count, activation);
  }
}

function beginTicket(world: World, s: number): void {
  const { demand, ctx } = world;
  demand.ticket[s] = TICKET_UNDER_WAY;
  demand.ticketFrom[s] = world.month;
  demand.ticketCost += ctx.v[ctx.base[s] + S.entryCost];
}

/** The ticket is paid once its work is done and its time has passed; checked as a month begins and when work is done. */
export function settleTicket(world: World, s: number): void {
  const { demand, ctx } = world;
  const at = ctx.base[s];
  if (demand.ticket[s] !== TICKET_UNDER_WAY) return;
  const waited = world.month - demand.ticketFrom[s] >= ctx.v[at + S.entryMonths];
  if (waited && demand.ticketWork[s] >= ctx.v[at + S.entryPersonMonths]) demand.ticket[s] = TICKET_PAID;
}

function programmeSpend(world: World, s: number): number {
  const { plan, team, ctx } = world;
  const full = ctx.v[C.programmesBase] + ctx.v[ctx.base[s] + S.programmesPerPod] * team.pods;
  return plan.mix[s] * full * curve(world, PROGRAMMES_CURVE, s) * (plan.frozen ? PROGRAMMES_FROZEN : 1);
}

/** Inbound (with diminishing returns to spend), free leads and referrals, before luck and saturation. */
function expectedLeads(world: World, s: number, spend: number): number {
  const { plan, product, customers, ctx } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const paid = spend > 0 ? spend / v[at + S.leadCost] / (1 + spend / v[at + S.inboundHalf]) : 0;
  const working = plan.mix[s] > 0;
  const inbound = paid * (1 + v[at + S.brandLift] * product.brandShare) + (working ? v[at + S.freeLeads] : 0);
  const referral = v[at + S.referralRate] * customers.live[s] * customers.satisfaction[s];
  return inbound + referral * (working ? 1 : REFERRALS_UNATTENDED);
}

/** SDRs book qualified meetings directly; trust opens doors. */
function outbound(world: World, s: number, unsold: number): void {
  const { demand, team, product, ctx } = world;
  const able = team.capacity[s * KINDS + MEETINGS];
  if (able <= 0) return;
  const doors = 1 + ctx.v[ctx.base[s] + S.outboundTrust] * (product.trust[s] - ctx.v[C.trustReference]);
  const mood = ctx.luck.gamma(OUTBOUND_MOOD + s, world.month, ctx.outboundMood[s]);
  const mean = able * Math.max(0, doors) * mood * unsold;
  demand.meetings[s] = ctx.luck.poisson(MEETINGS_HELD + s, world.month, mean);
}

/**
 * Bass diffusion on a platform: (listing + pull · live · satisfaction) · (1 − live ÷ ceiling), kept up by effort:
 * a listing nobody tends, reviews nobody answers, draw less.
 */
function expectedSignups(world: World, s: number): number {
  const { team, customers, ctx } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const ceiling = v[at + S.marketplaceCeiling];
  if (ceiling <= 0) return 0;
  const effort = team.podsIn[s] + team.founderPods * team.founders[s];
  const upkeep = effort > 0 ? effort / (effort + v[at + S.listingEffort]) : 0;
  const live = customers.live[s];
  const pull = v[at + S.marketplacePull] * live * customers.satisfaction[s];
  return (v[at + S.listingSignups] + pull) * upkeep * Math.max(0, 1 - live / ceiling);
}
