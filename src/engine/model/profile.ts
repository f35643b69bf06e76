// Whom to sell to: what the company knows of its ideal customer (ICP), and what a focus is worth in the measure of that.
import { CURVES, FOCUS_REFERENCE, LEVERS, S, type EngineInput } from '../input';
import { exp, log } from '../math';
import { LIVE_TELLS, NICHE_SHOWS } from './assumptions';
import { narrower } from './levers';
import type { World } from './world';

const LN_2 = log(2);
const FOCUS = CURVES.indexOf('focus');
const SET_FOCUS = LEVERS.indexOf('focus');

/** Is another focus than the usual drawn for a segment, or may a rule set one? Where not, knowing changes nothing. */
export function isFocused({ curves, segments, months, actionLever }: EngineInput, s: number): boolean {
  const row = (FOCUS * segments + s) * (months + 1);
  const drawn = curves.subarray(row + 1, row + months + 1);
  return actionLever.includes(SET_FOCUS) || drawn.some((focus) => focus !== FOCUS_REFERENCE);
}

/**
 * Narrowing beyond the rough idea that everybody has, and that published funnels contain, is worth what is known of the
 * ideal customer: who knows nothing narrows onto a guess, and finds buyers like any others. Selling to anyone gives up
 * what the rough idea is worth.
 */
export function takeAim(world: World): void {
  const { plan, product, ctx } = world;
  for (let s = 0; s < ctx.segments; s++) {
    const narrow = narrower(world, s);
    plan.aim[s] = narrow > 0 ? narrow * product.known[s] : narrow;
  }
}

/** What can be learnt with today's focus: everything from anyone, a part from one niche. */
const shown = ({ plan }: World, s: number) => 1 - (1 - NICHE_SHOWS) * plan.focus[s];

/** K ← K + [shown − K]⁺ (1 − 2^(−n ÷ half)) after n conversations. */
function converse(world: World, s: number, conversations: number): void {
  const { product, ctx } = world;
  const left = Math.max(0, shown(world, s) - product.known[s]);
  const half = ctx.v[ctx.base[s] + S.profileDeals];
  product.known[s] += left * (1 - exp((-LN_2 * conversations) / half));
}

/** Deals won and lost, those who served themselves, and live customers tell who is right and who is not. */
export function learnProfile(world: World): void {
  const { funnel, demand, customers, ctx } = world;
  for (let s = 0; s < ctx.segments; s++) {
    if (!ctx.focused[s]) continue;
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
