// Three tiers, version 1: small business, mid-market and enterprise, each sold to in the way that its price pays for,
// from the lead to the expanded account. Immutable once published.
import type { Rule, Scenario, Segment } from '../types';
import { airAgain, waitForAir } from './air';
import { company, rounds, segments, undrawn } from './company';
import { midMarket } from './mid-market';

const [shops, large] = segments;

const MID = 4;
const ENTERPRISE = 19;

/**
 * What is free or cheap sells itself, and somebody takes what comes in: a year and a half of that, and $300,000, as the
 * middle of the least ARR for a Series A. A few outgrow their tier each year. All of it assumption.
 */
const smb: Segment = {
  ...shops,
  values: {
    ...shops.values,
    openingCustomers: 350,
    openingArr: 300_000,
    openingMonths: 18,
    openingPods: 1,
    graduationChance: 0.01,
  },
};

/** The outbound POD: two who find, one who sells, and a CSM who also onboards (source growthEssay). */
const mid: Segment = {
  ...midMarket,
  values: {
    ...midMarket.values,
    'sdr.seats': 2,
    'ae.seats': 1,
    graduationChance: 0.02,
  },
};

/**
 * Outbound and field, with an engineer: a list of 20 targets for each of three PODs, out of 1,000 (source growthEssay).
 * Contracts of two years are usual there, three the exception (source contractLength).
 */
const enterprise: Segment = {
  ...large,
  values: {
    ...large.values,
    accounts: 1000,
    namedAccounts: 60,
    twoYearShare: 0.3,
    threeYearShare: 0.1,
  },
};

/** The next tier is opened by the calendar, but only by a company with air. */
const whenFunded: readonly Rule[] = [
  waitForAir({
    id: 'not-funded',
    label: 'Not enough air for the next tier',
    from: MID,
    below: 9,
    only: 'smb',
  }),
  airAgain('funded'),
];

export const threeTier: Scenario = {
  schema: 1,
  base: 'three-tier@1',
  name: 'Three-tier bow-tie',
  currency: 'USD',
  months: 60,
  // Its Series A is in the bank, at the amount of the shipped plans, and pays seven engineers at the price of the table.
  // A third of a product, and scripts and routines for those who join, are assumptions.
  company: {
    ...company,
    cash: 7_000_000,
    researchFloor: 84_000,
    maturity: 0.35,
    playbook: 0.3,
    openingGrowth: 2,
    openingBurn: 120_000,
  },
  segments: [smb, mid, enterprise],
  plan: {
    ...undrawn,
    mix: {
      curve: 'step',
      keyframes: [
        { month: 1, shares: { smb: 1 } },
        { month: MID, shares: { smb: 0.5, mid: 0.5 } },
        { month: ENTERPRISE, shares: { smb: 0.34, mid: 0.33, enterprise: 0.33 } },
      ],
    },
    pods: [
      { month: 1, value: 1 },
      { month: MID, value: 2 },
      { month: ENTERPRISE, value: 3 },
    ],
    rules: whenFunded,
    rounds: rounds
      .filter(({ id }) => id === 'b' || id === 'bridge')
      .map(({ needs: _needs, ...round }) => round),
  },
};
