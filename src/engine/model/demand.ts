// Demand of the month, per segment: programmes, inbound, referral, outbound meetings, marketplace sign-ups.
import { C, S } from '../input';
import { LEAST_MIX, PROGRAMMES_FROZEN, REFERRALS_UNATTENDED } from './assumptions';
import { unsoldShare } from './industries';
import { curve, PROGRAMMES_CURVE } from './levers';
import { companyStream, segmentStream } from './streams';
import { KINDS, MEETINGS } from './team-state';
import { beginTicket, settleTicket, TICKET_NONE, TICKET_PAID } from './tickets';
import type { World } from './world';

const MARKET_MOOD = companyStream('marketMood');
const MOOD = segmentStream('mood');
const OUTBOUND_MOOD = segmentStream('outboundMood');
const LEADS = segmentStream('leads');
const MEETINGS_HELD = segmentStream('meetings');
const SIGNUPS = segmentStream('signups');
const ACTIVATED = segmentStream('activated');

export function demand(world: World): void {
  const { demand, ctx, plan } = world;
  demand.clearMonth();
  const market = ctx.luck.gamma(MARKET_MOOD, world.month, ctx.marketMood);
  for (let s = 0; s < ctx.segments; s++) {
    demand.pool[s] += demand.returning[s * (ctx.months + 1) + world.month];
    if (plan.mix[s] >= LEAST_MIX && demand.ticket[s] === TICKET_NONE) beginTicket(world, s);
    settleTicket(world, s);
    const entered = demand.ticket[s] === TICKET_PAID;
    const spend = entered ? programmeSpend(world, s) : 0;
    demand.programmes[s] = spend;
    const unsold = unsoldShare(world, s);
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
