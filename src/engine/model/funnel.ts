// The front half of the bow-tie: leads are worked, qualified, opened as opportunities, decided.
import { S } from '../input';
import { segmentStream } from './streams';
import { decideCounted, openCounted } from './counted-deals';
import { decideIndividual, openIndividual } from './individual-deals';
import { TRAIL } from './funnel-state';
import { odds } from './odds';
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
    if (ctx.individual[s]) decideIndividual(world, s);
    else decideCounted(world, s);
    losses(world, s);
    trail(world, s);
  }
}

function workLeads(world: World, s: number): void {
  const { ctx, funnel, demand, team } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  funnel.leadQueue[s] += demand.leads[s];
  const capacity = team.capacity[s * KINDS + LEADS];
  const worked = spendCredit(funnel.leadCredit, s, capacity, funnel.leadQueue[s]);
  const waiting = funnel.leadQueue[s] - worked;
  funnel.leadQueue[s] =
    waiting - ctx.luck.binomial(STALE_LEADS + s, world.month, waiting, v[at + S.staleLeads]);
  funnel.qualified[s] =
    ctx.luck.binomial(QUALIFIED + s, world.month, worked, v[at + S.leadToQualified] * team.handOff[s]) +
    demand.meetings[s];
  funnel.qualifiedQueue[s] += funnel.qualified[s];
  funnel.busy[s] = capacity > 0 ? worked / capacity : 0;
}

/** Opportunities open as far as sellers have time, hands and accounts left; the rest waits and goes stale. */
function openOpportunities(world: World, s: number): void {
  const { ctx, funnel, demand, team } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const concurrent = team.capacity[s * KINDS + CONCURRENT];
  const opens = team.capacity[s * KINDS + OPENS];
  const rate = v[at + S.qualifiedToOpportunity] * team.handOff[s];
  const queue = funnel.qualifiedQueue[s];
  let opened = 0;
  let tried = 0;
  if (demand.ticket[s] === TICKET_PAID && rate > 0) {
    const hands = Math.max(0, Math.ceil(concurrent - funnel.open[s]));
    const able = Math.min(funnel.openCredit[s] + opens, opens + 1);
    const limit = Math.min(hands, demand.pool[s], Math.floor(able));
    // All who would open if there were time for everybody; sellers stop at their limit, and the rest is not tried.
    const willing = limit > 0 ? ctx.luck.binomial(OPENED + s, world.month, queue, rate) : 0;
    opened = Math.min(limit, willing);
    if (limit > willing) tried = queue;
    // Where the last of them stands among those waiting, on average.
    else if (limit > 0) tried = Math.min(queue, Math.round((limit * (queue + 1)) / (willing + 1)));
    funnel.openCredit[s] = able - opened;
  }
  const waiting = queue - tried;
  funnel.qualifiedQueue[s] =
    waiting - ctx.luck.binomial(STALE_QUALIFIED + s, world.month, waiting, v[at + S.staleQualified]);
  funnel.opened[s] = opened;
  funnel.everOpened[s] += opened;
  funnel.open[s] += opened;
  demand.pool[s] -= opened;
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
