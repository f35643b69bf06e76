// What becomes of customers: they leave, grow, graduate, differ in size, and some vouch from the start.
import { segment, steps } from '../../engine/company';
import { still, few, smb, mid, midOneByOne, big, type Cases } from './case';

export const CUSTOMERS: Cases = {
  'customers leave in droves': {
    company: still,
    segments: [
      smb({ churnFirstPerMonth: 0.6, churnLongPerMonth: 0.4, techTouch: 5 }),
      big({ churnFirstPerYear: 0.9, churnLongPerYear: 0.8, freeLeads: 8, cycleDays: 40 }),
    ],
  },
  'design partners of a counted segment come, vouch and go': {
    company: { ...still, founderCapacity: 1 },
    segments: [
      mid({
        designPartners: 6,
        partnerAcv: 0.8,
        partnerWeight: 8,
        churnFirstPerYear: 0.6,
        churnLongPerYear: 0.5,
      }),
    ],
    months: 48,
  },
  'prices follow customers, most of whom grow': {
    company: still,
    segments: [
      mid({
        ...{ valueMetric: 0.7, customerGrowth: 0.3, annualShare: 0.5, freeLeads: 8, designPartners: 2 },
        ...{ customerGrowthSpread: 0.5 },
      }),
      segment(
        'mid-each',
        'mid',
        { valueMetric: 0.8, customerGrowth: 0.2, customerGrowthSpread: 0.4, annualShare: 0.5, freeLeads: 8 },
        'individual',
      ),
      big({ valueMetric: 1, customerGrowth: -0.15, customerGrowthSpread: 0.3, freeLeads: 8, cycleDays: 60 }),
    ],
    plan: { pods: steps([1, 3]) },
    months: 48,
  },
  'customers buy more, up to the ceiling of a flat price, which one that follows them takes along': {
    company: still,
    segments: [
      smb({
        ...{ expansionChance: 0.9, expansionSize: 0.5, flatCeiling: 1.6, contractionChance: 0.3 },
        ...{ annualShare: 0.5, freeLeads: 30, churnLongPerMonth: 0.01 },
      }),
      midOneByOne({
        ...{ expansionChance: 0.9, expansionSize: 0.3, flatCeiling: 1.4, contractionChance: 0.3 },
        ...{ valueMetric: 0.6, customerGrowth: 0.3, customerGrowthSpread: 0.2, freeLeads: 8 },
      }),
      segment('following', 'mid', {
        ...{ expansionChance: 0.8, expansionSize: 0.4, flatCeiling: 2, annualShare: 0.4, freeLeads: 8 },
        ...{ valueMetric: 1, customerGrowth: 0.25, designPartners: 2 },
      }),
    ],
    plan: { pods: steps([1, 3]) },
    months: 60,
  },
  'customers graduate, from grain to grain': {
    company: still,
    segments: [
      smb({
        ...{ graduationChance: 0.3, graduationFactor: 4, annualShare: 0.5, freeLeads: 30 },
        ...{ acvSpread: 0.1, expansionChance: 0.05, contractionChance: 0 },
      }),
      midOneByOne({
        ...{ graduationChance: 0.4, graduationFactor: 1.2, freeLeads: 8, acv: 20_000, acvSpread: 0.1 },
        ...{ annualShare: 0.5, designPartners: 2 },
      }),
      // All who come are too small to vouch here.
      segment('big', 'enterprise', { acv: 250_000, freeLeads: 4, graduationChance: 0.5 }, 'counted'),
      segment('giant', 'enterprise', { acv: 400_000, accounts: 12 }, 'counted'),
    ],
    plan: { pods: steps([1, 3]) },
    months: 48,
  },
  'shops become customers sold to, one by one, until no account is left': {
    company: still,
    segments: [
      segment(
        'shops',
        'micro',
        { ...few, graduationChance: 0.4, graduationFactor: 3, valueMetric: 0.5, customerGrowth: 0.2 },
        'individual',
      ),
      midOneByOne({ accounts: 30, acv: 12_000, freeLeads: 3 }),
    ],
    plan: { pods: steps([1, 2]) },
    months: 36,
  },
  'a few deals are far larger than the others': {
    company: still,
    segments: [
      smb({ tailShare: 0.1, tailIndex: 1.6, expansionChance: 0.2 }),
      big({ tailShare: 0.2, tailIndex: 1.4, freeLeads: 8, cycleDays: 60 }),
    ],
    plan: { pods: steps([1, 2]) },
  },
};
