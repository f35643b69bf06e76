// Onboarding of customers followed one by one, in the order of signing.
import { S } from '../input';
import { exp } from '../math';
import { goLiveLoad } from './bespoke';
import { welcome } from './flows';
import { LIVE, ONBOARDING, WAITING } from './individuals';
import { EVENTS, segmentStream } from './streams';
import { NEVER } from './time';
import type { World } from './world';

const GO_LIVE = segmentStream('goLive');
const FAILED = segmentStream('failed');
const EXPANSION = segmentStream('expansion');

/** Begins with as many as there are slots, and takes live those whose time has come; returns the slots left. */
export function startIndividuals(world: World, s: number, slots: number): number {
  const { ctx, customers, month } = world;
  const latest = ctx.v[ctx.base[s] + S.latestStart];
  const each = customers.each;
  const end = each.start[s] + each.customers[s];
  let left = slots;
  for (let i = each.start[s]; i < end && customers.backlog[s] > 0; i++) {
    if (each.status[i] === WAITING && left > 0) {
      left -= 1;
      begin(world, s, i);
    }
    if (each.status[i] === LIVE) continue;
    const late = month - each.signed[i] >= latest;
    if (late || (each.status[i] === ONBOARDING && each.month[i] <= month)) goLive(world, s, i, late);
  }
  return left;
}

function begin(world: World, s: number, i: number): void {
  const { ctx, customers, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const each = customers.each;
  const median = v[at + S.goLiveMonths] * goLiveLoad(world, s);
  const lag = median * exp(v[at + S.goLiveSpread] * ctx.luck.normal(GO_LIVE + s, each.ordinal[i]));
  if (month - each.signed[i] > v[at + S.waitTolerance]) each.failed[i] = 1;
  each.status[i] = ONBOARDING;
  each.waiting[s] -= 1;
  each.month[i] = Math.min(NEVER, month + Math.round(lag));
}

/** `late`: the subscription starts now, ready or not; who is not has a failed onboarding. */
export function goLive(world: World, s: number, i: number, late: boolean): void {
  const { ctx, customers, month } = world;
  const each = customers.each;
  const notReady = late && (each.status[i] === WAITING || each.month[i] > month);
  const failed = ctx.luck.chance(FAILED + s, each.ordinal[i], ctx.v[ctx.base[s] + S.failedShare]);
  if (failed || notReady) each.failed[i] = 1;
  beginTerm(world, s, i);
  customers.backlog[s] -= 1;
  customers.backlogArr[s] -= each.acv[i];
  customers.partnersLive[s] += each.partner[i];
  welcome(world, s, 1, each.acv[i], each.contract[i]);
  world.log?.live(s, each.acv[i]);
}

/** The customer is live from this month on, and may expand. */
export function beginTerm(world: World, s: number, i: number): void {
  const { ctx, customers, month } = world;
  const each = customers.each;
  if (each.status[i] === WAITING) each.waiting[s] -= 1;
  each.status[i] = LIVE;
  each.month[i] = month;
  each.expandAt[i] =
    customers.expansionClock[s] + ctx.luck.exponential(EXPANSION + s, each.ordinal[i] * EVENTS);
}
