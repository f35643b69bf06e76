// What customers teach and whom they convince: the loop, bespoke work, industries that hear of each other.
import { month, rule, steps } from '../../engine/company';
import { still, smb, micro, mid, midOneByOne, big, type Cases } from './case';

export const PRODUCT: Cases = {
  'the loop is off': {
    company: { ...still, loop: 0 },
    segments: [micro(), big({ freeLeads: 5, openingTrust: 0.4 })],
    plan: { pods: steps([1, 2]) },
  },
  'work is released half a year later; better than others, or worse, until they catch up': {
    company: { ...still, researchLag: 6, maturity: 0.15, maturitySpeed: 0.012 },
    segments: [
      micro({ advantage: 5, advantageFade: 0.05, advantageSpread: 0.8, referralRate: 0.05 }),
      midOneByOne({ advantage: 0.4, advantageWin: 1, advantageFade: 0.03, freeLeads: 14, referralRate: 0.1 }),
    ],
    plan: { pods: steps([1, 2]), research: steps([1, 1], [10, 3], [20, 0.3]) },
  },
  'standard, then bespoke, then standard again': {
    company: { ...still, bespokeUpkeep: 0.06, maturity: 0.4 },
    segments: [
      mid({ freeLeads: 12, annualShare: 0.5, supportHours: 20 }),
      big({ freeLeads: 8, cycleDays: 60, churnBespoke: 1.5, winBespoke: 1.5, churnFirstPerYear: 0.4 }),
    ],
    plan: {
      pods: steps([1, 2]),
      customisation: steps([1, 0], [6, 0.7], [24, 0.1]),
      rules: [
        rule('more', [month('>=', 14)], [{ lever: 'customisation', value: 1 }], { once: true }),
        rule('drawn', [month('>=', 20)], [{ lever: 'release', latch: 'customisation' }], { once: true }),
      ],
    },
    months: 42,
  },
  'industries, one by one: a home with partners, little heard elsewhere': {
    company: still,
    segments: [
      big({
        ...{ industries: 3, industrySpread: 0.4, otherIndustries: 0.2, peerPull: 2, openingTrust: 0.4 },
        ...{ freeLeads: 10, cycleDays: 60, designPartners: 3, winTrust: 2, cycleTrust: 1, accounts: 150 },
      }),
    ],
    plan: { pods: steps([1, 2]) },
    months: 48,
  },
  'industries, counted: soon sold out at home': {
    company: still,
    segments: [
      smb({
        ...{ industries: 4, industrySpread: 0.6, otherIndustries: 0.3, peerPull: 1.5, openingTrust: 0.3 },
        ...{ freeLeads: 40, winTrust: 1.5, accounts: 700, referenceHalf: 30, designPartners: 4 },
      }),
    ],
    plan: { pods: steps([1, 2]) },
  },
  'industry by industry: the spread widens over time': {
    company: still,
    segments: [
      smb({
        ...{ industries: 4, industrySpread: 0.1, otherIndustries: 0.3, peerPull: 1.5, openingTrust: 0.3 },
        ...{ freeLeads: 40, winTrust: 1.5, accounts: 700, referenceHalf: 30 },
      }),
    ],
    plan: { pods: steps([1, 2]), industrySpread: { smb: steps([1, 0], [10, 0.5], [20, 1]) } },
  },
  'industries, bespoke work, focus, named accounts, slips and gamma cycles at once': {
    company: { ...still, maturity: 0.2 },
    segments: [
      smb({
        ...{ industries: 3, industrySpread: 0.7, otherIndustries: 0.4, peerPull: 1, openingTrust: 0.3 },
        ...{ freeLeads: 25, slipChance: 0.2, quarterEnd: 0.3, namedAccounts: 40, 'sdr.seats': 1 },
      }),
      midOneByOne({
        ...{ industries: 3, industrySpread: 0.5, otherIndustries: 0.2, peerPull: 1.5, openingTrust: 0.4 },
        ...{ freeLeads: 12, slipChance: 0.2, quarterEnd: 0.3, cycleLaw: 1, cycleSpread: 0.9, cycleTrust: 1 },
        ...{ namedAccounts: 30, namedChance: 0.2, 'sdr.seats': 1, winTrust: 1.5, winBespoke: 1 },
      }),
    ],
    plan: {
      pods: steps([1, 3]),
      customisation: steps([1, 0.4], [18, 0]),
      focus: { smb: steps([1, 0.7], [15, 0.1]), mid: steps([1, 0.6], [20, 0.2]) },
    },
  },
};
