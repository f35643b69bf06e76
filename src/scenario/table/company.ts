// Rows of the company: money, team, growth policy, reflexes.
import { FOUNDERS_STATED, MAX_PODS } from '../../engine/input';
import { rows } from './parameter';

const plan = { kind: 'plan' } as const;
const structure = { kind: 'structure' } as const;

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
    ...plan,
    unit: 'currency/month',
    valid: [0, 200_000],
    value: 8_000,
    slider: [0, 40_000],
    main: true,
  },
  researchFloor: {
    ...plan,
    unit: 'currency/month',
    valid: [0, 5e6],
    value: 30_000,
    slider: [10_000, 150_000],
    main: true,
  },
  researchRevenueShare: {
    ...plan,
    unit: 'share',
    valid: [0, 2],
    value: 0.3,
    slider: [0.1, 0.6],
    source: 'bessemer2021',
    band: [0.26, 0.35, 'bessemer2021'],
  },
  // So that raised money is spent: 2 % a month of what is in the bank, about four years' worth.
  researchCashShare: { ...plan, unit: 'share/month', valid: [0, 0.2], value: 0.02, slider: [0, 0.05] },
  personMonthCost: { unit: 'currency/month', valid: [500, 100_000], value: 12_000, law: 'log' },
  adminFixed: { unit: 'currency/month', valid: [0, 1e6], value: 8_000, slider: [2000, 50_000], law: 'log' },
  adminPerHead: { unit: 'currency/month', valid: [0, 20_000], value: 900, slider: [0, 3000], law: 'log' },
  adminRevenueShare: {
    unit: 'share',
    valid: [0, 1],
    value: 0.06,
    slider: [0, 0.15],
    law: 'logit',
  },
  hostingShare: {
    unit: 'share',
    valid: [0, 1],
    value: 0.12,
    slider: [0.05, 0.4],
    law: 'logit',
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
    ...structure,
    unit: 'currency/year',
    valid: [0, 1e10],
    value: 10_000_000,
    slider: [1e6, 100e6],
  },
  // A convention in the scenario's currency, as the ARR above.
  growthFloor: {
    ...structure,
    unit: 'currency/year',
    valid: [1, 1e9],
    value: 50_000,
    slider: [10_000, 500_000],
  },
});

export const team = rows('company', 'team', {
  founderCapacity: {
    unit: 'pods',
    valid: [0, 10],
    value: FOUNDERS_STATED,
    slider: [0, 2],
    law: 'log',
    main: true,
  },
  founderFade: { unit: 'pods', valid: [0.1, 100], value: 6, slider: [1, 20], law: 'log' },
  minimumCare: { unit: 'share', valid: [0, 1], value: 0.3, slider: [0, 1], law: 'logit' },
  managementOverhead: { unit: 'share', valid: [0, 2], value: 0.3, slider: [0, 0.6], law: 'log' },
  severanceMonths: { unit: 'months', valid: [0, 24], law: 'log', value: 1.5, slider: [0, 6] },
  recruitingMonths: { unit: 'months', valid: [0, 12], value: 1.5, slider: [0, 6], law: 'log' },
  moveKeep: { unit: 'share', valid: [0, 1], value: 0.4, slider: [0, 1], law: 'logit' },
  skillSpread: { unit: 'factor', valid: [0, 1.5], law: 'log', value: 0.3, slider: [0, 1] },
  misHireShare: {
    unit: 'share',
    valid: [0, 0.9],
    value: 0.27,
    slider: [0, 0.6],
    source: 'skokHires',
    band: [0.25, 0.3, 'skokHires'],
    law: 'logit',
  },
  misHireSkill: { unit: 'factor', valid: [0, 1], value: 0.3, slider: [0, 1], law: 'logit' },
  misHireNotice: { unit: 'months', valid: [1, 36], value: 6, slider: [1, 18], law: 'log' },
  dealLossOnLeave: { unit: 'share', valid: [0, 1], value: 0.35, slider: [0, 1], law: 'logit' },
  // Nothing by default, as the shipped plans have it; 1 is as plausible: whoever goes, goes.
  redundancyHarm: { unit: 'share', valid: [0, 1], value: 0, slider: [0, 1], law: 'logit' },
  shockDecay: { unit: 'share', valid: [0, 0.99], value: 0.85, slider: [0.5, 0.95], law: 'logit' },
  spreadPenalty: { unit: 'share', valid: [0, 0.95], value: 0.25, slider: [0, 0.6], law: 'logit' },
  spreadPods: { unit: 'pods', valid: [0.1, 20], value: 2, slider: [1, 6], law: 'log' },
  generalistOutput: { unit: 'factor', valid: [0.1, 2], value: 0.85, slider: [0.5, 1], law: 'log' },
  handOffLoss: { unit: 'share', valid: [0, 0.9], value: 0.08, slider: [0, 0.3], law: 'logit' },
  // One vendor's figure for SDRs against sellers who also qualify; taken for every task of a functional team.
  specialistGain: {
    unit: 'share',
    valid: [0, 1],
    value: 0.07,
    slider: [0, 0.3],
    source: 'specialisation',
    band: [0.07, 0.07, 'specialisation'],
    law: 'logit',
  },
  // Three PODs, nine to twelve people, are named as the least that PODs pay from; the lower end of it.
  teamScale: {
    unit: 'count',
    valid: [1, 200],
    value: 9,
    slider: [4, 30],
    source: 'podScale',
    band: [9, 12, 'podScale'],
    law: 'log',
  },
  // Nothing by default, as the shipped plans have it. That source would have a pooled team up to nine people, so that
  // full-cycle reps (generalistOutput) are as good as two PODs of four at .45 or more, and better at one from .27.
  smallTeamLoss: { unit: 'share', valid: [0, 0.95], value: 0, slider: [0, 0.6], law: 'logit' },
  playbook: { ...plan, unit: 'factor', valid: [0, 1], value: 0, slider: [0, 1] },
  // A year until it is written, four person-months of work; an hour a week of everybody, and of somebody who teaches.
  playbookPace: { unit: 'share/month', valid: [0.001, 1], value: 0.08, slider: [0.02, 0.5], law: 'logit' },
  playbookCost: {
    unit: 'currency',
    valid: [0, 1e7],
    value: 50_000,
    slider: [0, 200_000],
    law: 'log',
  },
  playbookTeaching: {
    unit: 'currency/month',
    valid: [0, 20_000],
    value: 300,
    slider: [0, 1000],
    law: 'log',
  },
});

export const growth = rows('company', 'growth', {
  growthPods: { ...plan, unit: 'flag', valid: [0, 1], integer: true, value: 1, slider: [0, 1], main: true },
  growthGuard: { ...plan, unit: 'months', valid: [0, 60], value: 8, slider: [4, 24], main: true },
  growthPace: { ...plan, unit: 'share', valid: [0, 2], value: 0.5, slider: [0.1, 1] },
  growthAttainment: { ...plan, unit: 'share', valid: [0, 2], value: 0.3, slider: [0.1, 1] },
  maxPods: {
    ...plan,
    unit: 'pods',
    valid: [0, MAX_PODS],
    integer: true,
    value: 40,
    slider: [0, MAX_PODS],
  },
  fission: { ...plan, unit: 'flag', valid: [0, 1], integer: true, value: 0, slider: [0, 1] },
  fissionEarly: { ...plan, unit: 'flag', valid: [0, 1], integer: true, value: 0, slider: [0, 1] },
  fissionAge: { ...plan, unit: 'months', valid: [0, 60], value: 9, slider: [3, 18] },
  fissionPipeline: {
    ...plan,
    unit: 'factor',
    valid: [0, 5],
    value: 1,
    slider: [0, 2],
    source: 'pipelineCoverage',
  },
  // Off by default, as the shipped plans have it.
  growthHires: { ...plan, unit: 'flag', valid: [0, 1], integer: true, value: 0, slider: [0, 1] },
  fissionUnready: { unit: 'factor', valid: [0, 1], value: 0.7, slider: [0.3, 1], law: 'logit' },
  programmesBase: { ...plan, unit: 'currency/month', valid: [0, 1e6], value: 3000, slider: [0, 20_000] },
  freezeBelow: { ...plan, unit: 'months', valid: [0, 60], value: 5, slider: [0, 12] },
  freezeRelease: { ...plan, unit: 'months', valid: [0, 120], value: 9, slider: [0, 24] },
  cutBelow: { ...plan, unit: 'months', valid: [0, 60], value: 4, slider: [0, 12] },
  cutShare: { ...plan, unit: 'share', valid: [0, 1], value: 0.4, slider: [0, 0.8] },
});
