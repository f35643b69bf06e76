// Opportunities followed one by one: each is held by a POD or by the founders and decided in a month of its own.
import { S } from '../input';
import { exp } from '../math';
import { lossOnLeave } from './flows';
import { winChance } from './odds';
import { signOne } from './signing';
import { segmentStream } from './streams';
import type { World } from './world';

const CYCLE = segmentStream('cycle');
const OPENED_WHEN = segmentStream('openedWhen');
const PROPOSAL = segmentStream('proposal');
const WIN = segmentStream('win');
const DEAL_LOSS = segmentStream('dealLoss');
/** Farther than any horizon. */
const NEVER = 30_000;
/** Months in which a deal may lose its AE each have an index of their own. */
const MONTHS = 128;

/** The cycle is drawn with the state of the month of opening; the moment of opening is uniform in the month. */
export function openIndividual(world: World, s: number, count: number): void {
  const { ctx, customers, funnel, month } = world;
  const each = customers.each;
  const sigma = ctx.v[ctx.base[s] + S.cycleSpread];
  const firstOrdinal = funnel.everOpened[s] - count;
  for (let i = 0; i < count; i++) {
    const at = each.start[s] + each.deals[s]++;
    const ordinal = firstOrdinal + i;
    const months = funnel.cycleMonths[s] * exp(sigma * ctx.luck.normal(CYCLE + s, ordinal));
    const wait = Math.floor(ctx.luck.uniform(OPENED_WHEN + s, ordinal) + months);
    each.dealOrdinal[at] = ordinal;
    each.dealDue[at] = Math.min(NEVER, month + wait);
    each.dealPod[at] = freestPod(world, s);
  }
}

/** The POD with most hands free takes the deal; founders when no POD has any. */
function freestPod(world: World, s: number): number {
  const { team } = world;
  let best = -1;
  let most = 0;
  for (let pod = 0; pod < team.pods; pod++) {
    const free = team.podConcurrent[pod] - team.podDeals[pod];
    if (team.podSegment[pod] !== s || free <= most) continue;
    best = pod;
    most = free;
  }
  if (best >= 0) team.podDeals[best] += 1;
  return best;
}

export function decideIndividual(world: World, s: number): void {
  const { ctx, customers, funnel, team, month } = world;
  const each = customers.each;
  const start = each.start[s];
  const rate = ctx.v[ctx.base[s] + S.proposalRate];
  let kept = 0;
  for (let i = 0; i < each.deals[s]; i++) {
    const at = start + i;
    const pod = each.dealPod[at];
    const left = pod >= 0 ? team.podLeft[pod] : 0;
    const ordinal = each.dealOrdinal[at];
    if (left > 0 && orphaned(world, s, at, left)) {
      close(world, pod);
      funnel.lost[s] += 1;
      continue;
    }
    if (each.dealDue[at] > month) {
      each.dealOrdinal[start + kept] = ordinal;
      each.dealDue[start + kept] = each.dealDue[at];
      each.dealPod[start + kept] = pod;
      kept += 1;
      continue;
    }
    close(world, pod);
    const proposed = ctx.luck.chance(PROPOSAL + s, ordinal, rate);
    if (proposed) funnel.proposals[s] += 1;
    const p = winChance(world, s, pod >= 0 ? 1 : 0, pod >= 0 ? team.podSkill[pod] : 1);
    if (proposed && ctx.luck.chance(WIN + s, ordinal, p / rate)) {
      funnel.won[s] += 1;
      signOne(world, s);
    } else funnel.lost[s] += 1;
  }
  funnel.open[s] -= each.deals[s] - kept;
  each.deals[s] = kept;
}

/** When its AE leaves, a deal dies with some chance; if it survives, it comes a month later. */
function orphaned(world: World, s: number, at: number, left: number): boolean {
  const { ctx, customers, month } = world;
  const each = customers.each;
  const u = ctx.luck.uniform(DEAL_LOSS + s, each.dealOrdinal[at] * MONTHS + month);
  if (u < lossOnLeave(world, left)) return true;
  if (u < left) each.dealDue[at] += 1;
  return false;
}

function close(world: World, pod: number): void {
  if (pod >= 0) world.team.podDeals[pod] -= 1;
}
