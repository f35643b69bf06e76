// Rows of the opening books: what a company that has begun already brings along. All at 0: it starts from nothing.
import { MAX_PODS, MAX_SELLING } from '../../engine/input';
import { each, rows, type Bounds, type Row } from './parameter';

/** What is set up before the first month; nothing at first. */
const brought = { kind: 'structure', value: 0 } as const;
const whole = { ...brought, integer: true } as const;
/** New customers, or ARR, against those of a year before. */
const growth = { ...brought, unit: 'share', valid: [-0.9, 20], slider: [-0.5, 4] } as const satisfies Row;
/** Many small customers, or few large ones. */
const many = each<Bounds>([0, 2000], [0, 1000], [0, 200], [0, 50]);

export const openingOfCompany = rows('company', 'opening', {
  // Over the last twelve months; tells investors and rules of growth before there are twelve months to look back on.
  openingGrowth: growth,
  // Runway until the first three months have been lived.
  openingBurn: { ...brought, unit: 'currency/month', valid: [0, 1e8], slider: [0, 500_000] },
});

export const opening = rows('segment', 'opening', {
  openingCustomers: { ...whole, unit: 'count', valid: [0, 1_000_000], slider: many },
  openingArr: { ...brought, unit: 'currency/year', valid: [0, 1e10], slider: [0, 10e6] },
  openingMonths: { ...whole, unit: 'months', valid: [1, MAX_SELLING], value: 12, slider: [1, 60] },
  openingArrivals: growth,
  // As of the contracts that are sold; where most customers serve themselves it is less.
  openingAnnual: {
    kind: 'structure',
    unit: 'share',
    valid: [0, 1],
    value: each(0.15, 0.3, 0.75, 0.87),
    slider: [0, 1],
    source: each('assumption', 'assumption', 'assumption', 'enterprisePricing'),
  },
  openingPlatform: { ...brought, unit: 'share', valid: [0, 1], slider: [0, 1] },
  openingReceivable: { ...brought, unit: 'currency', valid: [0, 1e9], slider: [0, 1e6] },
  openingPipeline: {
    ...whole,
    unit: 'count',
    valid: [0, 100_000],
    slider: each([0, 200], [0, 200], [0, 50], [0, 50]),
  },
  openingWon: { ...whole, unit: 'count', valid: [0, 1_000_000], slider: many },
  openingPods: { ...whole, unit: 'pods', valid: [0, MAX_PODS], slider: [0, 10] },
  openingTenure: { ...whole, unit: 'months', valid: [0, MAX_SELLING], value: 12, slider: [0, 36] },
});
