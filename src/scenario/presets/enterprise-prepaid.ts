// Enterprise by prepayment, version 1: a company as Workday was at its launch, whose customers pay a year or more ahead,
// so that cash comes in while the books still show a loss. Immutable once published.
import type { Scenario, Values } from '../types';
import { company, rounds, segments, sooner, undrawn } from './company';

const [, enterprise] = segments;

/**
 * Contracts: all of them for a year or longer, a quarter for three years (source contractLength, above $250k a year),
 * discounts for term and for paying it ahead as published (source enterprisePricing). A quarter for two years is an
 * assumption. Of those for several years a tenth are paid ahead: at Workday's growth unearned revenue is then 0.88 of four
 * times a quarter's subscriptions, where it was 0.87 (source workdayCash).
 */
const contract: Values = {
  annualShare: 1,
  // Its terms are those that such buyers agreed to, so nobody walks away from them.
  ...{ annualReady: 1, termReady: 0.5, prepayReady: 0.35 },
  twoYearShare: 0.25,
  threeYearShare: 0.25,
  prepayShare: 0.1,
  termDiscount: 0.05,
  prepayDiscount: 0.07,
};

/**
 * Selling: about $250k, half of what Workday's contracts were in its fifth year (source tunguzContracts); cycle and win
 * rate of deals of that size (source strategicDeals). A system that replaces the old one has to do more before it may,
 * takes as long as published to go live (source goLive) and more support: assumptions, as is the quota inside the
 * published field band.
 */
const selling: Values = {
  acv: { p10: 170_000, p90: 370_000 },
  winRate: { p10: 0.08, p90: 0.17 },
  cycleDays: { p10: 180, p90: 320 },
  requirement: 0.75,
  goLiveMonths: 6,
  latestStart: 9,
  supportHours: 20,
  quota: 1_300_000,
};

/** Founders who had led the incumbent, and customers there from the launch (source workdayLaunch): how many and how well known, assumptions. */
const standing: Values = { openingTrust: 0.6, designPartners: 3 };

export const enterprisePrepaid: Scenario = {
  schema: 1,
  base: 'enterprise-prepaid@1',
  name: 'Enterprise by prepayment',
  currency: 'USD',
  months: 84,
  // A team of engineers has built for more than a year before the launch and goes on building: assumptions.
  company: {
    ...company,
    ...sooner,
    cash: 6_000_000,
    maturity: 0.35,
    researchFloor: 120_000,
    researchRevenueShare: 0.35,
  },
  segments: [{ ...enterprise, values: { ...enterprise.values, ...selling, ...contract, ...standing } }],
  plan: {
    ...undrawn,
    mix: { curve: 'step', keyframes: [{ month: 1, shares: { enterprise: 1 } }] },
    pods: [
      { month: 1, value: 0 },
      { month: 4, value: 1 },
    ],
    rounds,
  },
};
