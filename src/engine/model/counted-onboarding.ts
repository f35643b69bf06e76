// Onboarding of counted customers: by month of signing, spread over the months in which they will go live.
import { S } from '../input';
import { log } from '../math';
import { goLiveLoad } from './bespoke';
import { ANNUAL, cohortBase, MONTHLY } from './customer-state';
import { joinCohort, welcome } from './flows';
import { segmentStream } from './streams';
import type { World } from './world';

const GO_LIVE = segmentStream('goLive');
const FAILED = segmentStream('failed');
/** Indices of one month's onboarding draws. */
const WAITS = 128;

/** Counted customers start in the order of signing; of one month's, both contracts in proportion to their numbers. */
export function startCounted(world: World, s: number, slots: number): void {
  const { ctx, customers, month } = world;
  if (customers.waitingAll[s] === 0) return;
  let left = slots;
  const latest = ctx.v[ctx.base[s] + S.latestStart];
  for (let signed = customers.waitingFrom[s]; signed <= month; signed++) {
    const monthly = customers.waiting[cohortBase(s, MONTHLY) + signed];
    const annual = customers.waiting[cohortBase(s, ANNUAL) + signed];
    const starting = Math.min(left, monthly + annual);
    if (starting > 0) {
      const first = Math.min(monthly, Math.round((starting * monthly) / (monthly + annual)));
      schedule(world, s, MONTHLY, signed, first);
      schedule(world, s, ANNUAL, signed, Math.min(annual, starting - first));
      left -= starting;
    }
    if (month - signed >= latest) startAnyway(world, s, signed);
    if (customers.waitingAll[s] === 0) customers.waitingFrom[s] = month;
    if (left === 0 && month - signed < latest) return;
  }
}

/** Their subscription begins though nobody has begun with them. */
function startAnyway(world: World, s: number, signed: number): void {
  const { customers, month } = world;
  for (let contract = MONTHLY; contract <= ANNUAL; contract++) {
    const count = customers.waiting[cohortBase(s, contract) + signed];
    if (count === 0) continue;
    const arr = takeFromQueue(world, s, contract, signed, count);
    noteGoLive(world, cohortBase(s, contract) + month, count, arr, count);
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
function noteGoLive(world: World, at: number, count: number, arr: number, failed: number): void {
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
  const median = v[at + S.goLiveMonths] * goLiveLoad(world, s);
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
    noteGoLive(world, base + wait, ready + late, (ready + late) * each, failed + late);
  }
}

/** Takes live the counted customers whose time has come: a new cohort. */
export function arrive(world: World, s: number, contract: number): void {
  const { customers, month } = world;
  const at = cohortBase(s, contract) + month;
  const count = customers.goingLive[at];
  if (count === 0) return;
  const arr = customers.goingLiveArr[at];
  customers.backlog[s] -= count;
  customers.backlogArr[s] -= arr;
  joinCohort(world, at, count, arr, customers.goingLiveFailed[at], 0);
  welcome(world, s, count, arr, contract);
}
