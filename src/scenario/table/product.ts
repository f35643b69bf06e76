// Rows of product and trust: the loop in which customers teach and vouch.
import { MAX_RESEARCH_LAG } from '../../engine/input';
import { each, rows } from './parameter';
import { flag, part } from './shorthand';

export const demandOfCompany = rows('company', 'demand', {
  commonShock: { unit: 'factor', valid: [0, 2], value: 0.15, slider: [0, 0.5], law: 'log' },
});

export const productOfCompany = rows('company', 'product', {
  loop: { kind: 'structure', ...flag, value: 1 },
  maturity: { ...part, value: 0.12, slider: [0, 0.6], main: true },
  maturitySpeed: { unit: 'factor', valid: [0, 0.2], value: 0.004, slider: [0.001, 0.012], law: 'log' },
  maturityDecay: { unit: 'share/month', valid: [0, 0.5], value: 0.004, slider: [0, 0.02], law: 'logit' },
  // Published speeds of development are of the work; how late it shows is said of it (source b2bWorkEssay), not how many
  // months: 3 to 6 where releases are large.
  researchLag: {
    unit: 'months',
    valid: [0, MAX_RESEARCH_LAG],
    integer: true,
    value: 0,
    slider: [0, 12],
  },
  feedback: { unit: 'factor', valid: [0, 20], value: 3, slider: [0, 8], law: 'log', main: true },
  teachHalf: { unit: 'count', valid: [1, 100_000], value: 150, slider: [30, 1000], law: 'log' },
});

export const trustOfCompany = rows('company', 'trust', {
  trustReference: { unit: 'share', valid: [0.01, 0.99], law: 'logit', value: 0.6, slider: [0.3, 0.8] },
  brandCap: { ...part, value: 0.5, slider: [0, 0.8] },
  brandCost: { unit: 'currency', valid: [1, 1e9], value: 2000, slider: [500, 10_000], law: 'log' },
  brandHalf: { unit: 'customerMonths', valid: [1, 1e7], value: 4000, slider: [500, 20_000], law: 'log' },
  brandKeep: { unit: 'share/month', valid: [0, 1], value: 0.97, slider: [0.9, 0.995], law: 'logit' },
});

export const product = rows('segment', 'product', {
  requirement: {
    unit: 'share',
    valid: [0.01, 1],
    value: each(0.2, 0.2, 0.4, 0.6),
    slider: [0.05, 0.9],
    law: 'logit',
    main: ['mid', 'enterprise'],
  },
  // 10: the tenfold improvement that is said to spread (source tenPointsEssay). Ten times as good wins about three times
  // the odds and is spoken of three times as much; half of its log is gone in three years.
  advantage: {
    unit: 'factor',
    valid: [0.1, 10],
    value: 1,
    slider: [0.25, 10],
    law: 'log',
  },
  advantageWin: { unit: 'logit', valid: [0, 3], value: 0.5, slider: [0, 1.5], law: 'log' },
  advantageSpread: { unit: 'log', valid: [0, 2], value: 0.5, slider: [0, 1], law: 'log' },
  advantageFade: { unit: 'share/month', valid: [0, 0.5], value: 0.02, slider: [0, 0.1], law: 'logit' },
  teachWeight: {
    unit: 'factor',
    valid: [0, 1000],
    value: each(1, 1, 3, 10),
    slider: each([0.1, 5], [0.1, 5], [0.5, 15], [1, 50]),
    law: 'log',
  },
  // App and listing; mid: integrations; enterprise: single sign-on, audit log, certification.
  entryPersonMonths: {
    unit: 'personMonths',
    valid: [0, 500],
    value: each(3, 3, 4, 6),
    slider: each([0, 12], [0, 12], [0, 24], [0, 36]),
    law: 'log',
  },
  entryMonths: { unit: 'months', valid: [0, 36], value: each(2, 2, 3, 3), slider: [0, 12], law: 'log' },
  entryCost: {
    unit: 'currency',
    valid: [0, 10e6],
    value: each(5000, 5000, 15_000, 30_000),
    slider: each([0, 50_000], [0, 50_000], [0, 100_000], [0, 200_000]),
    law: 'log',
    source: each('assumption', 'assumption', 'assumption', 'soc2Cost'),
    band: each(null, null, null, [20_000, 60_000, 'soc2Cost']),
  },
});

export const trust = rows('segment', 'trust', {
  referenceHalf: {
    unit: 'count',
    valid: [0.1, 10_000],
    value: each(150, 60, 12, 4),
    slider: each([20, 600], [10, 300], [2, 60], [1, 20]),
    law: 'log',
  },
  openingTrust: {
    unit: 'share',
    valid: [0, 0.99],
    value: 0,
    slider: [0, 0.7],
    law: 'logit',
    main: ['mid', 'enterprise'],
  },
  designPartners: {
    kind: 'plan',
    unit: 'count',
    valid: [0, 50],
    integer: true,
    value: 0,
    slider: [0, 10],
    band: each(null, null, [3, 7, 'designPartnerCount'], [3, 7, 'designPartnerCount']),
    main: ['mid', 'enterprise'],
  },
  partnerAcv: { kind: 'plan', unit: 'share', valid: [0, 1], value: 0.25, slider: [0, 1] },
  partnerWeight: { unit: 'factor', valid: [0, 20], value: 2, slider: [0, 6], law: 'log' },
});
