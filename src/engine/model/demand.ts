// Demand of the month, per segment: programmes, inbound, referral, events, named accounts,
// outbound meetings, sign-ups on the own site and on a marketplace.
import { C, S } from '../input';
import { exp } from '../math';
import { LEAST_MIX, PROGRAMMES_FROZEN, REFERRALS_UNATTENDED } from './assumptions';
import { holdEvents } from './events';
import { unsoldShare } from './industries';
import { INBOUND, leadLift, REFERRAL } from './lead-quality';
import { curve, narrower, PROGRAMMES_CURVE } from './levers';
import { courtAccounts, unnamedEffort } from './named-accounts';
import { expectedSignups as expectedOnSite, signUpOnSite, spendOnSite } from './own-site';
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
    courtAccounts(world, s);
    outbound(world, s, unsold);
    const reach = unsold * volume(world, s);
    holdEvents(world, s, spend, reach, market);
    const inbound = expectedInbound(world, s, spend);
    const referral = expectedReferrals(world, s);
    const leads = (inbound + referral) * reach;
    const signups = entered ? expectedSignups(world, s) * unsold : 0;
    const onSite = entered ? expectedOnSite(world, s) * reach : 0;
    if (leads + signups + onSite <= 0) continue;
    const mood = market * ctx.luck.gamma(MOOD + s, world.month, ctx.mood[s]);
    const came = ctx.luck.poisson(LEADS + s, world.month, leads * mood);
    demand.leads[s] += came;
    if (came > 0) demand.leadLift[s] += came * meanLift(world, s, inbound, referral);
    if (signups > 0) signUpOnPlatform(world, s, signups * mood);
    if (onSite > 0) signUpOnSite(world, s, onSite * mood);
  }
}

function signUpOnPlatform({ ctx, demand, month }: World, s: number, expected: number): void {
  const count = ctx.luck.poisson(SIGNUPS + s, month, expected);
  const activation = ctx.v[ctx.base[s] + S.activation];
  demand.signups[s] = count;
  demand.activated[s] = ctx.luck.binomial(ACTIVATED + s, month, count, activation);
}

/** Leads that a narrower ICP still draws, over those at the reference. */
function volume(world: World, s: number): number {
  const narrow = narrower(world, s);
  return narrow === 0 ? 1 : exp(-world.ctx.v[world.ctx.base[s] + S.focusVolume] * narrow);
}

function programmeSpend(world: World, s: number): number {
  const { plan, team, ctx } = world;
  const full = ctx.v[C.programmesBase] + ctx.v[ctx.base[s] + S.programmesPerPod] * team.pods;
  return plan.mix[s] * full * curve(world, PROGRAMMES_CURVE, s) * (plan.frozen ? PROGRAMMES_FROZEN : 1);
}

/** Inbound (with diminishing returns to spend) and free leads, before luck, focus and saturation. */
function expectedInbound(world: World, s: number, spend: number): number {
  const { plan, product, ctx } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const digital = spendOnSite(world, s, spend * (1 - v[at + S.eventShare]));
  const paid = digital > 0 ? digital / v[at + S.leadCost] / (1 + digital / v[at + S.inboundHalf]) : 0;
  const free = plan.mix[s] > 0 ? v[at + S.freeLeads] : 0;
  return paid * (1 + v[at + S.brandLift] * product.brandShare) + free;
}

/** What is far better than others is talked about: how much more than usual. */
function wordOfMouth({ product, ctx }: World, s: number): number {
  const edge = product.edge[s];
  return edge === 0 ? 1 : exp(ctx.v[ctx.base[s] + S.advantageSpread] * edge);
}

function expectedReferrals(world: World, s: number): number {
  const { plan, customers, ctx } = world;
  const content = ctx.v[ctx.base[s] + S.referralRate] * customers.live[s] * customers.satisfaction[s];
  const referral = content * wordOfMouth(world, s);
  return referral * (plan.mix[s] > 0 ? 1 : REFERRALS_UNATTENDED);
}

/** Of leads that come by one or the other way, each by chance. */
function meanLift(world: World, s: number, inbound: number, referral: number): number {
  const cold = leadLift(world, s, INBOUND);
  const warm = leadLift(world, s, REFERRAL);
  return warm === cold ? cold : (inbound * cold + referral * warm) / (inbound + referral);
}

/** SDRs book qualified meetings directly; trust opens doors. */
function outbound(world: World, s: number, unsold: number): void {
  const { demand, team, product, ctx } = world;
  const able = team.capacity[s * KINDS + MEETINGS] * unnamedEffort(world, s);
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
  const pull = v[at + S.marketplacePull] * live * customers.satisfaction[s] * wordOfMouth(world, s);
  return (v[at + S.listingSignups] + pull) * upkeep * Math.max(0, 1 - live / ceiling);
}
