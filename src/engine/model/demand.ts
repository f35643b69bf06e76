// Demand of the month, per segment: programmes, inbound, referral, events, named accounts, outbound meetings; sign-ups on
// the own site and on a marketplace have files of their own.
import { C, S } from '../input';
import { exp } from '../math';
import { LEAST_MIX, PROGRAMMES_FROZEN } from './assumptions';
import { holdEvents } from './events';
import { unsoldShare } from './industries';
import { fitLift, INBOUND, leadLift, REFERRAL } from './lead-quality';
import { curve, narrower, PROGRAMMES_CURVE } from './levers';
import { courtAccounts, unnamedEffort } from './named-accounts';
import { expectedOnListing, signUpOnListing } from './marketplace';
import { expectedOnSite, runSite, signUpOnSite, spendOnSite } from './own-site';
import { bought } from './programmes';
import { expectedReferrals, receiveReferred } from './referrals';
import { companyStream, segmentStream } from './streams';
import { KINDS, MEETINGS } from './team-state';
import { beginTicket, settleTicket, TICKET_NONE, TICKET_PAID } from './tickets';
import type { World } from './world';

const MARKET_MOOD = companyStream('marketMood');
const MOOD = segmentStream('mood');
const OUTBOUND_MOOD = segmentStream('outboundMood');
const LEADS = segmentStream('leads');
const MEETINGS_HELD = segmentStream('meetings');

export function demand(world: World): void {
  const { demand, ctx, plan } = world;
  demand.clearMonth();
  const market = ctx.luck.gamma(MARKET_MOOD, world.month, ctx.laws.marketMood);
  for (let s = 0; s < ctx.segments; s++) {
    demand.pool[s] += demand.returning[s * (ctx.months + 1) + world.month];
    if (plan.mix[s] >= LEAST_MIX && demand.ticket[s] === TICKET_NONE) beginTicket(world, s);
    settleTicket(world, s);
    const entered = demand.ticket[s] === TICKET_PAID;
    const spend = entered ? programmeSpend(world, s) : 0;
    demand.programmes[s] = spend;
    runSite(world, s);
    const fitting = volume(world, s);
    const reach = unsoldShare(world, s) * fitting;
    courtAccounts(world, s, fitting);
    // People book no more meetings than they have time for, however wide the profile.
    const cold = leadLift(world, s, INBOUND);
    outbound(world, s, unsoldShare(world, s) * Math.min(1, fitting), cold);
    holdEvents(world, s, spend, reach, market);
    const inbound = expectedInbound(world, s, spend);
    const referral = expectedReferrals(world, s);
    const leads = (inbound + referral) * reach;
    const signups = entered ? expectedOnListing(world, s) * reach : 0;
    const onSite = expectedOnSite(world, s) * reach;
    if (leads + signups + onSite <= 0) continue;
    const mood = market * ctx.luck.gamma(MOOD + s, world.month, ctx.laws.mood[s]);
    const came = ctx.luck.poisson(LEADS + s, world.month, leads * mood);
    demand.leads[s] += came;
    if (came > 0) {
      demand.leadLift[s] += came * meanLift(world, s, inbound, referral, cold);
      receiveReferred(world, s, came * (referral / (inbound + referral)));
    }
    if (signups > 0) signUpOnListing(world, s, signups * mood);
    if (onSite > 0) signUpOnSite(world, s, onSite * mood);
  }
}

/**
 * Buyers who fit, over those at the reference: of a narrower ICP fewer come, and fewer are approached. A focus mostly stays
 * as it is for many months.
 */
function volume(world: World, s: number): number {
  const { demand, ctx } = world;
  const narrow = narrower(world, s);
  if (narrow !== demand.fittingAt[s]) {
    demand.fittingAt[s] = narrow;
    demand.fitting[s] = narrow === 0 ? 1 : exp(-ctx.v[ctx.base[s] + S.focusVolume] * narrow);
  }
  return demand.fitting[s];
}

function programmeSpend(world: World, s: number): number {
  const { plan, team, ctx } = world;
  const full = ctx.v[C.programmesBase] + ctx.v[ctx.base[s] + S.programmesPerPod] * team.pods;
  return plan.mix[s] * full * curve(world, PROGRAMMES_CURVE, s) * (plan.frozen ? PROGRAMMES_FROZEN : 1);
}

/** Inbound (with diminishing returns to spend) and free leads, of the market that is worked, before luck, focus and saturation. */
function expectedInbound(world: World, s: number, spend: number): number {
  const { plan, product, ctx } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const digital = spendOnSite(world, s, spend * (1 - v[at + S.eventShare]));
  const worked = world.industries.audience[s];
  const paid = bought(digital, v[at + S.leadCost], v[at + S.inboundHalf] * worked);
  const free = plan.mix[s] > 0 ? v[at + S.freeLeads] * worked : 0;
  return paid * (1 + v[at + S.brandLift] * product.brandShare) + free;
}

/** Of leads that come by one or the other way, each by chance; `cold`: of inbound ones. */
function meanLift(world: World, s: number, inbound: number, referral: number, cold: number): number {
  const warm = leadLift(world, s, REFERRAL);
  return warm === cold ? cold : (inbound * cold + referral * warm) / (inbound + referral);
}

/**
 * SDRs book qualified meetings directly, with those who fit and are not sold yet; trust opens doors. A narrower ICP has
 * fewer of them, and more of these qualify, as with leads. The oftener the same accounts are asked for a meeting, the
 * fewer of them answer.
 */
function outbound(world: World, s: number, reach: number, cold: number): void {
  const { demand, team, product, ctx } = world;
  const able = team.capacity[s * KINDS + MEETINGS] * unnamedEffort(world, s);
  if (able <= 0) return;
  const doors = 1 + ctx.v[ctx.base[s] + S.outboundTrust] * (product.trust[s] - ctx.v[C.trustReference]);
  const mood = ctx.luck.gamma(OUTBOUND_MOOD + s, world.month, ctx.laws.outboundMood[s]);
  const mean =
    able * Math.max(0, doors) * mood * reach * fitLift(world, s, cold) * answering(world, s, able, reach);
  demand.meetings[s] = ctx.luck.poisson(MEETINGS_HELD + s, world.month, mean);
}

/** N ÷ (N + sought ÷ half) of N accounts that could be met, `sought` meetings a month being sought with them. */
function answering(world: World, s: number, sought: number, reach: number): number {
  const { ctx } = world;
  const at = ctx.base[s];
  const accounts = ctx.v[at + S.accounts] * world.industries.audience[s] * reach;
  return accounts > 0 ? accounts / (accounts + sought / ctx.v[at + S.outboundHalf]) : 0;
}
