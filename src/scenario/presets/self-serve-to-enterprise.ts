// From self-serve to enterprise, version 1, as Slack and Zendesk went: teams sign up and pay by themselves, those that
// grow are helped by sellers, and enterprise comes last, with the name and the product that they made. Immutable once
// published.
import type { Rule, Scenario, Values } from '../types';
import { retreat, runway } from './air';
import { company, rounds, segments, sooner, undrawn } from './company';
import { midMarket } from './mid-market';
import { noMarketplace } from './no-marketplace';

const [smb, enterprise] = segments;

/**
 * Contracts of $1,800 (source tunguzContracts, Zendesk), bought on the own site: no platform's fee, no seller and no
 * lower price. Of sign-ups 4 % pay, activation included (source freemiumPaid); each customer invites others with the
 * average imitation of 0.38 a year, 0.38 ÷ 12 ÷ 0.04 = 0.79 sign-ups a month (source bassAverage), up to as many buyers
 * as in the default column. A sign-up costs 0.42 × 1,800 × 0.04 = $30 (source internetCost). That all programmes buy
 * sign-ups, what the site takes to build, run and keep (the default column), how many come by themselves and a team that
 * only looks after customers are assumptions.
 */
const selfServe: Values = {
  ...noMarketplace,
  acv: { p10: 1275, p90: 2540 },
  selfServeAcv: 1,
  trialToPaid: { p10: 0.064, p90: 0.153 },
  ownSite: 1,
  siteSignups: { p10: 30, p90: 120 },
  siteShare: 1,
  signupCost: { p10: 21, p90: 43 },
  inviteRate: { p10: 0.54, p90: 1.16 },
  inviteMost: 3900,
  'mdr.seats': 0,
};

/** Prices by the seat, and customers who outgrow their plan: chances a year are assumptions. */
const growing = (graduationChance: number): Values => ({ valueMetric: 1, graduationChance });

/** Enterprise is no date: it is taken up by a company whose larger customers can vouch, and left again when air is short. */
const whenReady: readonly Rule[] = [
  {
    id: 'up-market',
    label: 'Take up enterprise',
    when: [{ metric: 'customers', segment: 'mid', op: '>=', value: 20 }, runway('>', 12)],
    forMonths: 2,
    then: [{ lever: 'mix', shares: { smb: 0.35, mid: 0.35, enterprise: 0.3 } }],
  },
  retreat('Back to smaller customers', 9),
];

export const selfServeToEnterprise: Scenario = {
  schema: 1,
  base: 'self-serve-to-enterprise@1',
  name: 'Self-serve to enterprise',
  currency: 'USD',
  months: 84,
  company: { ...company, ...sooner },
  segments: [
    { ...smb, label: 'Self-serve', values: { ...smb.values, ...selfServe, ...growing(0.01) } },
    { ...midMarket, values: { ...midMarket.values, ...growing(0.02) } },
    { ...enterprise, values: { ...enterprise.values, valueMetric: 1 } },
  ],
  plan: {
    ...undrawn,
    mix: {
      curve: 'step',
      keyframes: [
        { month: 1, shares: { smb: 1 } },
        { month: 16, shares: { smb: 0.6, mid: 0.4 } },
      ],
    },
    pods: [
      { month: 1, value: 0 },
      { month: 7, value: 1 },
      { month: 16, value: 2 },
    ],
    rules: whenReady,
    rounds,
  },
};
