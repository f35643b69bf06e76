// The one company behind the shipped plans, version 1: what differs from the default columns, what is not known for
// sure, and the money it may raise. Plans differ in nothing of this. Immutable once published.
import type { Plan, Round, Scenario, Segment, Values } from '../types';

/**
 * What nobody knows of how products learn, whatever the market. Ranges, here and below, are re-centred on the defaults:
 * their middle is the column's value. Assumptions unless the table says.
 */
export const learning: Values = {
  feedback: { p10: 1.4, p90: 6.4 },
  maturitySpeed: { p10: 0.0028, p90: 0.0057 },
};

export const company: Values = {
  ...learning,
  brandHalf: { p10: 2000, p90: 8000 },
};

/**
 * Investors' money put to work sooner than the table has it, so that sales and marketing come to what is published per
 * new dollar (check): assumptions.
 */
export const sooner: Values = { growthGuard: 5, growthPace: 0.8 };

export const segments: readonly [smb: Segment, enterprise: Segment] = [
  {
    id: 'smb',
    label: 'Small business',
    archetype: 'micro',
    grain: 'counted',
    values: {
      acv: { p10: 850, p90: 1700 },
      winRate: { p10: 0.21, p90: 0.364 },
      cycleDays: { p10: 7.5, p90: 13.4 },
      churnFirstPerMonth: { p10: 0.057, p90: 0.098 },
      churnLongPerMonth: { p10: 0.0086, p90: 0.0228 },
      leadCost: { p10: 45, p90: 94 },
      listingSignups: { p10: 130, p90: 520 },
      marketplacePull: { p10: 0.36, p90: 0.78 },
      trialToPaid: { p10: 0.09, p90: 0.24 },
    },
  },
  {
    id: 'enterprise',
    label: 'Enterprise',
    archetype: 'enterprise',
    grain: 'individual',
    values: {
      acv: { p10: 85_000, p90: 170_000 },
      winRate: { p10: 0.093, p90: 0.232 },
      cycleDays: { p10: 134, p90: 242 },
      churnFirstPerYear: { p10: 0.057, p90: 0.112 },
      winMaturity: { p10: 0.89, p90: 2.2 },
      winTrust: { p10: 0.67, p90: 2.15 },
    },
  },
];

/**
 * Investors ask for growth as published of start-ups at $1m to $10m ARR: around 200 % a year for an A, the lower half
 * (100 %) for a B (source bessemer2021). Thresholds, chances and delays are assumptions calibrated to published
 * graduation: 15 to 33 in 100 seeded firms raise an A within two years, 46 to 48 raise any second round, the median A
 * to B takes 18.6 to 23.5 months (sources cartaSeedA, cbInsightsFunnel, cartaInterval). With .115 a month and 3 months'
 * delay, a firm that meets the A's conditions for six months closes in 1 − .885^6, 52 of 100 cases. Amounts and
 * valuations: assumptions; the A's lies in the published $6.4m to $12m.
 */
export const rounds: readonly Round[] = [
  {
    id: 'seed',
    label: 'Seed extension',
    values: {
      fromMonth: 6,
      amount: 1_500_000,
      preMoney: 6_000_000,
      minArr: { p10: 150_000, p90: 300_000 },
      minGrowth: { p10: 0.75, p90: 1.25 },
      chance: { p10: 0.07, p90: 0.14 },
      delay: 3,
    },
  },
  {
    id: 'a',
    label: 'Series A',
    values: {
      fromMonth: 9,
      amount: 7_000_000,
      preMoney: 28_000_000,
      minArr: { p10: 270_000, p90: 500_000 },
      minGrowth: { p10: 1.5, p90: 2.5 },
      chance: { p10: 0.08, p90: 0.16 },
      delay: 3,
    },
  },
  {
    id: 'b',
    label: 'Series B',
    needs: 'a',
    values: {
      fromMonth: 24,
      amount: 20_000_000,
      preMoney: 80_000_000,
      minArr: { p10: 1_200_000, p90: 2_600_000 },
      minGrowth: { p10: 0.75, p90: 1.25 },
      chance: { p10: 0.052, p90: 0.121 },
      delay: 4,
    },
  },
  {
    id: 'bridge',
    label: 'Insider bridge',
    values: {
      fromMonth: 6,
      amount: 500_000,
      preMoney: 5_000_000,
      minArr: 50_000,
      minGrowth: -2,
      maxRunway: 4,
      chance: { p10: 0.1, p90: 0.22 },
      delay: 1,
      bridge: 1,
    },
  },
];

/** Of a plan: nothing is drawn but the mix and the PODs, and there are no rules. */
export const undrawn: Omit<Plan, 'mix' | 'pods' | 'rounds'> = {
  programmes: [],
  research: [],
  customisation: [],
  prices: {},
  structures: {},
  focus: {},
  discounts: {},
  freeze: [],
  industrySpread: {},
  playbook: [],
  rules: [],
};

/** A scenario of this company under a plan. */
export const withPlan = (
  base: string,
  name: string,
  plan: Pick<Plan, 'mix' | 'pods'> & Partial<Plan>,
): Scenario => ({
  schema: 1,
  base,
  name,
  currency: 'USD',
  months: 60,
  company,
  segments,
  plan: { ...undrawn, rounds, ...plan },
});
