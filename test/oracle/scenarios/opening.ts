// Companies that have begun.
import { mix, round, steps } from '../../engine/company';
import { still, smb, midOneByOne, big, type Cases } from './case';

export const OPENING: Cases = {
  'a company that has begun: counted customers of many ages, a team, deals in hand, money owed': {
    company: { ...still, cash: 3_000_000, openingGrowth: 0.8, openingBurn: 120_000, maturity: 0.4 },
    segments: [
      smb({
        ...{ openingCustomers: 240, openingArr: 1_000_000, openingMonths: 40, openingArrivals: 0.6 },
        ...{ openingAnnual: 0.4, openingPlatform: 0.5, openingReceivable: 60_000, openingPipeline: 25 },
        ...{
          openingWon: 260,
          openingPods: 2,
          openingTenure: 9,
          cycleDays: 60,
          freeLeads: 20,
          'csm.seats': 0.6,
        },
      }),
    ],
    plan: {
      pods: steps([1, 1], [10, 3], [20, 1]),
      rounds: [round('b', { fromMonth: 2, amount: 2e6, minArr: 9e5, minGrowth: 0.3, chance: 0.3, delay: 2 })],
    },
  },
  'a company that has begun: it knows its customers, has work in hand and leads others': {
    company: { ...still, openingGrowth: 0.5, maturity: 0.2, maturitySpeed: 0.012, researchLag: 8 },
    segments: [
      smb({
        ...{ openingCustomers: 120, openingArr: 500_000, openingMonths: 30, openingArrivals: 0.4 },
        ...{ openingWon: 20, freeLeads: 25, focusChurn: 0.9, profileDeals: 80, advantage: 3 },
      }),
      midOneByOne({
        ...{ openingCustomers: 8, openingArr: 200_000, openingWon: 6, profileDeals: 30, profileKnown: 0.1 },
        ...{ freeLeads: 12, focusChurn: 0.9, advantage: 0.5, churnFirstPerYear: 0.4 },
      }),
    ],
    plan: {
      pods: steps([1, 2]),
      research: steps([1, 1], [4, 2.5]),
      focus: { smb: steps([1, 0.6], [14, 0.1]), mid: steps([1, 0], [10, 1]) },
    },
  },
  'a company that has begun: customers and deals one by one beside a segment not entered yet': {
    company: { ...still, openingGrowth: 0.4, maturity: 0.5 },
    segments: [
      midOneByOne({
        ...{ openingCustomers: 45, openingArr: 1_500_000, openingMonths: 30, openingArrivals: 0.3 },
        ...{
          openingReceivable: 150_000,
          openingPipeline: 14,
          openingWon: 60,
          openingPods: 2,
          openingTenure: 4,
        },
      }),
      big({ openingPipeline: 6, openingWon: 3, openingPods: 1, openingTenure: 2, freeLeads: 3 }),
    ],
    plan: { mix: mix([1, { mid: 0.6, big: 0.4 }]) },
    months: 36,
  },
  'a company that has begun, with gamma cycles, slips, focus and named accounts, sold by specialists and generalists':
    {
      company: { ...still, openingGrowth: 0.5, maturity: 0.4, specialistGain: 0.2, handOffLoss: 0.15 },
      segments: [
        smb({
          ...{ openingCustomers: 120, openingArr: 800_000, openingMonths: 30, openingArrivals: 0.4 },
          ...{ openingPipeline: 30, openingWon: 150, openingPods: 2, openingTenure: 8, cycleDays: 90 },
          ...{ cycleLaw: 1, cycleSpread: 1, slipChance: 0.2, quarterEnd: 0.3, freeLeads: 25 },
          ...{ eventShare: 0.3, eventQuality: 3, outboundQuality: 0.5, 'sdr.seats': 1, namedAccounts: 50 },
        }),
        midOneByOne({
          ...{ openingCustomers: 20, openingArr: 700_000, openingMonths: 24, openingArrivals: 0.3 },
          ...{ openingPipeline: 12, openingWon: 25, openingPods: 1, openingTenure: 5 },
          ...{ cycleLaw: 1, cycleSpread: 0.9, slipChance: 0.2, quarterEnd: 0.3, freeLeads: 10 },
          ...{ namedAccounts: 40, namedChance: 0.2, 'sdr.seats': 1.5 },
        }),
      ],
      plan: {
        pods: steps([1, 3]),
        focus: { smb: steps([1, 0.6]), mid: steps([1, 0.1], [15, 0.5]) },
        structures: {
          smb: [{ month: 1, structure: 'assembly' }],
          mid: [{ month: 1, structure: 'generalist' }],
        },
      },
      months: 36,
    },
  'companies that have begun, their customers billed by the year at a discount and by the quarter': {
    company: still,
    segments: [
      smb({
        ...{ openingCustomers: 400, openingArr: 600_000, openingMonths: 30, openingAnnual: 0.8 },
        ...{ quarterlyShare: 0.5, annualDiscount: 0.15, expansionChance: 0.4 },
      }),
      midOneByOne({
        ...{ openingCustomers: 40, openingArr: 1_200_000, openingMonths: 18, openingAnnual: 0.8 },
        ...{ quarterlyShare: 0.4, annualDiscount: 0.2, expansionChance: 0.4 },
      }),
    ],
  },
};
