// The front half of the bow-tie: leads are worked, qualified, opened as opportunities, decided.
import { S } from '../input';
import { segmentStream } from './streams';
import { decideCounted, openCounted } from './counted-deals';
import { decideIndividual, openIndividual } from './individual-deals';
import { TRAIL } from './funnel-state';
import { within } from './industry-pods';
import { keptLift, meanChance } from './lead-quality';
import { openNamed, settleNamed, triedOf } from './named-accounts';
import { odds } from './odds';
import { openReferred, payReferralFees, qualifyReferred } from './referrals';
import { returnAccounts, spendCredit } from './flows';
import { CONCURRENT, KINDS, LEADS, OPENS } from './team-state';
import { TICKET_PAID } from './tickets';
import type { World } from './world';

const QUALIFIED = segmentStream('qualified');
const OPENED = segmentStream('opened');
const STALE_LEADS = segmentStream('staleLeads');
const STALE_QUALIFIED = segmentStream('staleQualified');
const FEATURE_LOSS = segmentStream('featureLoss');

export function funnel(world: World): void {
  const { ctx, funnel } = world;
  funnel.clearMonth();
  odds(world);
  for (let s = 0; s < ctx.segments; s++) {
    workLeads(world, s);
    openOpportunities(world, s);
    const inHand = funnel.open[s];
    if (ctx.individual[s]) decideIndividual(world, s);
    else decideCounted(world, s);
    settleNamed(world, s, inHand);
    payReferralFees(world, s, inHand);
    losses(world, s);
    trail(world, s);
  }
}

function workLeads(world: World, s: number): void {
  const { ctx, funnel, demand, team } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const queue = funnel.leadQueue[s] + demand.leads[s];
  const lift = funnel.leadLift[s] + demand.leadLift[s];
  const capacity = team.capacity[s * KINDS + LEADS];
  const hours = within(world, s, capacity, queue);
  const worked = spendCredit(funnel.leadCredit, s, hours, queue);
  const waiting = queue - worked;
  const kept = waiting - ctx.luck.binomial(STALE_LEADS + s, world.month, waiting, v[at + S.staleLeads]);
  const usual = meanChance(v[at + S.leadToQualified], lift, queue);
  const chance = usual * team.handOff[s];
  const meetings = demand.meetings[s];
  const named = demand.named[s];
  funnel.leadQueue[s] = kept;
  funnel.leadLift[s] = keptLift(lift, kept, queue);
  const qualified = ctx.luck.binomial(QUALIFIED + s, world.month, worked, chance);
  qualifyReferred(world, s, qualified, usual * queue, kept / queue);
  funnel.qualified[s] = qualified + meetings + named;
  funnel.qualifiedQueue[s] += funnel.qualified[s] - named;
  funnel.namedQueue[s] += named;
  funnel.qualifiedLift[s] += meetings * ctx.meetingLift[s];
  funnel.busy[s] = capacity > 0 ? worked / capacity : 0;
}

/** Opportunities open as far as sellers have time, hands and accounts left; the rest waits and goes stale. */
function openOpportunities(world: World, s: number): void {
  const { ctx, funnel, demand, team } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const concurrent = team.capacity[s * KINDS + CONCURRENT];
  const opens = team.capacity[s * KINDS + OPENS];
  const queue = funnel.qualifiedQueue[s];
  const lift = funnel.qualifiedLift[s];
  const usual = meanChance(v[at + S.qualifiedToOpportunity], lift, queue);
  const rate = usual * team.handOff[s];
  const selling = demand.ticket[s] === TICKET_PAID;
  const hands = Math.max(0, Math.ceil(concurrent - funnel.open[s]));
  const wanted = rate * queue + funnel.namedQueue[s];
  const hours = within(world, s, opens, wanted);
  const able = Math.min(funnel.openCredit[s] + hours, hours + 1);
  const most = selling ? Math.min(hands, Math.floor(able)) : 0;
  const named = openNamed(world, s, most);
  const limit = rate > 0 ? Math.min(most - named, demand.pool[s]) : 0;
  // All who would open if there were time for everybody; sellers stop at their limit, and the rest is not tried.
  const willing = limit > 0 ? ctx.luck.binomial(OPENED + s, world.month, queue, rate) : 0;
  const unnamed = Math.min(limit, willing);
  const tried = triedOf(queue, willing, limit);
  const opened = unnamed + named;
  if (selling && rate > 0) funnel.openCredit[s] = able - opened;
  const waiting = queue - tried;
  const kept =
    waiting - ctx.luck.binomial(STALE_QUALIFIED + s, world.month, waiting, v[at + S.staleQualified]);
  openReferred(world, s, unnamed, usual * queue, kept / queue);
  funnel.qualifiedQueue[s] = kept;
  funnel.qualifiedLift[s] = keptLift(lift, kept, queue);
  funnel.opened[s] = opened;
  funnel.everOpened[s] += opened;
  funnel.open[s] += opened;
  demand.pool[s] -= unnamed;
  if (concurrent > 0) funnel.busy[s] = Math.max(funnel.busy[s], Math.min(1, funnel.open[s] / concurrent));
  if (opens > 0) funnel.busy[s] = Math.max(funnel.busy[s], Math.min(1, opened / opens));
  if (opened === 0) return;
  if (ctx.individual[s]) openIndividual(world, s, opened);
  else openCounted(world, s, opened);
}

/** Lost buyers who name missing product: as many of them as the product falls short of what they require. */
function losses(world: World, s: number): void {
  const { ctx, funnel, product } = world;
  funnel.everLost[s] += funnel.lost[s];
  if (funnel.lost[s] === 0) return;
  returnAccounts(world, s, funnel.lost[s]);
  const share = Math.min(1, -product.gap[s]);
  funnel.featureLost[s] = ctx.luck.binomial(FEATURE_LOSS + s, world.month, funnel.lost[s], share);
}

/** What rules, investors and the growth policy look back on. */
function trail(world: World, s: number): void {
  const { funnel, demand, team, month } = world;
  const at = s * TRAIL + (month % TRAIL);
  funnel.trailWon[at] = funnel.won[s];
  funnel.trailLost[at] = funnel.lost[s];
  funnel.trailFeature[at] = funnel.featureLost[s];
  funnel.trailSold[at] = funnel.sold[s];
  funnel.trailQuota[at] = team.quota[s];
  funnel.trailActivated[at] = demand.activated[s];
}
