// Whom to sell to: what the company knows of its ideal customer (ICP), and what a focus is worth in the measure of that.
import { CURVES, FOCUS_REFERENCE, LEVERS, S, type EngineInput } from '../input';
import { exp, log } from '../math';
import { LIVE_TELLS, NICHE_SHOWS } from './assumptions';
import { isApart } from './industry-pods';
import { narrower } from './levers';
import type { World } from './world';

const LN_2 = log(2);
const FOCUS = CURVES.indexOf('focus');
const SET_FOCUS = LEVERS.indexOf('focus');

/**
 * Is another focus than the usual drawn for a segment, may a rule set one, or do its PODs serve one industry each? Where not, customers need no account of the
 * focus they were sold to with, and what is known changes nothing: it is told all the same, for whoever thinks of one.
 */
export function isFocused(input: EngineInput, s: number): boolean {
  const { curves, segments, months, actionLever, values } = input;
  const row = (FOCUS * segments + s) * (months + 1);
  const drawn = curves.subarray(row + 1, row + months + 1);
  const isDrawn = drawn.some((focus) => focus !== FOCUS_REFERENCE);
  return isDrawn || actionLever.includes(SET_FOCUS) || isApart(values, s);
}

/**
 * Narrowing beyond the rough idea that everybody has, and that published funnels contain, is worth what is known of the
 * ideal customer: who knows nothing narrows onto a guess, and finds buyers like any others. Selling to anyone gives up
 * what the rough idea is worth. PODs that serve one industry sell narrower than the plan draws, as much as hired people
 * sold of late.
 */
export function takeAim(world: World): void {
  const { plan, product, ctx } = world;
  for (let s = 0; s < ctx.segments; s++) {
    const narrow = narrower(world, s) + ofOneIndustry(world, s);
    plan.aim[s] = narrow > 0 ? narrow * product.known[s] : narrow;
  }
}

const ofOneIndustry = ({ team, ctx }: World, s: number) =>
  isApart(ctx.v, s) ? ctx.v[ctx.base[s] + S.industryFocus] * (1 - team.founderShare[s]) : 0;

/** What can be learnt with today's focus: everything from anyone, a part from one niche. */
const shown = ({ plan }: World, s: number) => 1 - (1 - NICHE_SHOWS) * plan.focus[s];

/** K ← K + [shown − K]⁺ (1 − 2^(−n ÷ half)) after n conversations. */
function converse(world: World, s: number, conversations: number): void {
  const { product, ctx } = world;
  const left = shown(world, s) - product.known[s];
  if (left <= 0 || conversations === 0) return;
  const half = ctx.v[ctx.base[s] + S.profileDeals];
  product.known[s] += left * (1 - exp((-LN_2 * conversations) / half));
}

/** Deals won and lost, those who served themselves, and live customers tell who is right and who is not. */
export function learnProfile(world: World): void {
  const { funnel, demand, customers, ctx } = world;
  for (let s = 0; s < ctx.segments; s++) {
    const decided = funnel.won[s] + funnel.lost[s] + demand.paid[s];
    converse(world, s, decided + LIVE_TELLS * customers.live[s]);
  }
}

/** A company that has begun has learnt from the deals behind its wins and from its customers. */
export function openProfile(world: World): void {
  const { product, funnel, customers, ctx } = world;
  for (let s = 0; s < ctx.segments; s++) {
    const at = ctx.base[s];
    product.known[s] = ctx.v[at + S.profileKnown];
    const won = funnel.everWon[s];
    const decided = won > 0 ? won / ctx.v[at + S.winRate] : 0;
    if (decided + customers.live[s] > 0) converse(world, s, decided + customers.live[s]);
  }
}
