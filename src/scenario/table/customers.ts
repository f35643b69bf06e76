// Rows of a segment's customers: churn, expansion, care.
import { each, rows } from './parameter';
import { part } from './shorthand';

/** Archetypes whose churn is stated by the month, and by the year. */
export const MONTHLY = ['micro', 'smb'] as const;
export const YEARLY = ['mid', 'enterprise'] as const;

/** A chance a year is turned into a hazard, which certainty would make infinite. */
const MOST_A_YEAR = 0.99;

/**
 * Churn shock at benchmark turnover, which published churn contains: each month's leavers times their effect, over
 * what fades in a month. A micro POD has no AE.
 */
const shockAt = (csmQuits: number, csmShock: number, aeQuits: number, aeShock: number, keep: number) =>
  Number(((csmQuits * csmShock + aeQuits * aeShock) / (1 - keep)).toPrecision(3));
const withAe = shockAt(0.02, 1.5, 0.028, 0.4, 0.85);
const withoutAe = shockAt(0.02, 1.5, 0, 0.4, 0.85);

export const churn = rows('segment', 'customers', {
  // Small accounts lose 3 to 7 % a month on average; the first month is above the average, the long run below.
  churnFirstPerMonth: {
    slot: 'churnFirst',
    only: MONTHLY,
    unit: 'share/month',
    valid: [0, 1],
    value: each(0.075, 0.055, 0.075, 0.075),
    times: [0.4, 2],
    law: 'logit',
    market: -1,
    band: each([0.03, 0.07, 'tunguzChurn'], [0.03, 0.07, 'tunguzChurn'], null, null),
    main: true,
  },
  churnLongPerMonth: {
    slot: 'churnLong',
    only: MONTHLY,
    unit: 'share/month',
    valid: [0, 1],
    value: each(0.014, 0.008, 0.014, 0.014),
    times: [0.25, 4],
    law: 'logit',
    market: -1,
    main: true,
  },
  churnMemoryMonths: {
    slot: 'churnMemory',
    only: MONTHLY,
    unit: 'months',
    valid: [0.1, 240],
    value: each(6, 8, 6, 6),
    slider: [2, 24],
    law: 'log',
    source: 'assumption',
  },
  churnFirstPerYear: {
    slot: 'churnFirst',
    only: YEARLY,
    unit: 'share/year',
    valid: [0, 1],
    value: each(0.16, 0.16, 0.16, 0.08),
    times: [0.4, 2],
    law: 'logit',
    market: -1,
    source: each('assumption', 'assumption', 'tunguzChurn', 'tunguzChurn'),
    band: each(null, null, [0.11, 0.22, 'tunguzChurn'], [0.06, 0.1, 'tunguzChurn']),
    main: true,
  },
  churnLongPerYear: {
    slot: 'churnLong',
    only: YEARLY,
    unit: 'share/year',
    valid: [0, 1],
    value: each(0.08, 0.08, 0.08, 0.05),
    times: [0.25, 2],
    law: 'logit',
    market: -1,
    main: true,
  },
  churnMemoryYears: {
    slot: 'churnMemory',
    only: YEARLY,
    unit: 'years',
    valid: [0.1, 20],
    value: 2,
    slider: [0.5, 8],
    law: 'log',
  },
});

export const customers = rows('segment', 'customers', {
  annualFactor: {
    unit: 'factor',
    valid: [0, 5],
    value: each(0.75, 0.75, 1, 1),
    slider: [0.3, 1.2],
    law: 'log',
  },
  churnMaturity: { unit: 'log', valid: [0, 5], value: 0.5, slider: [0, 1.5], law: 'log' },
  churnOverload: { unit: 'factor', valid: [0, 10], value: 0.6, slider: [0, 2], law: 'log' },
  techTouch: {
    unit: 'count',
    valid: [0, 1e6],
    law: 'log',
    value: each(500, 150, 0, 0),
    slider: each([0, 5000], [0, 2000], [0, 200], [0, 50]),
  },
  stickiness: {
    unit: 'share',
    valid: [0, 0.99],
    value: each(0.3, 0.3, 0.25, 0.2),
    slider: [0, 0.6],
    law: 'logit',
  },
  expansionChance: {
    unit: 'share/year',
    valid: [0, MOST_A_YEAR],
    value: each(0.4, 0.4, 0.5, 0.45),
    slider: [0, 0.8],
    law: 'logit',
    market: 1,
    main: true,
  },
  // Mid-market: what brings NRR near its published 102 to 105 % under the ceiling below.
  expansionSize: {
    unit: 'share',
    valid: [0, 5],
    value: each(0.3, 0.3, 0.35, 0.35),
    slider: [0.05, 0.6],
    law: 'log',
    market: 1,
    main: true,
  },
  // How far customers grow at a flat price is not published: a few plans for small ones, more seats in larger ones.
  flatCeiling: { unit: 'factor', valid: [1, 1000], value: each(3, 3, 4, 5), slider: [1.5, 10], law: 'log' },
  // Half as many expansions again: a first guess, at which the table's AMs do not earn their pay in a small company: with
  // one in each of its PODs enterprise-first lives on in 74 futures of 100, without in 81.
  upsellLift: { unit: 'factor', valid: [0, 10], value: 0.5, slider: [0, 1.5], law: 'log' },
  contractionChance: {
    unit: 'share/year',
    valid: [0, MOST_A_YEAR],
    value: each(0.04, 0.04, 0.06, 0.06),
    slider: [0, 0.2],
    law: 'logit',
    market: -1,
  },
  contractionSize: {
    ...part,
    value: 0.2,
    slider: [0.05, 0.6],
    market: -1,
  },
  // Prices are flat by default: then what customers buy more of is all there is against churn.
  valueMetric: { kind: 'plan', unit: 'share', valid: [0, 1], value: 0, slider: [0, 1] },
  // A bill that nobody can foresee is harder to sign: a tenth of the odds, as a first guess.
  metricDoubt: { unit: 'logit', valid: [0, 5], value: 0.1, slider: [0, 1], law: 'log', market: -1 },
  customerGrowth: { unit: 'share/year', valid: [-0.9, 5], value: 0.06, slider: [-0.05, 0.4], law: 'normal' },
  customerGrowthSpread: { unit: 'log', valid: [0, 2], value: 0.2, slider: [0, 0.5], law: 'log' },
  // Off by default; of small businesses about one in a hundred a year is plausible.
  graduationChance: {
    unit: 'share/year',
    valid: [0, MOST_A_YEAR],
    value: 0,
    slider: [0, 0.05],
    law: 'logit',
  },
  graduationFactor: {
    unit: 'factor',
    valid: [1, 100],
    value: each(12, 5, 3, 2),
    slider: [1, 20],
    law: 'log',
  },
  supportHours: {
    unit: 'hours/month',
    valid: [0, 1000],
    value: each(0.1, 0.25, 1.5, 12),
    times: [0.3, 3],
    law: 'log',
  },
  aeShock: { unit: 'factor', valid: [0, 10], value: 0.4, slider: [0, 2], law: 'log' },
  csmShock: { unit: 'factor', valid: [0, 10], value: 1.5, slider: [0, 3], law: 'log' },
  shockReference: {
    kind: 'structure',
    unit: 'factor',
    valid: [0, 20],
    value: each(withoutAe, withAe, withAe, withAe),
    slider: [0, 1],
  },
});
