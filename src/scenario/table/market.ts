// Rows of a segment's market and price.
import { each, rows } from './parameter';

export const market = rows('segment', 'market', {
  // Not a range: the engine sets its pools aside by it.
  accounts: {
    unit: 'count',
    valid: [0, 10_000_000],
    integer: true,
    value: each(400_000, 150_000, 20_000, 2500),
    times: [0.1, 10],
  },
  acv: {
    unit: 'currency/year',
    valid: [0, 50e6],
    value: each(1200, 4000, 30_000, 120_000),
    slider: each([300, 6000], [1000, 20_000], [10_000, 100_000], [60_000, 500_000]),
    law: 'log',
    market: 1,
    source: each('acvPriors', 'acvPriors', 'acvPriors', 'acvPriors'),
    band: each(
      [1000, 12_000, 'acvPriors'],
      [1000, 12_000, 'acvPriors'],
      [12_000, 100_000, 'acvPriors'],
      [100_000, 500_000, 'acvPriors'],
    ),
    // Deals of 2.5 to 5 m are sold one to one.
    renminbi: {
      source: each(null, null, 'tenPointsEssay', null),
      slider: each(null, null, null, [100_000, 5e6]),
    },
    main: true,
  },
  acvSpread: { unit: 'factor', valid: [0, 5], value: each(1, 0.8, 0.8, 0.9), slider: [0.3, 2], law: 'log' },
  // Off by default. A few percent of enterprise deals in the tail is what concentrated books look like.
  tailShare: { unit: 'share', valid: [0, 0.5], value: 0, slider: [0, 0.2], law: 'logit' },
  tailIndex: {
    unit: 'factor',
    valid: [1.05, 20],
    value: 1.5,
    slider: [1.1, 4],
    law: 'log',
    band: each(null, null, null, [1.2, 2, 'dealTail']),
  },
  discount: {
    kind: 'plan',
    unit: 'share',
    valid: [0, 0.9],
    value: each(0.05, 0.05, 0.1, 0.15),
    slider: [0, 0.4],
  },
  discountReference: {
    unit: 'share',
    valid: [0, 0.9],
    law: 'logit',
    value: each(0.05, 0.05, 0.1, 0.15),
    slider: [0, 0.4],
    band: each(null, null, null, [0.1, 0.167, 'enterprisePricing']),
  },
  // 1 ÷ ((1 − win rate)(1 − discount)): the reference discount is then the best one.
  discountEffect: { unit: 'logit', valid: [0, 10], value: 1.4, slider: [0, 5], law: 'log' },
  // At least 1 ÷ (1 − win rate), or dearer would always be better.
  priceElasticity: { unit: 'logit', valid: [0, 10], value: 1.5, slider: [0, 4], law: 'log', market: -1 },
  // Inside sales carries up to about $25k; the lower figure is for telephone and screen only.
  motionCeiling: {
    unit: 'currency/year',
    valid: [0, 50e6],
    law: 'log',
    value: each(15_000, 15_000, 60_000, 0),
    slider: each([5000, 30_000], [5000, 30_000], [20_000, 120_000], [0, 1e6]),
    band: each([1000, 25_000, 'insideField'], [1000, 25_000, 'insideField'], null, null),
    // Telesales is said to end at 10,000, and visits to pay from 50,000; between them one sells by screen.
    renminbi: {
      value: each(10_000, 10_000, null, null),
      band: each([10_000, 50_000, 'tenPointsEssay'], [10_000, 50_000, 'tenPointsEssay'], null, null),
    },
  },
  motionFit: { unit: 'logit', valid: [0, 10], value: 1.5, slider: [0, 3], law: 'log' },
});
