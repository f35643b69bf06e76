// How good the odds are this month, per segment: win rate and sales cycle of an opportunity opened now.
import { C, S } from '../input';
import { exp, log, sigmoid } from '../math';
import { MOST_CROWDING, SKILL_IN_WINNING } from './assumptions';
import { industriesOf, industryLogit } from './industries';
import { industryAt } from './industry-state';
import { curve, discountOf, PRICE_CURVE } from './levers';
import { unknownShare } from './playbook';
import { wonOf } from './proposals';
import { CONCURRENT, KINDS } from './team-state';
import { DAYS } from './time';
import type { World } from './world';

/** No cycle is shorter than an hour or so. */
const SHORTEST = 0.002;
/** Keep the logs of a skill and of a price finite. */
const LEAST_SKILL = 0.05;
const LEAST_PRICE = 1e-6;

/** Price that this segment's buyers meet, as a factor of the list price at the reference discount. */
export function priceLevel(world: World, s: number): number {
  const at = world.ctx.base[s];
  const v = world.ctx.v;
  const net = (1 - discountOf(world, s)) / (1 - v[at + S.discountReference]);
  return curve(world, PRICE_CURVE, s) * net;
}

/**
 * What price, discount, a price that will follow the buyer's size and a product that is better than others do to its
 * odds, sold to or self-serve; 0 at a flat list price and reference discount for a product like others.
 */
export function appeal(world: World, s: number): number {
  const at = world.ctx.base[s];
  const v = world.ctx.v;
  const price = curve(world, PRICE_CURVE, s);
  const dear = price !== 1 ? v[at + S.priceElasticity] * log(Math.max(price, LEAST_PRICE)) : 0;
  const cheap = v[at + S.discountEffect] * (discountOf(world, s) - v[at + S.discountReference]);
  const better = v[at + S.advantageWin] * world.product.edge[s];
  return cheap - dear - v[at + S.metricDoubt] * v[at + S.valueMetric] + better;
}

/**
 * Through odds, so that a rate stays a rate: logit p = logit(win rate) + product gap + trust + bespoke work + ICP focus
 * + discount − price − motion. Each term is 0 at the reference at which published win rates were measured, and a product
 * above what the segment requires earns no bonus.
 */
export function odds(world: World): void {
  const { ctx, funnel, plan, product } = world;
  const v = ctx.v;
  for (let s = 0; s < ctx.segments; s++) {
    const at = ctx.base[s];
    const gap = product.gap[s];
    const doubt = product.trust[s] - v[C.trustReference];
    const ceiling = v[at + S.motionCeiling];
    funnel.price[s] = priceLevel(world, s);
    funnel.appeal[s] = appeal(world, s);
    const acv = v[at + S.acv] * funnel.price[s];
    const logit =
      ctx.winLogit[s] +
      v[at + S.winMaturity] * gap +
      v[at + S.winTrust] * doubt +
      v[at + S.winBespoke] * product.promised +
      v[at + S.focusWin] * plan.aim[s] +
      funnel.appeal[s] -
      (ceiling > 0 && acv > ceiling ? v[at + S.motionFit] * log(acv / ceiling) : 0);
    funnel.winLogit[s] = logit;
    funnel.talent[s] = talent(1 - world.team.founderShare[s], world.team.sellerSkill[s]);
    oddsByIndustry(world, s);
    funnel.winRate[s] = winRate(world, s, 0);
    const slow = exp(-v[at + S.cycleMaturity] * gap - v[at + S.cycleTrust] * doubt);
    funnel.cycleMonths[s] = Math.max(SHORTEST, (v[at + S.cycleDays] / DAYS) * slow * crowding(world, s));
  }
}

/**
 * More deals in hand than people can move along: every deal takes longer in proportion, up to a point. Deals are whole,
 * and so is what people can hold (as in `openOpportunities`): founders with time for half a deal are not crowded by one.
 */
function crowding(world: World, s: number): number {
  const able = Math.ceil(world.team.capacity[s * KINDS + CONCURRENT]);
  const open = world.funnel.open[s];
  return able > 0 && open > able ? Math.min(MOST_CROWDING, open / able) : 1;
}

/** Logit won or lost by deals that were opened with a focus worth `aim`, against those that open now. */
export function aimLogit({ ctx, plan }: World, s: number, aim: number): number {
  return aim === plan.aim[s] ? 0 : ctx.v[ctx.base[s] + S.focusWin] * (aim - plan.aim[s]);
}

/**
 * Of those who open now, or of those whose logit differs from theirs by `more`, for the segment's sellers as they are;
 * with several industries of each of these, too.
 */
export function winRate(world: World, s: number, more: number): number {
  const { funnel, industries, team } = world;
  if (industriesOf(world, s) > 1) {
    winByIndustry(world, s, more);
    return meanWinChance(world, s, industries.chance);
  }
  const lost = unwritten(world, s, 1 - team.founderShare[s]);
  return signed(world, s, sigmoid(funnel.winLogit[s] + more - lost + funnel.talent[s]));
}

/** The same of each of several industries, left in `industries.winChance`. */
export function winByIndustry(world: World, s: number, more: number): void {
  const { against, winChance } = world.industries;
  const { v, base, terms } = world.ctx;
  const n = industriesOf(world, s);
  const worse = more === 0 ? 1 : exp(-more);
  // As `signed` has it, read once for all of them.
  const { signing } = terms[s].ready;
  const rate = v[base[s] + S.proposalRate];
  const reference = v[base[s] + S.proposalReference];
  for (let j = 0; j < n; j++) {
    const place = industryAt(s, j);
    winChance[place] = signing * wonOf(1 / (1 + against[place] * worse), rate, reference);
  }
}

/** The month's odds in each of several industries, so that deals opened with another focus need only be set against them. */
function oddsByIndustry(world: World, s: number): void {
  const { funnel, industries, team } = world;
  const n = industriesOf(world, s);
  if (n === 1) return;
  const logit = funnel.winLogit[s] - unwritten(world, s, 1 - team.founderShare[s]) + funnel.talent[s];
  for (let j = 0; j < n; j++) industries.against[industryAt(s, j)] = exp(-logit - industryLogit(world, s, j));
}

/** Mean over industries in proportion to `weights` ([segments × MAX_INDUSTRIES]): of new buyers, or of the deals in hand. */
export function meanWinChance(world: World, s: number, weights: Float64Array): number {
  const { industries } = world;
  const n = industriesOf(world, s);
  let sum = 0;
  let chance = 0;
  for (let j = 0; j < n; j++) {
    const place = industryAt(s, j);
    const weight = weights[place];
    if (weight <= 0) continue;
    chance += weight * industries.winChance[place];
    sum += weight;
  }
  return sum > 0 ? chance / sum : 0;
}

/**
 * Chance of winning when a share `hired` of the selling is done by hired people of mean skill `skill`: they need a
 * playbook, which is written by deals won in this segment, while founders carry it in their heads. Half of their skill
 * shows here, half in activity. `more`: what the buyer's industry adds to the logit. Some of those won over sign nothing
 * when they are asked for more than they are ready for.
 */
export function winChance(world: World, s: number, hired: number, skill: number, more: number): number {
  const logit = world.funnel.winLogit[s] + more - unwritten(world, s, hired) + talent(hired, skill);
  return signed(world, s, sigmoid(logit));
}

/** Logit lost for want of a playbook. */
const unwritten = (world: World, s: number, hired: number): number =>
  hired * world.ctx.v[world.ctx.base[s] + S.playbookEffect] * unknownShare(world, s);

/** Logit gained by skill. */
const talent = (hired: number, skill: number) =>
  skill === 1 ? 0 : SKILL_IN_WINNING * hired * log(Math.max(skill, LEAST_SKILL));

/** What a `usual` chance comes to by the segment's proposals and by what it asks of buyers. */
function signed({ ctx }: World, s: number, usual: number): number {
  const v = ctx.v;
  const at = ctx.base[s];
  return ctx.terms[s].ready.signing * wonOf(usual, v[at + S.proposalRate], v[at + S.proposalReference]);
}
