// Opportunities of a counted segment: split by the month of decision when they open, decided and given up by counts.
import { S } from '../input';
import { log } from '../math';
import { addDue, decidedRate, gatherDue, moveDue, putOff, rateAtMean, takeDue } from './deal-aims';
import { industriesOf, shareOut } from './industries';
import { industryAt } from './industry-state';
import { giveUpChance, lossOnLeave } from './lost-deals';
import { segmentStream } from './streams';
import { sign } from './signing';
import { quarterEnd } from './time';
import type { World } from './world';

const CYCLE = segmentStream('cycle');
const SLIP = segmentStream('slip');
const PROPOSAL = segmentStream('proposal');
const WIN = segmentStream('win');
const DEAL_LOSS = segmentStream('dealLoss');
const GIVEN_UP = segmentStream('givenUp');
const BUNCHED = segmentStream('bunched');
const SLIPPED = segmentStream('slipped');
/** Months of an opening that have an index of their own. */
const SPREAD = 128;

/**
 * Spreads `count` openings over the months in which they will be decided: the multinomial law of the cycle at the
 * time of opening, by a binomial for each month until none is left.
 */
export function openCounted(world: World, s: number, count: number): void {
  const { ctx, funnel, industries, plan, month } = world;
  shareOut(world, s, count, industries.chance, industries.deals);
  const aim = plan.aim[s];
  const median = funnel.cycleMonths[s];
  const lnMedian = log(median);
  let left = count;
  let before = 0;
  for (let wait = 0; left > 0 && month + wait <= ctx.months; wait++) {
    const by = ctx.laws.cycle[s].table.endedBy(wait, median, lnMedian, ctx.lnMonths);
    const chance = before < 1 ? Math.min(1, Math.max(0, (by - before) / (1 - before))) : 1;
    const ended = ctx.luck.binomial(CYCLE + s, month * SPREAD + wait, left, chance);
    const cell = s * (ctx.months + 1) + month + wait;
    addDue(funnel, cell, ended, aim);
    left -= ended;
    before = by;
  }
}

/** Some deals die or slip with an AE's leaving; what is due is won or not; some of what was not won is given up. */
export function decideCounted(world: World, s: number): void {
  const { ctx, funnel, team, month } = world;
  const row = s * (ctx.months + 1);
  if (team.aeLeft[s] > 0) dropOrphans(world, s, row);
  const decided = comeDue(world, s, row);
  if (decided > 0) decide(world, s, decided);
  const gone = ctx.luck.binomial(GIVEN_UP + s, month, funnel.lingering[s], giveUpChance(world, s));
  funnel.lingering[s] -= gone;
  lose(world, s, gone);
}

/** Decisions due this month, less those that wait for the end of the quarter or slip to the next month: any of them alike. */
function comeDue(world: World, s: number, row: number): number {
  const { ctx, funnel, month } = world;
  const due = funnel.due[row + month];
  if (due === 0) return 0;
  const at = ctx.base[s];
  const end = quarterEnd(month);
  const bunched = month < end ? ctx.luck.binomial(BUNCHED + s, month, due, ctx.v[at + S.quarterEnd]) : 0;
  const slipped = ctx.luck.binomial(SLIPPED + s, month, due - bunched, ctx.v[at + S.slipChance]);
  gatherDue(funnel, s, row + month);
  if (end <= ctx.months) putOff(funnel, s, row + end, bunched);
  if (month < ctx.months) putOff(funnel, s, row + month + 1, slipped);
  funnel.slipped[s] = slipped;
  return due - bunched - slipped;
}

/** Proposals are made and some of them won; all others linger. */
function decide(world: World, s: number, decided: number): void {
  const { ctx, funnel, team, month } = world;
  const rate = ctx.v[ctx.base[s] + S.proposalRate];
  const proposals = ctx.luck.binomial(PROPOSAL + s, month, decided, rate);
  const rateNow = decidedRate(world, s);
  const chance = rate > 0 ? rateNow / rate : 0;
  const won = ctx.luck.binomial(WIN + s, month, proposals, chance);
  funnel.proposals[s] = proposals;
  funnel.won[s] = won;
  funnel.open[s] -= won;
  funnel.lingering[s] += decided - won;
  if (decided > won) world.log?.undecided(s, decided - won);
  if (won === 0) return;
  if (industriesOf(world, s) > 1) shareWins(world, s, won, rateAtMean(world, s));
  sign(world, s, won, 1 - team.founderShare[s], funnel.wonAim[s]);
}

/** Wins fall on the industries of the deals in hand as their odds are; all of these count as equally old. */
function shareWins(world: World, s: number, won: number, winRate: number): void {
  const { industries } = world;
  const n = industriesOf(world, s);
  let all = 0;
  for (let j = 0; j < n; j++) all += industries.deals[industryAt(s, j)];
  for (let j = 0; j < n; j++) {
    const place = industryAt(s, j);
    const odds = industries.winChance[place] / winRate;
    const wins = Math.min(industries.deals[place], (won * odds * industries.deals[place]) / all);
    industries.deals[place] -= wins;
    industries.customers[place] += wins;
  }
}

function lose(world: World, s: number, count: number): void {
  shareOut(world, s, -count, world.industries.deals, world.industries.deals);
  world.funnel.open[s] -= count;
  world.funnel.lost[s] += count;
}

/**
 * When AEs leave, some of the deals they held die; of those that live on and wait for a decision, theirs come a month
 * later: as for deals followed one by one.
 */
function dropOrphans(world: World, s: number, row: number): void {
  const { ctx, funnel, team, month } = world;
  const lossChance = lossOnLeave(world, team.aeLeft[s]);
  const dead = ctx.luck.binomial(DEAL_LOSS + s, month * 2, funnel.open[s], lossChance);
  if (dead > 0) {
    world.log?.orphaned(s, dead);
    bury(world, s, row, dead);
  }
  const slipping = lossChance < 1 ? (team.aeLeft[s] - lossChance) / (1 - lossChance) : 0;
  const undecided = funnel.open[s] - funnel.lingering[s];
  const slipped = ctx.luck.binomial(SLIP + s, month * 2, undecided, slipping);
  if (slipped > 0) postpone(world, s, row, slipped, undecided);
}

/**
 * How many of `taken` fall on the first `passed` of `all`: systematic sampling from a uniform start, so that every cell
 * gives in proportion. Those due after the horizon are part of `all` and stand in no cell: a longer horizon alters
 * nothing before it. Means are exact, the variance of wins within 2 % of that of deals drawn one by one, even where an
 * eighth of the AEs leave every month (24,000 futures of each).
 */
const reach = (start: number, taken: number, passed: number, all: number) =>
  Math.min(taken, Math.floor(start + (taken * passed) / all));

/** Takes the dead from those who linger and from the months in which the others were due. */
function bury(world: World, s: number, row: number, dead: number): void {
  const { ctx, funnel, month } = world;
  const start = ctx.luck.uniform(DEAL_LOSS + s, month * 2 + 1);
  const all = funnel.open[s];
  let passed = funnel.lingering[s];
  let gone = reach(start, dead, passed, all);
  funnel.lingering[s] -= gone;
  for (let m = month; m <= ctx.months && gone < dead; m++) {
    passed += funnel.due[row + m];
    const reached = reach(start, dead, passed, all);
    takeDue(funnel, row + m, reached - gone);
    gone = reached;
  }
  lose(world, s, dead);
}

/** Moves deals to the month after the one in which they were due: the last first, so that none moves twice. */
function postpone(world: World, s: number, row: number, slipped: number, undecided: number): void {
  const { ctx, funnel, month } = world;
  const start = ctx.luck.uniform(SLIP + s, month * 2 + 1);
  let passed = 0;
  for (let m = month; m <= ctx.months; m++) passed += funnel.due[row + m];
  let reached = reach(start, slipped, passed, undecided);
  for (let m = ctx.months; m >= month; m--) {
    passed -= funnel.due[row + m];
    const before = m > month ? reach(start, slipped, passed, undecided) : 0;
    if (m < ctx.months) moveDue(funnel, row + m, row + m + 1, reached - before);
    else takeDue(funnel, row + m, reached - before);
    reached = before;
  }
}
