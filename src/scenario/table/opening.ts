// Rows of the opening books: what a company that has begun already brings along. All at 0: it starts from nothing.
import { MAX_PODS, MAX_SELLING } from '../../engine/input';
import { each, rows } from './parameter';

const structure = { kind: 'structure' } as const;

export const openingOfCompany = rows('company', 'opening', {
  // Over the last twelve months; tells investors and rules of growth before there are twelve months to look back on.
  openingGrowth: { ...structure, unit: 'share', valid: [-0.9, 20], value: 0, slider: [-0.5, 4] },
  // Runway until the first three months have been lived.
  openingBurn: { ...structure, unit: 'currency/month', valid: [0, 1e8], value: 0, slider: [0, 500_000] },
});

export const opening = rows('segment', 'opening', {
  openingCustomers: {
    ...structure,
    unit: 'count',
    valid: [0, 1_000_000],
    integer: true,
    value: 0,
    slider: each([0, 2000], [0, 1000], [0, 200], [0, 50]),
  },
  openingArr: {
    ...structure,
    unit: 'currency/year',
    valid: [0, 1e10],
    value: 0,
    slider: [0, 10e6],
  },
  openingMonths: {
    ...structure,
    unit: 'months',
    valid: [1, MAX_SELLING],
    integer: true,
    value: 12,
    slider: [1, 60],
  },
  openingArrivals: { ...structure, unit: 'share', valid: [-0.9, 20], value: 0, slider: [-0.5, 4] },
  // As of the contracts that are sold; where most customers serve themselves it is less.
  openingAnnual: {
    ...structure,
    unit: 'share',
    valid: [0, 1],
    value: each(0.15, 0.3, 0.75, 0.87),
    slider: [0, 1],
    source: each('assumption', 'assumption', 'assumption', 'enterprisePricing'),
  },
  openingPlatform: { ...structure, unit: 'share', valid: [0, 1], value: 0, slider: [0, 1] },
  openingReceivable: { ...structure, unit: 'currency', valid: [0, 1e9], value: 0, slider: [0, 1e6] },
  openingPipeline: {
    ...structure,
    unit: 'count',
    valid: [0, 100_000],
    integer: true,
    value: 0,
    slider: each([0, 200], [0, 200], [0, 50], [0, 50]),
  },
  openingWon: {
    ...structure,
    unit: 'count',
    valid: [0, 1_000_000],
    integer: true,
    value: 0,
    slider: each([0, 2000], [0, 1000], [0, 200], [0, 50]),
  },
  openingPods: { ...structure, unit: 'pods', valid: [0, MAX_PODS], integer: true, value: 0, slider: [0, 10] },
  openingTenure: {
    ...structure,
    unit: 'months',
    valid: [0, MAX_SELLING],
    integer: true,
    value: 12,
    slider: [0, 36],
  },
});
