// Named accounts: a fixed list of targets that sellers court one by one. One leaves the pool when it is first approached,
// qualifies in time, and comes back to the list after the cooling period when nothing came of it.
import { C, S } from '../input';
import { log } from '../math';
import { returnAccounts, returnMonth } from './flows';
import { liftOf } from './lead-quality';
import { segmentStream } from './streams';
import { probability } from './tenure';
import type { World } from './world';

const NAMED = segmentStream('named');
const NAMED_OPENED = segmentStream('namedOpened');
const NAMED_STALE = segmentStream('namedStale');
const NAMED_WON = segmentStream('namedWon');
const NAMED_LOST = segmentStream('namedLost');
/** Keeps a hazard finite where the chance is 1. */
const MOST = 0.999999;

const hasList = (world: World, s: number) => world.ctx.v[world.ctx.base[s] + S.namedAccounts] > 0;

/** Share of outbound effort left for meetings with anybody else. */
export const unnamedEffort = (world: World, s: number) =>
  hasList(world, s) ? 1 - world.ctx.v[world.ctx.base[s] + S.namedEffort] : 1;

/** The list as the company opens: accounts of the market that it has not sold to, nor is selling to, yet. */
export function listAccounts(world: World, s: number): void {
  const { demand, ctx } = world;
  demand.listed[s] = Math.min(demand.pool[s], ctx.v[ctx.base[s] + S.namedAccounts]);
}

/**
 * Of the courted some qualify, the more of them the more trust there is and the more time for each; then sellers
 * approach as many more as they can court. Of the list only as many are approached as fit a narrower ICP.
 */
export function courtAccounts(world: World, s: number, fitting: number): void {
  if (!hasList(world, s)) return;
  const { demand, team, plan, product, ctx, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  demand.listed[s] += demand.relisted[s * (ctx.months + 1) + month];
  const able = v[at + S.namedPerPerson] * v[at + S.namedEffort] * team.outreach[s];
  const courted = demand.courted[s];
  if (courted > 0) {
    const doors = Math.max(0, 1 + v[at + S.outboundTrust] * (product.trust[s] - v[C.trustReference]));
    const shift = v[at + S.focusQuality] * plan.aim[s];
    const chance = Math.min(
      MOST,
      v[at + S.namedChance] + liftOf(v[at + S.namedChance], shift, ctx.namedLogit[s]),
    );
    const hazard = -log(1 - chance) * doors * Math.min(1, able / courted);
    const qualified = ctx.luck.binomial(NAMED + s, month, courted, probability(hazard));
    demand.named[s] = qualified;
    demand.courted[s] -= qualified;
  }
  const room = Math.max(0, Math.floor(able) - demand.courted[s]);
  const unfit = v[at + S.namedAccounts] * Math.max(0, 1 - fitting);
  const fit = Math.max(0, Math.floor(demand.listed[s] - unfit));
  const approached = Math.min(room, fit, demand.pool[s]);
  demand.listed[s] -= approached;
  demand.courted[s] += approached;
  demand.pool[s] -= approached;
}

/** Qualified ones are tried before everybody else, up to `limit`; who does not open or goes stale comes back later. */
export function openNamed(world: World, s: number, limit: number): number {
  const { ctx, funnel, team, month } = world;
  const queue = funnel.namedQueue[s];
  if (queue === 0) return 0;
  const v = ctx.v;
  const at = ctx.base[s];
  const rate = v[at + S.qualifiedToOpportunity] * team.handOff[s];
  const willing = limit > 0 ? ctx.luck.binomial(NAMED_OPENED + s, month, queue, rate) : 0;
  const opened = Math.min(limit, willing);
  const waiting = queue - triedOf(queue, willing, limit);
  const kept = waiting - ctx.luck.binomial(NAMED_STALE + s, month, waiting, v[at + S.staleQualified]);
  funnel.namedQueue[s] = kept;
  funnel.namedOpen[s] += opened;
  const gone = queue - kept - opened;
  returnAccounts(world, s, gone);
  relist(world, s, gone);
  return opened;
}

/** How many of a queue were tried: all, or up to where the last who opened stands among them, on average. */
export function triedOf(queue: number, willing: number, limit: number): number {
  if (limit > willing) return queue;
  return limit > 0 ? Math.min(queue, Math.round((limit * (queue + 1)) / (willing + 1))) : 0;
}

/**
 * Which of the month's decided deals were of named accounts, of `before` in hand: any of them alike, for deals of a
 * counted segment carry no names. Lost ones go back to the list when they come back to the pool.
 */
export function settleNamed(world: World, s: number, before: number): void {
  const { ctx, funnel, month } = world;
  const named = funnel.namedOpen[s];
  if (named === 0) return;
  const won = drawn(
    named,
    funnel.won[s],
    before,
    ctx.luck.binomial(NAMED_WON + s, month, funnel.won[s], named / before),
  );
  const rest = before - funnel.won[s];
  const share = rest > 0 ? (named - won) / rest : 0;
  const lost = drawn(
    named - won,
    funnel.lost[s],
    rest,
    ctx.luck.binomial(NAMED_LOST + s, month, funnel.lost[s], share),
  );
  funnel.namedOpen[s] = named - won - lost;
  relist(world, s, lost);
}

/** Of `taken` out of `all`, `named` among them: no more named ones than there are, and no fewer than must be. */
const drawn = (named: number, taken: number, all: number, wanted: number) =>
  Math.min(named, Math.max(wanted, named + taken - all));

function relist(world: World, s: number, accounts: number): void {
  const { ctx, demand } = world;
  const back = returnMonth(world, s);
  if (back <= ctx.months) demand.relisted[s * (ctx.months + 1) + back] += accounts;
}
