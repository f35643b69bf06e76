// How well customers are looked after, and what that does to churn, expansion and contraction this month.
import { S } from '../input';
import { exp, log1p } from '../math';
import { GAP_HURTS, LEAST_SATISFACTION, MOST_OVERLOAD, OVERLOAD_HURTS } from './assumptions';
import { CLOCK } from './customer-state';
import { ACCOUNTS, KINDS, UPSELL } from './team-state';
import { YEAR } from './time';
import type { World } from './world';

/** Customers beyond what people and tech-touch can look after, as a share; and how happy that leaves everyone. */
export function care(world: World, s: number): void {
  const { ctx, customers, team, product } = world;
  const able = team.capacity[s * KINDS + ACCOUNTS] + ctx.v[ctx.base[s] + S.techTouch];
  const over = customers.live[s] / Math.max(1, able) - 1;
  customers.overload[s] = Math.min(MOST_OVERLOAD, Math.max(0, over));
  const satisfaction = 1 - OVERLOAD_HURTS * customers.overload[s] + GAP_HURTS * product.lack[s];
  customers.satisfaction[s] = Math.min(1, Math.max(LEAST_SATISFACTION, satisfaction));
  customers.expansionFactor[s] = customers.satisfaction[s] * upsell(world, s);
  const factor = churnFactor(world, s);
  customers.churnFactor[s] = factor;
  const at = s * CLOCK + world.month;
  customers.churnClock[at] = customers.churnClock[at - 1] + factor;
}

/** How much more customers buy because people work their accounts: 1 where nobody does, as expansion is stated for. */
function upsell({ ctx, customers, team }: World, s: number): number {
  const worked = team.capacity[s * KINDS + UPSELL] / Math.max(1, customers.live[s]);
  return 1 + ctx.v[ctx.base[s] + S.upsellLift] * Math.min(1, worked);
}

/** Mean factor of the year that ended so many years ago, as far as it lies after the opening. */
function factorOfYear(world: World, s: number, ago: number): number {
  const { customers, month } = world;
  const last = month - ago * YEAR;
  const before = Math.max(0, last - YEAR);
  const row = s * CLOCK;
  return (customers.churnClock[row + last] - customers.churnClock[row + before]) / (last - before);
}

/**
 * Hazard at the end of a term of some years at an age in months: that of all its years, each with its own care,
 * product and staff. `failed` times it in the first year of all.
 */
export function renewalHazard(world: World, s: number, term: number, age: number, failed: number): number {
  const { annual } = world.ctx.tenure[s];
  let hazard = 0;
  for (let ago = 0; ago < term; ago++) {
    const year = age / YEAR - ago;
    hazard += annual[year] * factorOfYear(world, s, ago) * (year === 1 ? failed : 1);
  }
  return hazard;
}

/**
 * Factor on the hazard of churn. Published churn contains average turnover, care, product and onboarding, so every
 * part is 1 at its reference: no gap, no bespoke work, no overload, benchmark turnover (only where somebody owns the
 * accounts), maturity at the segment's requirement.
 */
function churnFactor(world: World, s: number): number {
  const { ctx, customers, team, product } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const staff = team.careStaff[s] > 0 ? (1 + team.shock[s]) / (1 + v[at + S.shockReference]) : 1;
  const held = v[at + S.stickiness];
  return (
    exp(-v[at + S.churnMaturity] * product.lack[s] - v[at + S.churnBespoke] * product.tailored) *
    (1 + v[at + S.churnOverload] * customers.overload[s]) *
    staff *
    ((1 - held * product.maturity) / (1 - held * v[at + S.requirement]))
  );
}

/** First-year factor for a share `failed` of customers whose onboarding failed, 1 at the share that is usual. */
export const failureFactor = (world: World, s: number, failed: number) =>
  failing(failureExtra(world, s), failureAtUsual(world, s), failed);

/** The same from what does not differ between cohorts: what a failed onboarding adds to the hazard, and that at the usual share. */
export const failing = (extra: number, usual: number, failed: number) => (1 + extra * failed) / usual;

export const failureExtra = ({ ctx }: World, s: number) => ctx.v[ctx.base[s] + S.failedFactor] - 1;

export const failureAtUsual = (world: World, s: number) =>
  1 + failureExtra(world, s) * world.ctx.v[world.ctx.base[s] + S.failedShare];

/**
 * What it is worth for customers' loyalty that they were picked with such an aim (the mean of several): whoever was sold
 * something that is not for them leaves sooner, whatever the focus has become since.
 */
export const fitFactor = (world: World, s: number, aim: number) => 1 - choosiness(world, s) * aim;

/** What a whole aim takes off their hazard. */
export const choosiness = ({ ctx }: World, s: number) => ctx.v[ctx.base[s] + S.focusChurn];

/** The same of a counted cohort, by its cell. */
export const cohortFit = (world: World, s: number, at: number) =>
  world.ctx.focused[s] ? fitFactor(world, s, world.customers.cohortAim[at]) : 1;

/** Yearly chance, short of certainty (the table's bound), to a cumulative hazard a year. */
export const yearlyHazard = (chance: number) => -log1p(-chance);
