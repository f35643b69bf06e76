// SaaS in China by the book, version 1: the numbers of "Ten points on B2B products" (source tenPointsEssay), in renminbi.
// Small firms by telephone below 10,000 a year, then companies ten times larger, visited, at 60,000 a year for five
// years. What the essay does not say is the default column, or an assumption said here. Immutable once published.
import type { Rule, Scenario, Segment } from '../types';
import { airAgain, waitForAir } from './air';
import { learning, undrawn } from './company';
import { noMarketplace } from './no-marketplace';
import { roundsInRenminbi } from './renminbi';

/** Who begins in a niche for a need that others do not see knows half of whom to sell to, and has the rest to learn. */
const NICHE_KNOWN = 0.5;

const segments: readonly Segment[] = [
  {
    id: 'small',
    label: 'Small firms',
    archetype: 'micro',
    grain: 'counted',
    values: {
      // No platform lists business software as it does elsewhere: small firms are called.
      ...noMarketplace,
      // Some thousands a year for a firm of ten, below the 10,000 at which telesales ends.
      acv: { p10: 4500, p90: 8000 },
      accounts: 300_000,
      // By the year and in advance, as the essay reckons prices; few by the month.
      annualShare: 0.9,
      annualReady: 0.9,
      cardShare: 0,
      winRate: { p10: 0.21, p90: 0.364 },
      leadCost: { p10: 90, p90: 188 },
      churnFirstPerMonth: { p10: 0.057, p90: 0.098 },
      profileKnown: NICHE_KNOWN,
      // Ten times larger from year to year: one in thirty grows into a company that is visited.
      graduationChance: 0.03,
      graduationFactor: 10,
    },
  },
  {
    id: 'field',
    label: 'Companies',
    archetype: 'mid',
    grain: 'counted',
    values: {
      acv: { p10: 43_000, p90: 84_000 },
      accounts: 40_000,
      // Visited: no ceiling, but an office, trips and meetings for a POD of four (source b2bWorkEssay).
      motionCeiling: 0,
      officeCost: 4000,
      travelCost: 20_000,
      visitsPerDeal: 3,
      visitCost: 800,
      // Events are called the best value: the need and the people who decide are in one room.
      eventShare: 0.4,
      eventQuality: 2,
      programmesPerPod: 16_000,
      // Ten customers of 60,000 each.
      quota: 600_000,
      annualShare: 1,
      annualReady: 1,
      winRate: { p10: 0.16, p90: 0.27 },
      cycleDays: { p10: 52, p90: 94 },
      profileKnown: NICHE_KNOWN,
      // Five years of life on average, 8 years at the most: 13 % a year, under the essay's limit of 20 %.
      churnFirstPerYear: { p10: 0.1, p90: 0.19 },
      churnLongPerYear: 0.125,
      // The price grows with the customer's success.
      valueMetric: 0.5,
    },
  },
];

/** Standard, then made to measure for those who grow fast, then standard again. */
const customisation = [
  { month: 1, value: 0 },
  { month: 25, value: 0.25 },
  { month: 43, value: 0 },
];

/** Visits wait until telesales has shown that it works. */
const rules: readonly Rule[] = [
  waitForAir({
    id: 'not-yet',
    label: 'Not enough air for visits',
    from: 13,
    below: 8,
    only: 'small',
  }),
  airAgain('air-again'),
];

export const chinaSaas: Scenario = {
  schema: 1,
  base: 'china-saas@1',
  name: 'SaaS in China by the book',
  currency: 'CNY',
  months: 60,
  company: learning,
  segments,
  plan: {
    ...undrawn,
    mix: {
      curve: 'step',
      keyframes: [
        { month: 1, shares: { small: 1 } },
        { month: 16, shares: { small: 0.5, field: 0.5 } },
        { month: 31, shares: { small: 0.2, field: 0.8 } },
      ],
    },
    pods: [{ month: 1, value: 1 }],
    customisation,
    // A narrow niche that can be widened, first among small firms, then among companies.
    focus: {
      small: [
        { month: 1, value: 0.7 },
        { month: 31, value: 0.4 },
      ],
      field: [
        { month: 1, value: 0.7 },
        { month: 43, value: 0.4 },
      ],
    },
    rules,
    rounds: roundsInRenminbi,
  },
};
