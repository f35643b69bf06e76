// Opportunities followed one by one: each is held by a POD or by the founders, decided in a month of its own, and given
// up in a later one if it was not won.
import { C, S } from '../input';
import { industryCycle, industryLogit, industryOfNext } from './industries';
import { industryAt } from './industry-state';
import { FOUNDERS, ORPHANED } from './individuals';
import { serves } from './industry-pods';
import { giveUpHazard, lossOnLeave } from './lost-deals';
import { aimLogit, winChance } from './odds';
import { signOne } from './signing';
import { segmentStream } from './streams';
import { NEVER, quarterEnd } from './time';
import type { World } from './world';

const CYCLE = segmentStream('cycle');
const OPENED_WHEN = segmentStream('openedWhen');
const PROPOSAL = segmentStream('proposal');
const WIN = segmentStream('win');
const DEAL_LOSS = segmentStream('dealLoss');
const GIVEN_UP = segmentStream('givenUp');
const BUNCHED = segmentStream('bunched');
const SLIPPED = segmentStream('slipped');
/** Deals of the opening count from here, so that the luck of all others does not hang on how many they are. */
const BEFORE = 1 << 24;
/** Draws of their industries stand behind those of an opening's customers (opening-customers.ts) in the index. */
const DEALS_INDUSTRY = 1 << 27;
/** Months in which a deal may lose its AE, wait or slip each have an index of their own. */
const MONTHS = 128;

/** The cycle is drawn with the state of the month of opening; the moment of opening is uniform in the month. */
export function openIndividual(world: World, s: number, count: number): void {
  const { ctx, customers, funnel, industries, month } = world;
  const each = customers.each;
  const firstOrdinal = funnel.everOpened[s] - funnel.openedBefore[s] - count;
  for (let i = 0; i < count; i++) {
    const at = each.start[s] + each.deals[s]++;
    const ordinal = firstOrdinal + i;
    const industry = industryOfNext(world, s, ordinal);
    const median = funnel.cycleMonths[s] * industryCycle(world, s, industry);
    const months = median * ctx.laws.cycle[s].draw(ctx.luck, CYCLE + s, ordinal);
    const wait = Math.floor(ctx.luck.uniform(OPENED_WHEN + s, ordinal) + months);
    each.dealOrdinal[at] = ordinal;
    each.dealIndustry[at] = industry;
    each.dealDue[at] = Math.min(NEVER, month + wait);
    each.dealAim[at] = world.plan.aim[s];
    each.dealGivenUpAt[at] = 0;
    each.dealPod[at] = freestPod(world, s, industry);
    industries.deals[industryAt(s, industry)] += 1;
  }
}

/** Puts a deal that is there at the opening into hands, opened with the usual focus; decided without a win where `due` is 0. */
export function inheritDeal(world: World, s: number, due: number): void {
  const { ctx, customers, industries } = world;
  const each = customers.each;
  const place = each.deals[s]++;
  const at = each.start[s] + place;
  const ordinal = BEFORE + place;
  const industry = industryOfNext(world, s, DEALS_INDUSTRY + place);
  industries.deals[industryAt(s, industry)] += 1;
  each.dealIndustry[at] = industry;
  each.dealOrdinal[at] = ordinal;
  each.dealDue[at] = due;
  each.dealAim[at] = 0;
  each.dealGivenUpAt[at] = due > 0 ? 0 : ctx.luck.exponential(GIVEN_UP + s, ordinal);
  each.dealPod[at] = freestPod(world, s, industry);
}

/** The POD with most hands free takes the deal, of those that serve its industry; founders when no POD has any. */
function freestPod(world: World, s: number, industry: number): number {
  const { team } = world;
  let best = FOUNDERS;
  let most = 0;
  let place = 0;
  for (let pod = 0; pod < team.pods; pod++) {
    if (team.podSegment[pod] !== s) continue;
    const free = team.podConcurrent[pod] - team.podDeals[pod];
    if (!serves(world, s, place++, industry) || free <= most) continue;
    best = pod;
    most = free;
  }
  if (best >= 0) team.podDeals[best] += 1;
  return best;
}

/** Each deal may die or slip with its AE's leaving; what is due is won or not; what was not won is given up in time. */
export function decideIndividual(world: World, s: number): void {
  const { customers, funnel, team, month } = world;
  const each = customers.each;
  const start = each.start[s];
  const harm = world.ctx.v[C.redundancyHarm];
  const clock = funnel.givingUpClock[s];
  funnel.givingUpClock[s] += giveUpHazard(world, s);
  let kept = 0;
  for (let i = 0; i < each.deals[s]; i++) {
    const at = start + i;
    const pod = each.dealPod[at];
    const left = pod >= 0 ? team.podLeft[pod] : pod === ORPHANED ? harm : 0;
    if (pod === ORPHANED) each.dealPod[at] = FOUNDERS;
    let lost = left > 0 && orphaned(world, s, at, left);
    if (lost) world.log?.orphaned(s, 1);
    if (!lost && each.dealGivenUpAt[at] === 0 && each.dealDue[at] <= month && !waits(world, s, at)) {
      if (isWon(world, s, at)) {
        letGo(world, s, at);
        continue;
      }
      world.log?.undecided(s, 1);
      each.dealGivenUpAt[at] = clock + world.ctx.luck.exponential(GIVEN_UP + s, each.dealOrdinal[at]);
    }
    if (each.dealGivenUpAt[at] > 0 && each.dealGivenUpAt[at] <= funnel.givingUpClock[s]) lost = true;
    if (lost) {
      letGo(world, s, at);
      funnel.lost[s] += 1;
    } else each.moveDeal(at, start + kept++);
  }
  funnel.open[s] -= each.deals[s] - kept;
  each.deals[s] = kept;
}

/** A decision that is due may wait for the end of the quarter, or slip to the next month: it then falls due there. */
function waits(world: World, s: number, at: number): boolean {
  const { ctx, customers, funnel, month } = world;
  const each = customers.each;
  const index = each.dealOrdinal[at] * MONTHS + month;
  const end = quarterEnd(month);
  if (month < end && happens(world, BUNCHED + s, index, ctx.v[ctx.base[s] + S.quarterEnd])) {
    each.dealDue[at] = end;
    return true;
  }
  if (!happens(world, SLIPPED + s, index, ctx.v[ctx.base[s] + S.slipChance])) return false;
  each.dealDue[at] = month + 1;
  funnel.slipped[s] += 1;
  return true;
}

/** What cannot happen costs no draw. */
const happens = (world: World, stream: number, index: number, chance: number) =>
  chance > 0 && world.ctx.luck.chance(stream, index, chance);

/** The decision, judged with the odds of this month and the focus with which it was opened; a win is signed. */
function isWon(world: World, s: number, at: number): boolean {
  const { ctx, customers, funnel, team } = world;
  const ordinal = customers.each.dealOrdinal[at];
  const pod = customers.each.dealPod[at];
  const rate = ctx.v[ctx.base[s] + S.proposalRate];
  if (!ctx.luck.chance(PROPOSAL + s, ordinal, rate)) return false;
  funnel.proposals[s] += 1;
  const hired = pod >= 0 ? 1 : 0;
  const industry = customers.each.dealIndustry[at];
  const aim = customers.each.dealAim[at];
  const more = industryLogit(world, s, industry) + aimLogit(world, s, aim);
  const p = winChance(world, s, hired, pod >= 0 ? team.podSkill[pod] : 1, more);
  if (!ctx.luck.chance(WIN + s, ordinal, p / rate)) return false;
  funnel.won[s] += 1;
  signOne(world, s, hired, industry, aim);
  return true;
}

/** When its AE leaves, a deal dies with some chance; if it survives, its decision comes a month later. */
function orphaned(world: World, s: number, at: number, left: number): boolean {
  const { ctx, customers, month } = world;
  const each = customers.each;
  const u = ctx.luck.uniform(DEAL_LOSS + s, each.dealOrdinal[at] * MONTHS + month);
  if (u < lossOnLeave(world, left)) return true;
  if (u < left) each.dealDue[at] += 1;
  return false;
}

/** The deal is over: its POD has a hand free again. */
function letGo(world: World, s: number, at: number): void {
  const { customers, industries, team } = world;
  const pod = customers.each.dealPod[at];
  if (pod >= 0) team.podDeals[pod] -= 1;
  industries.deals[industryAt(s, customers.each.dealIndustry[at])] -= 1;
}
