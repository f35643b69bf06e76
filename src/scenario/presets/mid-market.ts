// The middle of the market as several presets know it: ranges whose middle is the column's value, with the spread of
// the shipped plans. Immutable once published.
import type { Segment, Values } from '../types';

/** Win rate, cycle and churn, whatever the price. */
export const usualMid: Values = {
  winRate: { p10: 0.155, p90: 0.278 },
  cycleDays: { p10: 52, p90: 94 },
  churnFirstPerYear: { p10: 0.115, p90: 0.218 },
};

/** In dollars. */
export const midMarket: Segment = {
  id: 'mid',
  label: 'Mid-market',
  archetype: 'mid',
  grain: 'counted',
  values: { acv: { p10: 20_500, p90: 43_900 }, ...usualMid },
};
