// Motions by name: how a segment is sold to, and the contracts that are usually sold so.
import type { PriceBand } from '../price-band';
import type { Cited } from '../sources';

export const MOTIONS = ['selfServe', 'telesales', 'events', 'field', 'named'] as const;
export type MotionId = (typeof MOTIONS)[number];

interface Published {
  readonly band: PriceBand;
  readonly source: Cited;
}

/**
 * Contracts a year that are sold so. In dollars, inside sales between 1,000 and 25,000 and the field above; in renminbi a
 * telephone up to 10,000 and visits from 50,000, with nobody selling at 500. Events, and lists in dollars, are
 * assumptions: said to be the best value, and for contracts that a benchmark customer signs.
 */
const PUBLISHED: Readonly<Record<MotionId, { readonly usual: Published; readonly CNY: Published }>> = {
  selfServe: {
    usual: { band: [0, 1000], source: 'insideField' },
    CNY: { band: [0, 500], source: 'growthEssay' },
  },
  telesales: {
    usual: { band: [1000, 25_000], source: 'insideField' },
    CNY: { band: [500, 10_000], source: 'tenPointsEssay' },
  },
  events: {
    usual: { band: [5000, 50_000], source: 'assumption' },
    CNY: { band: [10_000, 100_000], source: 'assumption' },
  },
  field: {
    usual: { band: [25_000, Infinity], source: 'insideField' },
    CNY: { band: [50_000, Infinity], source: 'tenPointsEssay' },
  },
  named: {
    usual: { band: [100_000, Infinity], source: 'assumption' },
    CNY: { band: [2_500_000, Infinity], source: 'growthEssay' },
  },
};

export const publishedBand = (motion: MotionId, currency: string): Published =>
  currency === 'CNY' ? PUBLISHED[motion].CNY : PUBLISHED[motion].usual;
