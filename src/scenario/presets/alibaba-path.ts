// The Alibaba path, version 1: the customer profile through six stages of a company's life (source profileEssay, a claim
// about Alibaba's foreign-trade arm), in renminbi. The essay gives the order of the stages and cold calls a day; every
// other number is the default column or an assumption. Immutable once published.
import type { Scenario, Segment } from '../types';
import { learning, undrawn } from './company';
import { noMarketplace } from './no-marketplace';
import { roundsInRenminbi } from './renminbi';

/** First months of the stages V1 to V6. */
export const STAGES = [1, 7, 16, 26, 38, 54] as const;
const [V1, V2, V3, V4, V5, V6] = STAGES;

const segments: readonly Segment[] = [
  {
    id: 'online',
    label: 'Members',
    archetype: 'micro',
    grain: 'counted',
    values: {
      // Members are free at first; few of them ever pay.
      acv: { p10: 1700, p90: 3400 },
      accounts: 2_000_000,
      // Nobody sells to members before V6.
      freeLeads: 0,
      listingSignups: { p10: 150, p90: 600 },
      trialToPaid: { p10: 0.01, p90: 0.04 },
      marketplacePull: 0.2,
      marketplaceFee: 0,
    },
  },
  {
    id: 'trade',
    label: 'Small firms',
    archetype: 'smb',
    grain: 'counted',
    values: {
      // Above the 10,000 from which one meets face to face (source b2bWorkEssay).
      acv: { p10: 12_000, p90: 24_000 },
      motionCeiling: 0,
      annualShare: 1,
      annualReady: 1,
      cardShare: 0,
      ...noMarketplace,
      // Door to door with 10 to 20 cold calls a day (source profileEssay): 20 days of 15, of which one in ten becomes a lead.
      'mdr.seats': 0,
      'ae.leads': 30,
      'ae.meetings': 6,
      travelCost: 10_000,
      visitsPerDeal: 2,
      visitCost: 300,
      programmesPerPod: 10_000,
      winRate: { p10: 0.17, p90: 0.3 },
      churnFirstPerMonth: { p10: 0.04, p90: 0.075 },
      // Peers follow peers: references count in full within an industry, in part outside it.
      industries: 6,
      industrySpread: 0.5,
      peerPull: 1,
    },
  },
];

export const alibabaPath: Scenario = {
  schema: 1,
  base: 'alibaba-path@1',
  name: 'The Alibaba path',
  currency: 'CNY',
  months: 72,
  company: learning,
  segments,
  plan: {
    ...undrawn,
    mix: {
      curve: 'step',
      keyframes: [
        { month: V1, shares: { online: 1 } },
        { month: V2, shares: { trade: 1 } },
        { month: V6, shares: { trade: 0.6, online: 0.4 } },
      ],
    },
    pods: [
      { month: V1, value: 0 },
      { month: V2, value: 1 },
    ],
    structures: {
      online: [
        { month: V1, structure: 'founders' },
        { month: V6, structure: 'pod' },
      ],
      // Everybody sells everything until there are industries to divide by.
      trade: [
        { month: V2, structure: 'generalist' },
        { month: V5, structure: 'pod' },
      ],
    },
    // V2 anyone, V3 foreign trade with money, authority and need, V4 factories with an acute pain, V5 one industry after
    // another, V6 wider again, once the product carries it.
    focus: {
      trade: [
        { month: V1, value: 0 },
        { month: V3, value: 0.4 },
        { month: V4, value: 0.75 },
        { month: V5, value: 1 },
        { month: V6, value: 0.6 },
      ],
    },
    rounds: roundsInRenminbi,
  },
};
