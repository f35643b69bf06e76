// Self-serve: activated sign-ups who decide to pay, live in the month in which they do.
import { S } from '../input';
import { sigmoid } from '../math';
import { cohortBase, MONTHLY, platformBase } from './customer-state';
import { dealSize, meanDealSize } from './deal-size';
import { joinCohort, welcome } from './flows';
import { goLive } from './individual-onboarding';
import { industryOfNext, shareOut } from './industries';
import { TRAIL } from './funnel-state';
import { addIndividual } from './signing';
import { segmentStream } from './streams';
import type { World } from './world';

const PAID = segmentStream('paid');
const SITE_PAID = segmentStream('sitePaid');
const SELF_SERVE_SIZE = segmentStream('selfServeSize');
const FAILED = segmentStream('failed');
/** Draws about a month's self-serve customers stand behind all those of onboarding (counted-onboarding.ts) in the index. */
const SELF_SERVE = 1 << 22;
/** Industries of those who serve themselves, behind those of deals. */
const SELF_SERVE_INDUSTRY = 1 << 24;

/** Activated sign-ups who decide to pay are live at once, by the month, without anybody selling to them. */
export function selfServe(world: World, s: number): void {
  const { ctx, customers, demand, funnel, product, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  let byPlatform = 0;
  if (demand.activated[s] > 0) {
    const usual = ctx.trialLogit[s] + funnel.appeal[s];
    const chance = sigmoid(usual + v[at + S.winMaturity] * product.gap[s]);
    const onSite = demand.siteActivated[s];
    const others = demand.activated[s] - onSite;
    byPlatform = Math.min(demand.pool[s], ctx.luck.binomial(PAID + s, month, others, chance));
    const bySite = ctx.luck.binomial(SITE_PAID + s, month, onSite, chance);
    demand.sitePaid[s] = Math.min(demand.pool[s] - byPlatform, bySite);
  }
  const paid = byPlatform + demand.sitePaid[s];
  funnel.trailPaid[s * TRAIL + (month % TRAIL)] = paid;
  demand.paid[s] = paid;
  if (paid === 0) return;
  demand.pool[s] -= paid;
  const before = customers.newArr[s];
  const each = v[at + S.acv] * v[at + S.selfServeAcv] * funnel.price[s];
  if (ctx.individual[s]) selfServeEach(world, s, paid, each);
  else selfServeCohort(world, s, paid, each);
  customers.selfServeArr[s] = customers.newArr[s] - before;
}

function selfServeEach(world: World, s: number, paid: number, mean: number): void {
  const { ctx, customers, demand } = world;
  for (let k = 0; k < paid; k++) {
    const ordinal = customers.signedEver[s]++;
    const size = dealSize(ctx, SELF_SERVE_SIZE, s, ordinal);
    const industry = industryOfNext(world, s, SELF_SERVE_INDUSTRY + ordinal);
    addIndividual(world, s, ordinal, industry, mean * size, MONTHLY, 0);
    const i = customers.each.start[s] + customers.each.customers[s] - 1;
    if (k < paid - demand.sitePaid[s]) customers.each.platform[i] = 1;
    else customers.siteArr[s] += customers.each.acv[i];
    customers.each.aim[i] = world.plan.aim[s];
    goLive(world, s, i, false);
  }
}

/** They join the month's cohort of monthly contracts. */
function selfServeCohort(world: World, s: number, paid: number, mean: number): void {
  const { ctx, customers, demand, industries, month } = world;
  shareOut(world, s, paid, industries.chance, industries.customers);
  const arr = paid * mean * meanDealSize(ctx, SELF_SERVE_SIZE, s, month, paid);
  const share = ctx.v[ctx.base[s] + S.failedShare];
  const failed = ctx.luck.binomial(FAILED + s, SELF_SERVE + month, paid, share);
  const cell = cohortBase(s, MONTHLY) + month;
  joinCohort(world, s, cell, paid, arr, failed, 0, paid * world.plan.aim[s]);
  // Those whom somebody sold to have joined before.
  customers.siteArr[s] = arr * (demand.sitePaid[s] / paid);
  const through = arr - customers.siteArr[s];
  if (arr > 0) customers.cohortPlatform[platformBase(s) + month] = through / customers.cohortArr[cell];
  welcome(world, s, paid, arr, MONTHLY);
}
