// Onboarding of counted customers: by month of signing, spread over the months in which they will go live.
import { S } from '../input';
import { log } from '../math';
import { goLiveLoad } from './bespoke';
import { CLOCK, cohortBase, MONTHLY } from './customer-state';
import { joinCohort, welcome } from './flows';
import { segmentStream } from './streams';
import type { World } from './world';

const GO_LIVE = segmentStream('goLive');
const FAILED = segmentStream('failed');
/** Indices of one month's onboarding draws. */
const WAITS = 128;
/** Those of contracts for more than a year. */
const LONG_TERMS = 1 << 24;

/** Counted customers start in the order of signing; of one month's, all contracts in proportion to their numbers. */
export function startCounted(world: World, s: number, slots: number): void {
  const { ctx, customers, month } = world;
  if (customers.waitingAll[s] === 0) return;
  let left = slots;
  const latest = ctx.v[ctx.base[s] + S.latestStart];
  for (let signed = customers.waitingFrom[s]; signed <= month; signed++) {
    left -= startSigned(world, s, signed, left);
    if (month - signed >= latest) startAnyway(world, s, signed);
    if (customers.waitingAll[s] === 0) customers.waitingFrom[s] = month;
    if (left === 0 && month - signed < latest) return;
  }
}

/** Starts at most `slots` customers of one month of signing; returns how many. */
function startSigned(world: World, s: number, signed: number, slots: number): number {
  const { ctx, customers } = world;
  const { longest } = ctx.terms[s];
  let waiting = 0;
  for (let contract = MONTHLY; contract <= longest; contract++)
    waiting += customers.waiting[cohortBase(s, contract) + signed];
  const starting = Math.min(slots, waiting);
  let left = starting;
  for (let contract = MONTHLY; contract <= longest && left > 0; contract++) {
    const count = customers.waiting[cohortBase(s, contract) + signed];
    const begun = Math.min(count, Math.round((left * count) / waiting));
    schedule(world, s, contract, signed, begun);
    waiting -= count;
    left -= begun;
  }
  return starting;
}

/** Their subscription begins though nobody has begun with them. */
function startAnyway(world: World, s: number, signed: number): void {
  const { customers, month } = world;
  for (let contract = MONTHLY; contract <= world.ctx.terms[s].longest; contract++) {
    const count = customers.waiting[cohortBase(s, contract) + signed];
    if (count === 0) continue;
    const earned = takeEarned(world, s, cohortBase(s, contract) + signed, count);
    const arr = takeFromQueue(world, s, contract, signed, count);
    noteGoLive(world, s, cohortBase(s, contract) + month, signed, count, arr, count, earned);
  }
  customers.goingLiveUntil[s] = Math.max(customers.goingLiveUntil[s], month);
  customers.waitingFrom[s] = signed + 1;
}

/** Takes customers from those waiting; returns their ARR. */
function takeFromQueue(world: World, s: number, contract: number, signed: number, count: number): number {
  const { customers, ctx } = world;
  const at = cohortBase(s, contract) + signed;
  const arr = (customers.waitingArr[at] * count) / customers.waiting[at];
  customers.waiting[at] -= count;
  customers.waitingArr[at] -= arr;
  customers.waitingAll[s] -= count;
  customers.waitingBilled[s] -= arr * ctx.terms[s].first[contract];
  return arr;
}

/** The commission on some of those waiting, where it may be clawed back. */
function takeEarned({ customers, ctx }: World, s: number, at: number, count: number): number {
  if (!ctx.clawing[s]) return 0;
  const earned = (customers.waitingEarned[at] * count) / customers.waiting[at];
  customers.waitingEarned[at] -= earned;
  return earned;
}

/** Notes customers `signed` in a month who will go live in another (its cell), `failed` of them for certain with a failed onboarding. */
function noteGoLive(
  world: World,
  s: number,
  at: number,
  signed: number,
  count: number,
  arr: number,
  failed: number,
  earned: number,
): void {
  const { customers, ctx } = world;
  customers.goingLive[at] += count;
  customers.goingLiveArr[at] += arr;
  customers.goingLiveFailed[at] += failed;
  if (ctx.clawing[s]) customers.goingLiveEarned[at] += earned;
  if (ctx.focused[s]) customers.goingLiveAim[at] += count * customers.signedAim[s * CLOCK + signed];
}

/**
 * Spreads starters over the months in which they will go live; who has waited too long will have failed. Who is not ready
 * `latestStart` months after signing starts then, with a failed onboarding.
 */
function schedule(world: World, s: number, contract: number, signed: number, count: number): void {
  const { ctx, customers, month } = world;
  if (count <= 0) return;
  const v = ctx.v;
  const at = ctx.base[s];
  const earned = takeEarned(world, s, cohortBase(s, contract) + signed, count) / count;
  const each = takeFromQueue(world, s, contract, signed, count) / count;
  const base = cohortBase(s, contract) + month;
  const index = ((signed * WAITS + month) * 2 + (contract & 1)) * WAITS + (contract >> 1) * LONG_TERMS;
  const median = v[at + S.goLiveMonths] * goLiveLoad(world, s);
  const lnMedian = median > 0 ? log(median) : 0;
  const tooLong = month - signed > v[at + S.waitTolerance];
  const latest = Math.max(0, signed + Math.ceil(v[at + S.latestStart]) - month);
  let left = count;
  let before = 0;
  for (let wait = 0; left > 0; wait++) {
    // The month after the horizon holds all who would go live later: they stay in the backlog.
    const last = month + wait > ctx.months || median <= 0;
    const by = last ? 1 : ctx.laws.goLive[s].endedBy(wait, median, lnMedian, ctx.lnMonths);
    const chance = before < 1 ? Math.min(1, Math.max(0, (by - before) / (1 - before))) : 1;
    const ready = chance >= 1 ? left : ctx.luck.binomial(GO_LIVE + s, index + wait, left, chance);
    left -= ready;
    before = by;
    const late = wait === latest ? left : 0;
    left -= late;
    const now = ready + late;
    if (now === 0) continue;
    customers.goingLiveUntil[s] = Math.max(customers.goingLiveUntil[s], month + wait);
    noteGoLive(world, s, base + wait, signed, now, now * each, tooLong ? now : late, now * earned);
  }
}

/**
 * Takes live the counted customers whose time has come: new cohorts. How many of those not certain to fail do so is drawn
 * for all contracts together.
 */
export function arrive(world: World, s: number): void {
  const { ctx, customers, month } = world;
  if (customers.goingLiveUntil[s] < month) return;
  const { longest } = ctx.terms[s];
  let open = 0;
  for (let contract = MONTHLY; contract <= longest; contract++) {
    const at = cohortBase(s, contract) + month;
    open += customers.goingLive[at] - customers.goingLiveFailed[at];
  }
  const failed = ctx.luck.binomial(FAILED + s, month, open, ctx.v[ctx.base[s] + S.failedShare]);
  const share = open > 0 ? failed / open : 0;
  for (let contract = MONTHLY; contract <= longest; contract++) takeLive(world, s, contract, share);
}

/** Those of one contract, of whom a `share` fails that was not certain to. */
function takeLive(world: World, s: number, contract: number, share: number): void {
  const { ctx, customers, month } = world;
  const at = cohortBase(s, contract) + month;
  const count = customers.goingLive[at];
  if (count === 0) return;
  const arr = customers.goingLiveArr[at];
  const certain = customers.goingLiveFailed[at];
  customers.backlog[s] -= count;
  customers.backlogArr[s] -= arr;
  const aim = ctx.focused[s] ? customers.goingLiveAim[at] : 0;
  joinCohort(world, s, at, count, arr, certain + (count - certain) * share, 0, aim);
  if (ctx.clawing[s]) customers.cohortEarned[at] += customers.goingLiveEarned[at];
  welcome(world, s, count, arr, contract);
}
