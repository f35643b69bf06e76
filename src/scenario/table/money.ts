// Rows of the company's money: what it has and pays, and what counts as having thrived.
import { rows } from './parameter';
import { part } from './shorthand';

export const money = rows('company', 'money', {
  cash: {
    unit: 'currency',
    valid: [0, 1e9],
    law: 'log',
    value: 1_750_000,
    slider: [300_000, 10e6],
    main: true,
  },
  // Two founders at a start-up's pay.
  founderPay: {
    kind: 'plan',
    unit: 'currency/month',
    valid: [0, 200_000],
    value: 8_000,
    slider: [0, 40_000],
    main: true,
  },
  researchFloor: {
    kind: 'plan',
    unit: 'currency/month',
    valid: [0, 5e6],
    value: 30_000,
    slider: [10_000, 150_000],
    main: true,
  },
  researchRevenueShare: {
    kind: 'plan',
    unit: 'share',
    valid: [0, 2],
    value: 0.3,
    slider: [0.1, 0.6],
    source: 'bessemer2021',
    band: [0.26, 0.35, 'bessemer2021'],
  },
  // So that raised money is spent: 2 % a month of what is in the bank, about four years' worth.
  researchCashShare: { kind: 'plan', unit: 'share/month', valid: [0, 0.2], value: 0.02, slider: [0, 0.05] },
  personMonthCost: { unit: 'currency/month', valid: [500, 100_000], value: 12_000, law: 'log' },
  adminFixed: { unit: 'currency/month', valid: [0, 1e6], value: 8_000, slider: [2000, 50_000], law: 'log' },
  adminPerHead: { unit: 'currency/month', valid: [0, 20_000], value: 900, slider: [0, 3000], law: 'log' },
  adminRevenueShare: { ...part, value: 0.06, slider: [0, 0.15] },
  hostingShare: {
    ...part,
    value: 0.12,
    slider: [0.05, 0.4],
    // COGS of 30 to 35 %, of which support and customer success are reckoned apart.
    band: [0.1, 0.3, 'bessemer2021'],
  },
  supportHourCost: { unit: 'currency/hour', valid: [0, 1000], value: 40, slider: [10, 100], law: 'log' },
  cardFee: {
    unit: 'share',
    valid: [0, 0.3],
    value: 0.029,
    slider: [0, 0.06],
    source: 'stripePricing',
    band: [0.029, 0.029, 'stripePricing'],
    law: 'logit',
  },
  // Most charges that fail for good end as churn, which published churn contains: this is the rest.
  cardFailure: { unit: 'share', valid: [0, 0.5], value: 0.01, slider: [0, 0.05], law: 'logit' },
  thrivedArr: {
    kind: 'structure',
    unit: 'currency/year',
    valid: [0, 1e10],
    value: 10_000_000,
    slider: [1e6, 100e6],
  },
  // A convention in the scenario's currency, as the ARR above.
  growthFloor: {
    kind: 'structure',
    unit: 'currency/year',
    valid: [1, 1e9],
    value: 50_000,
    slider: [10_000, 500_000],
  },
});
