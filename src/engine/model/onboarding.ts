// From signature to live: first in, first out, as far as onboarding capacity reaches; self-serve is live at once.
import { S } from '../input';
import { exp, log, logit, sigmoid } from '../math';
import { ANNUAL, cohortBase, LIVE, MONTHLY, ONBOARDING, WAITING } from './customer-state';
import { spendCredit } from './flows';
import { appeal, priceLevel } from './odds';
import { addIndividual, EVENTS } from './signing';
import { segmentStream } from './streams';
import { KINDS, ONBOARDINGS } from './team-state';
import { TRAIL } from './market-state';
import type { World } from './world';

const GO_LIVE = segmentStream('goLive');
const FAILED = segmentStream('failed');
const EXPANSION = segmentStream('expansion');
const PAID = segmentStream('paid');
const SELF_SERVE_SIZE = segmentStream('selfServeSize');
/** Indices of one month's onboarding draws. */
const WAITS = 128;

export function onboarding(world: World): void {
  for (let s = 0; s < world.ctx.segments; s++) {
    if (world.ctx.individual[s]) startIndividuals(world, s);
    else {
      startCounted(world, s);
      arrive(world, s, MONTHLY);
      arrive(world, s, ANNUAL);
    }
    selfServe(world, s);
  }
}

/** Starts waiting customers in the order of signing, and takes live those whose time has come. */
function startIndividuals(world: World, s: number): void {
  const { ctx, customers, month, team } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const each = customers.each;
  const end = each.start[s] + each.customers[s];
  let waiting = 0;
  for (let i = each.start[s]; i < end; i++) if (each.status[i] === WAITING) waiting += 1;
  let slots = spendCredit(customers.onboardCredit, s, team.capacity[s * KINDS + ONBOARDINGS], waiting);
  for (let i = each.start[s]; i < end && customers.backlog[s] > 0; i++) {
    if (each.status[i] === WAITING && slots > 0) {
      slots -= 1;
      begin(world, s, i);
    }
    const late = month - each.signed[i] >= v[at + S.latestStart];
    if (each.status[i] === LIVE) continue;
    if (late || (each.status[i] === ONBOARDING && each.month[i] <= month)) goLive(world, s, i, late);
  }
}

function begin(world: World, s: number, i: number): void {
  const { ctx, customers, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const each = customers.each;
  const lag =
    v[at + S.goLiveMonths] * exp(v[at + S.goLiveSpread] * ctx.luck.normal(GO_LIVE + s, each.ordinal[i]));
  if (month - each.signed[i] > v[at + S.waitTolerance]) each.failed[i] = 1;
  each.status[i] = ONBOARDING;
  each.month[i] = Math.min(30_000, month + Math.round(lag));
}

function goLive(world: World, s: number, i: number, late: boolean): void {
  const { ctx, customers, month } = world;
  const each = customers.each;
  const notReady = late && (each.status[i] === WAITING || each.month[i] > month);
  const failed = ctx.luck.chance(FAILED + s, each.ordinal[i], ctx.v[ctx.base[s] + S.failedShare]);
  if (failed || notReady) each.failed[i] = 1;
  each.status[i] = LIVE;
  each.month[i] = month;
  each.expandAt[i] =
    customers.expansionClock[s] + ctx.luck.exponential(EXPANSION + s, each.ordinal[i] * EVENTS);
  customers.backlog[s] -= 1;
  customers.backlogArr[s] -= each.acv[i];
  welcome(world, s, 1, each.acv[i], each.contract[i]);
}

/** New customers enter the live base and its ARR. */
function welcome(world: World, s: number, count: number, arr: number, contract: number): void {
  const { customers } = world;
  customers.live[s] += count;
  customers.arr[s] += arr;
  if (contract === MONTHLY) {
    customers.monthlyArr[s] += arr;
    customers.newMonthlyArr[s] += arr;
  }
  customers.wentLive[s] += count;
  customers.newArr[s] += arr;
}

/** Counted customers start in the order of signing; of one month's, both contracts in proportion to their numbers. */
function startCounted(world: World, s: number): void {
  const { ctx, customers, team, month } = world;
  const capacity = team.capacity[s * KINDS + ONBOARDINGS];
  let slots = spendCredit(customers.onboardCredit, s, capacity, customers.waitingAll[s]);
  if (customers.waitingAll[s] === 0) return;
  const latest = ctx.v[ctx.base[s] + S.latestStart];
  for (let signed = customers.waitingFrom[s]; signed <= month; signed++) {
    const monthly = customers.waiting[cohortBase(s, MONTHLY) + signed];
    const annual = customers.waiting[cohortBase(s, ANNUAL) + signed];
    const starting = Math.min(slots, monthly + annual);
    if (starting > 0) {
      const first = Math.min(monthly, Math.round((starting * monthly) / (monthly + annual)));
      schedule(world, s, MONTHLY, signed, first);
      schedule(world, s, ANNUAL, signed, Math.min(annual, starting - first));
      slots -= starting;
    }
    if (month - signed >= latest) startAnyway(world, s, signed);
    if (customers.waitingAll[s] === 0) customers.waitingFrom[s] = month;
    if (slots === 0 && month - signed < latest) return;
  }
}

/** Their subscription begins though nobody has begun with them. */
function startAnyway(world: World, s: number, signed: number): void {
  const { customers, month } = world;
  for (let contract = MONTHLY; contract <= ANNUAL; contract++) {
    const count = customers.waiting[cohortBase(s, contract) + signed];
    if (count === 0) continue;
    const arr = takeFromQueue(world, s, contract, signed, count);
    plan(world, cohortBase(s, contract) + month, count, arr, count);
  }
  customers.waitingFrom[s] = signed + 1;
}

/** Takes customers from those waiting; returns their ARR. */
function takeFromQueue(world: World, s: number, contract: number, signed: number, count: number): number {
  const { customers } = world;
  const at = cohortBase(s, contract) + signed;
  const arr = (customers.waitingArr[at] * count) / customers.waiting[at];
  customers.waiting[at] -= count;
  customers.waitingArr[at] -= arr;
  customers.waitingAll[s] -= count;
  if (contract === ANNUAL) customers.waitingAnnualArr[s] -= arr;
  return arr;
}

/** Notes customers who will go live in a month (its cell), `failed` of them with a failed onboarding. */
function plan(world: World, at: number, count: number, arr: number, failed: number): void {
  const { customers } = world;
  customers.goingLive[at] += count;
  customers.goingLiveArr[at] += arr;
  customers.goingLiveFailed[at] += failed;
}

/**
 * Spreads starters over the months in which they will go live; failures are drawn together. Who is not ready
 * `latestStart` months after signing starts then, with a failed onboarding.
 */
function schedule(world: World, s: number, contract: number, signed: number, count: number): void {
  const { ctx, month } = world;
  if (count <= 0) return;
  const v = ctx.v;
  const at = ctx.base[s];
  const each = takeFromQueue(world, s, contract, signed, count) / count;
  const base = cohortBase(s, contract) + month;
  const index = ((signed * WAITS + month) * 2 + contract) * WAITS;
  const median = v[at + S.goLiveMonths];
  const lnMedian = median > 0 ? log(median) : 0;
  const share = month - signed > v[at + S.waitTolerance] ? 1 : v[at + S.failedShare];
  const latest = Math.max(0, signed + Math.ceil(v[at + S.latestStart]) - month);
  let left = count;
  let before = 0;
  for (let wait = 0; left > 0; wait++) {
    // The month after the horizon holds all who would go live later: they stay in the backlog.
    const last = month + wait > ctx.months || median <= 0;
    const by = last ? 1 : ctx.goLive[s].endedBy(wait, median, lnMedian, ctx.lnMonths);
    const chance = before < 1 ? Math.min(1, Math.max(0, (by - before) / (1 - before))) : 1;
    const ready = chance >= 1 ? left : ctx.luck.binomial(GO_LIVE + s, index + wait, left, chance);
    left -= ready;
    before = by;
    const late = wait === latest ? left : 0;
    left -= late;
    if (ready + late === 0) continue;
    const failed = share >= 1 ? ready : ctx.luck.binomial(FAILED + s, index + wait, ready, share);
    plan(world, base + wait, ready + late, (ready + late) * each, failed + late);
  }
}

/** Takes live the counted customers whose time has come: a new cohort. */
function arrive(world: World, s: number, contract: number): void {
  const { customers, month } = world;
  const at = cohortBase(s, contract) + month;
  const count = customers.goingLive[at];
  if (count === 0) return;
  const arr = customers.goingLiveArr[at];
  customers.backlog[s] -= count;
  customers.backlogArr[s] -= arr;
  customers.cohort[at] = count;
  customers.cohortArr[at] = arr;
  customers.cohortFailed[at] = customers.goingLiveFailed[at] / count;
  welcome(world, s, count, arr, contract);
}

/** Activated sign-ups who decide to pay are live at once, by the month, without anybody selling to them. */
function selfServe(world: World, s: number): void {
  const { ctx, customers, demand, funnel, product, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  let paid = 0;
  if (demand.activated[s] > 0) {
    const usual = logit(v[at + S.trialToPaid]) + appeal(world, s);
    const chance = sigmoid(usual + v[at + S.winMaturity] * product.gap[s]);
    paid = Math.min(demand.pool[s], ctx.luck.binomial(PAID + s, month, demand.activated[s], chance));
  }
  funnel.trailPaid[s * TRAIL + (month % TRAIL)] = paid;
  demand.paid[s] = paid;
  if (paid === 0) return;
  demand.pool[s] -= paid;
  const before = customers.newArr[s];
  const each = v[at + S.acv] * v[at + S.selfServeAcv] * priceLevel(world, s);
  if (ctx.individual[s]) selfServeEach(world, s, paid, each);
  else selfServeCohort(world, s, paid, each);
  customers.selfServeArr[s] = customers.newArr[s] - before;
}

function selfServeEach(world: World, s: number, paid: number, mean: number): void {
  const { ctx, customers } = world;
  for (let i = 0; i < paid; i++) {
    const size = ctx.luck.logNormal(SELF_SERVE_SIZE + s, customers.signedEver[s], ctx.sizeSigma[s]);
    addIndividual(world, s, mean * size, MONTHLY, 0);
    goLive(world, s, customers.each.start[s] + customers.each.customers[s] - 1, false);
  }
}

/** They join the month's cohort of monthly contracts. */
function selfServeCohort(world: World, s: number, paid: number, mean: number): void {
  const { ctx, customers, month } = world;
  const v = ctx.v;
  const spread = v[ctx.base[s] + S.acvSpread];
  const sigma = Math.sqrt(log(1 + (spread * spread) / paid));
  const arr = paid * mean * ctx.luck.logNormal(SELF_SERVE_SIZE + s, month, sigma);
  const share = v[ctx.base[s] + S.failedShare];
  const failed = ctx.luck.binomial(FAILED + s, month * WAITS * 2 + WAITS - 1, paid, share);
  const at = cohortBase(s, MONTHLY) + month;
  const had = customers.cohort[at];
  customers.cohortFailed[at] = (customers.cohortFailed[at] * had + failed) / (had + paid);
  customers.cohort[at] = had + paid;
  customers.cohortArr[at] += arr;
  welcome(world, s, paid, arr, MONTHLY);
}
