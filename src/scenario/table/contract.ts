// Rows of contract, collection and onboarding.
import { MAX_DELAY, MAX_LAPSE } from '../../engine/input';
import { each, rows, type Bounds, type Row } from './parameter';
import { part } from './shorthand';

/** Buyers who sign for a year. */
const forAYear: Row = {
  unit: 'share',
  valid: [0, 1],
  value: each(0.15, 0.3, 0.75, 0.87),
  slider: [0, 1],
  law: 'logit',
  source: each('assumption', 'assumption', 'assumption', 'enterprisePricing'),
};

const discountUpTo = (most: number, band: Bounds): Row => ({
  kind: 'plan',
  unit: 'share',
  valid: [0, 0.9],
  value: 0,
  slider: [0, most],
  band: [...band, 'enterprisePricing'],
});

export const contract = rows('segment', 'contract', {
  annualShare: { ...forAYear, band: each(null, null, null, [0.87, 0.87, 'enterprisePricing']) },
  // As many as sign for a year in published surveys, so that nobody is pushed.
  annualReady: forAYear,
  // Neutral unless a plan says otherwise: yearly contracts, invoiced a year in advance.
  twoYearShare: { kind: 'plan', unit: 'share', valid: [0, 1], value: 0, slider: [0, 1] },
  threeYearShare: {
    kind: 'plan',
    unit: 'share',
    valid: [0, 1],
    value: 0,
    slider: [0, 1],
    band: each(null, null, null, [0, 0.25, 'contractLength']),
  },
  // With the pull below, everybody asked and the usual 5 % for each further year, a quarter of enterprises sign for
  // three years and mid-market contracts run 1.4 years, as published; smaller buyers bind themselves less.
  termReady: {
    ...part,
    value: each(0.05, 0.15, 0.3, 0.35),
    slider: [0, 1],
  },
  prepayShare: { kind: 'plan', unit: 'share', valid: [0, 1], value: 0, slider: [0, 1] },
  // At the 10 % that are given for it at the most, nearly half of enterprises would pay a second year in advance.
  prepayReady: {
    ...part,
    value: each(0.05, 0.1, 0.15, 0.2),
    slider: [0, 1],
  },
  discountPull: { unit: 'logit', valid: [0, 100], value: 12, slider: [0, 30], law: 'log' },
  walkAway: { ...part, value: 0.5, slider: [0, 1], market: -1 },
  quarterlyShare: { ...part, value: 0, slider: [0, 1] },
  annualDiscount: discountUpTo(0.3, [0, 0.167]),
  termDiscount: discountUpTo(0.2, [0, 0.05]),
  prepayDiscount: discountUpTo(0.2, [0.05, 0.1]),
  usageShare: { ...part, value: 0, slider: [0, 1] },
  arrearsMonths: { kind: 'plan', unit: 'months', valid: [1, 12], integer: true, value: 1, slider: [1, 6] },
  lapseShare: { ...part, value: 0, slider: [0, 0.6] },
  lapseMonths: {
    kind: 'plan',
    unit: 'months',
    valid: [1, MAX_LAPSE],
    integer: true,
    value: 2,
    slider: [1, 3],
  },
  // Terms and delay add up to the published days outstanding of invoiced customers.
  termsDays: { unit: 'days', valid: [0, 180], law: 'log', value: each(15, 15, 30, 30), slider: [0, 90] },
  lateDays: {
    unit: 'days',
    valid: [0, 180],
    value: each(5, 8, 8, 22),
    slider: [0, 60],
    law: 'log',
    market: -1,
    source: each('dsoLedgerUp', 'dsoLedgerUp', 'dsoLedgerUp', 'dsoLedgerUp'),
    band: each(
      [0, 15, 'dsoLedgerUp'],
      [0, 15, 'dsoLedgerUp'],
      [0, 15, 'dsoLedgerUp'],
      [15, 30, 'dsoLedgerUp'],
    ),
  },
  // Of contracts by the month; the rest is invoiced.
  cardShare: { ...part, value: each(1, 0.9, 0.2, 0), slider: [0, 1] },
  badDebt: {
    unit: 'share',
    valid: [0, 0.5],
    value: each(0.015, 0.015, 0.008, 0.004),
    slider: [0, 0.05],
    law: 'logit',
    market: -1,
  },
  // Of first-year bookings, on top of the seat's fixed cost.
  commission: {
    kind: 'plan',
    unit: 'share',
    valid: [0, 1],
    value: each(0.08, 0.1, 0.1, 0.11),
    slider: [0, 0.2],
    band: each(
      null,
      [0.09, 0.103, 'commissionRate'],
      [0.09, 0.103, 'commissionRate'],
      [0.055, 0.147, 'commissionRate'],
    ),
  },
  termKicker: { kind: 'plan', unit: 'share', valid: [0, 2], value: 0, slider: [0, 0.5] },
  // Owners of the account are paid as those who won it, unless the plan pays less for what is easier to sell.
  expansionCommission: { kind: 'plan', unit: 'factor', valid: [0, 5], value: 1, slider: [0, 1.5] },
  commissionDelay: {
    kind: 'plan',
    unit: 'months',
    valid: [0, MAX_DELAY],
    integer: true,
    value: 0,
    slider: [0, 3],
  },
  commissionOnCollection: { kind: 'plan', unit: 'share', valid: [0, 1], value: 0, slider: [0, 1] },
  clawbackMonths: { kind: 'plan', unit: 'months', valid: [0, 24], integer: true, value: 0, slider: [0, 12] },
  rampDraw: { kind: 'plan', unit: 'share', valid: [0, 2], value: 0, slider: [0, 1] },
  meetingPay: {
    kind: 'plan',
    unit: 'currency',
    valid: [0, 100_000],
    value: 0,
    slider: each([0, 200], [0, 200], [0, 400], [0, 1000]),
  },
  // A yardstick, not capacity. Enterprise at the low published figure: all that the POD's deals in hand allow.
  quota: {
    kind: 'plan',
    unit: 'currency/year',
    valid: [1, 1e8],
    value: each(250_000, 400_000, 500_000, 750_000),
    source: each('tunguzQuota', 'tunguzQuota', 'tunguzQuota', 'tunguzQuota'),
    band: each(
      null,
      [250_000, 750_000, 'tunguzQuota'],
      [250_000, 750_000, 'tunguzQuota'],
      [750_000, 2e6, 'tunguzQuota'],
    ),
  },
});

export const onboarding = rows('segment', 'onboarding', {
  goLiveMonths: {
    unit: 'months',
    valid: [0, 36],
    value: each(0, 0, 1.2, 4),
    slider: each([0, 2], [0, 2], [0, 6], [0, 12]),
    law: 'log',
    source: each('assumption', 'assumption', 'goLive', 'goLive'),
    band: each(null, null, [0.9, 1.5, 'goLive'], [3, 6, 'goLive']),
    main: ['mid', 'enterprise'],
  },
  goLiveSpread: { unit: 'log', valid: [0, 2], value: 0.4, slider: [0, 1], law: 'log' },
  latestStart: { kind: 'plan', unit: 'months', valid: [0, 36], value: each(3, 3, 4, 6), slider: [0, 12] },
  waitTolerance: { unit: 'months', valid: [0, 36], value: each(1, 1, 2, 3), slider: [0.5, 6], law: 'log' },
  failedShare: { ...part, value: 0.1, slider: [0, 0.3] },
  failedFactor: { unit: 'factor', valid: [1, 20], value: 1.7, slider: [1, 4], law: 'log' },
});
