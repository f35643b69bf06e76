// Opportunities of a counted segment: split by the month of decision when they open, decided by counts.
import { S } from '../input';
import { log } from '../math';
import { lossOnLeave } from './flows';
import { segmentStream } from './streams';
import { sign } from './signing';
import type { World } from './world';

const CYCLE = segmentStream('cycle');
const SLIP = segmentStream('slip');
const PROPOSAL = segmentStream('proposal');
const WIN = segmentStream('win');
const DEAL_LOSS = segmentStream('dealLoss');
/** Months of an opening that have an index of their own. */
const SPREAD = 128;

/**
 * Spreads `count` openings over the months in which they will be decided: the multinomial law of the cycle at the
 * time of opening, by a binomial for each month until none is left.
 */
export function openCounted(world: World, s: number, count: number): void {
  const { ctx, funnel, month } = world;
  const median = funnel.cycleMonths[s];
  const lnMedian = log(median);
  let left = count;
  let before = 0;
  for (let wait = 0; left > 0 && month + wait <= ctx.months; wait++) {
    const by = ctx.cycle[s].endedBy(wait, median, lnMedian, ctx.lnMonths);
    const chance = before < 1 ? Math.min(1, Math.max(0, (by - before) / (1 - before))) : 1;
    const ended = ctx.luck.binomial(CYCLE + s, month * SPREAD + wait, left, chance);
    funnel.due[s * (ctx.months + 1) + month + wait] += ended;
    left -= ended;
    before = by;
  }
}

/** Decides what is due: some die or slip with an AE's leaving; proposals are made; some of them are won. */
export function decideCounted(world: World, s: number): void {
  const { ctx, funnel, team, month } = world;
  const v = ctx.v;
  const row = s * (ctx.months + 1);
  if (team.aeLeft[s] > 0) dropOrphans(world, s, row);
  const decided = funnel.due[row + month];
  if (decided === 0) return;
  funnel.due[row + month] = 0;
  const rate = v[ctx.base[s] + S.proposalRate];
  const proposals = ctx.luck.binomial(PROPOSAL + s, month, decided, rate);
  const chance = rate > 0 ? funnel.winRate[s] / rate : 0;
  const won = ctx.luck.binomial(WIN + s, month, proposals, chance);
  funnel.proposals[s] = proposals;
  funnel.won[s] = won;
  funnel.lost[s] += decided - won;
  funnel.open[s] -= decided;
  if (won > 0) sign(world, s, won);
}

/** When AEs leave, some of the deals they held die, and of those due now some slip a month. */
function dropOrphans(world: World, s: number, row: number): void {
  const { ctx, funnel, team, month } = world;
  const lossChance = lossOnLeave(world, team.aeLeft[s]);
  const dead = ctx.luck.binomial(DEAL_LOSS + s, month * SPREAD, funnel.open[s], lossChance);
  if (dead > 0) bury(world, s, row, dead);
  // Of those that live on; as for deals followed one by one.
  const slipping = lossChance < 1 ? (team.aeLeft[s] - lossChance) / (1 - lossChance) : 0;
  const slipped = ctx.luck.binomial(SLIP + s, month, funnel.due[row + month], slipping);
  funnel.due[row + month] -= slipped;
  if (month < ctx.months) funnel.due[row + month + 1] += slipped;
}

/**
 * Takes the dead from the months in which they were due, in proportion, by systematic sampling. Drawn and laid so that
 * deals due after the horizon count too: a longer horizon alters nothing before it.
 */
function bury(world: World, s: number, row: number, dead: number): void {
  const { ctx, funnel, month } = world;
  const start = ctx.luck.uniform(DEAL_LOSS + s, month * SPREAD + 1);
  let passed = 0;
  let gone = 0;
  for (let m = month; m <= ctx.months && gone < dead; m++) {
    passed += funnel.due[row + m];
    const reached = Math.min(dead, Math.floor(start + (dead * passed) / funnel.open[s]));
    funnel.due[row + m] -= reached - gone;
    gone = reached;
  }
  funnel.open[s] -= dead;
  funnel.lost[s] += dead;
}
