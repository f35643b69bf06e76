// What customers sign, how they are billed, and what sellers are paid for it.
import type { Values } from '../../../src/scenario';
import { steps } from '../../engine/company';
import { still, smb, mid, midOneByOne, big, type Cases } from './case';

/** Contracts of every kind, which leave, shrink and grow. */
const years: Values = {
  ...{ annualShare: 0.9, twoYearShare: 0.4, threeYearShare: 0.3, prepayShare: 0.5, quarterlyShare: 0.4 },
  ...{ annualDiscount: 0.1, termDiscount: 0.06, prepayDiscount: 0.08, contractionChance: 0.3 },
  ...{
    expansionChance: 0.6,
    churnFirstPerYear: 0.4,
    churnLongPerYear: 0.2,
    termReady: 0.7,
    prepayReady: 0.8,
  },
};
/** Buyers are pushed beyond what they are ready for; some walk away. */
const pushed: Values = {
  ...{ annualShare: 0.9, annualReady: 0.6, threeYearShare: 0.5, twoYearShare: 0.3, termReady: 0.5 },
  ...{ prepayShare: 0.8, prepayReady: 0.4, walkAway: 0.6, annualDiscount: 0.05, termDiscount: 0.03 },
  ...{ prepayDiscount: 0.06, discountPull: 10, proposalRate: 0.8, winRate: 0.4 },
};
const silent: Values = { annualShare: 0.7, quarterlyShare: 0.3, lapseShare: 0.6, freeLeads: 20 };
const paid: Values = {
  ...{ commissionOnCollection: 0.6, clawbackMonths: 6, termKicker: 0.3, twoYearShare: 0.4, rampDraw: 0.8 },
  ...{ meetingPay: 300, expansionCommission: 0.4, badDebt: 0.1, 'sdr.seats': 1, 'ae.attrition': 0.06 },
};

export const CONTRACTS: Cases = {
  'annual contracts that shrink and grow': {
    company: still,
    segments: [
      mid({ annualShare: 1, contractionChance: 0.3, expansionChance: 0.7, freeLeads: 12, designPartners: 2 }),
      big({ contractionChance: 0.4, expansionChance: 0.8, freeLeads: 8, designPartners: 3 }),
    ],
    months: 48,
  },
  'terms of two and three years, prepaid, by the quarter, at a discount': {
    company: still,
    segments: [
      mid({ ...years, freeLeads: 12, designPartners: 2 }),
      big({ ...years, freeLeads: 8, cycleDays: 60 }),
    ],
    months: 48,
  },
  'more asked for than buyers are ready for': {
    company: still,
    segments: [
      mid({ ...pushed, freeLeads: 20 }),
      big({
        ...{ ...pushed, freeLeads: 12, cycleDays: 60 },
        ...{ openingPipeline: 10, openingCustomers: 6, openingArr: 150_000 },
      }),
    ],
    months: 48,
  },
  'usage billed later, renewals cancelled later': {
    company: still,
    segments: [
      smb({ ...silent, usageShare: 0.6, arrearsMonths: 3, cardShare: 0.5, churnLongPerMonth: 0.05 }),
      midOneByOne({ ...silent, churnFirstPerYear: 0.6, usageShare: 0.5, lapseMonths: 3 }),
    ],
    plan: { pods: steps([1, 2]) },
  },
  'commission on collection, clawed back, with draws and meetings': {
    company: still,
    segments: [
      smb({ ...paid, churnFirstPerMonth: 0.3, churnLongPerMonth: 0.1, commissionDelay: 1 }),
      midOneByOne({ ...paid, annualShare: 0.5, churnFirstPerYear: 0.9, commissionDelay: 0, freeLeads: 12 }),
    ],
    plan: { pods: steps([1, 4]) },
  },
};
