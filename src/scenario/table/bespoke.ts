// Rows of bespoke work (what it does is in the plan's curve `customisation`) and of industries inside a segment.
import { MAX_INDUSTRIES } from '../../engine/input';
import { each, rows } from './parameter';
import { flag, part } from './shorthand';

export const bespokeOfCompany = rows('company', 'product', {
  bespokeUpkeep: { unit: 'share/month', valid: [0, 1], value: 0.03, slider: [0, 0.1], law: 'logit' },
  standardiseShare: { unit: 'share/month', valid: [0, 1], value: 0.08, slider: [0, 0.3], law: 'logit' },
  standardiseYield: { unit: 'factor', valid: [0, 10], value: 1.2, slider: [0.5, 2], law: 'log' },
});

export const bespoke = rows('segment', 'product', {
  // Small buyers take the product as it is.
  winBespoke: { unit: 'logit', valid: [0, 10], value: each(0, 0, 0.4, 0.8), slider: [0, 2], law: 'log' },
  churnBespoke: { unit: 'log', valid: [0, 5], value: each(0, 0, 0.15, 0.3), slider: [0, 0.6], law: 'log' },
  bespokeLoad: { unit: 'factor', valid: [0, 20], value: each(0, 0, 2.5, 2.5), slider: [0, 4], law: 'log' },
});

// One industry is no distinction at all; with several, the other rows begin to count.
export const industries = rows('segment', 'trust', {
  industries: {
    kind: 'structure',
    unit: 'count',
    valid: [1, MAX_INDUSTRIES],
    integer: true,
    value: 1,
    slider: [1, MAX_INDUSTRIES],
  },
  industrySpread: { kind: 'plan', unit: 'share', valid: [0, 1], value: 1, slider: [0, 1] },
  otherIndustries: { ...part, value: 0.3, slider: [0, 1] },
  peerPull: { unit: 'factor', valid: [0, 10], value: 0.5, slider: [0, 3], law: 'log' },
  industryPods: { kind: 'plan', ...flag, value: 0 },
  // With the table's focus a tenth to a fifth more deals are won: as much as is claimed, weakly, for PODs of enterprises.
  industryFocus: { ...part, value: 0.3, slider: [0, 0.7] },
});

export const ignorance = rows('company', 'market', {
  marketCorrelation: {
    kind: 'structure',
    unit: 'share',
    valid: [0, 0.9],
    value: 0,
    slider: [0, 0.9],
  },
});
