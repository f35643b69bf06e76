// Rows of the company's team, whatever the role: founders, hiring and leaving, PODs beside each other, the playbook.
import { FOUNDERS_STATED } from '../../engine/input';
import { rows } from './parameter';
import { part } from './shorthand';

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
  minimumCare: { ...part, value: 0.3, slider: [0, 1] },
  managementOverhead: { unit: 'share', valid: [0, 2], value: 0.3, slider: [0, 0.6], law: 'log' },
  severanceMonths: { unit: 'months', valid: [0, 24], law: 'log', value: 1.5, slider: [0, 6] },
  recruitingMonths: { unit: 'months', valid: [0, 12], value: 1.5, slider: [0, 6], law: 'log' },
  moveKeep: { ...part, value: 0.4, slider: [0, 1] },
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
  dealLossOnLeave: { ...part, value: 0.35, slider: [0, 1] },
  // Nothing by default, as the shipped plans have it; 1 is as plausible: whoever goes, goes.
  redundancyHarm: { ...part, value: 0, slider: [0, 1] },
  shockDecay: { unit: 'share', valid: [0, 0.99], value: 0.85, slider: [0.5, 0.95], law: 'logit' },
  spreadPenalty: { unit: 'share', valid: [0, 0.95], value: 0.25, slider: [0, 0.6], law: 'logit' },
  spreadPods: { unit: 'pods', valid: [0.1, 20], value: 2, slider: [1, 6], law: 'log' },
  generalistOutput: { unit: 'factor', valid: [0.1, 2], value: 0.85, slider: [0.5, 1], law: 'log' },
  handOffLoss: { unit: 'share', valid: [0, 0.9], value: 0.08, slider: [0, 0.3], law: 'logit' },
  // One vendor's figure for SDRs against sellers who also qualify; taken for every task of a functional team.
  specialistGain: {
    ...part,
    value: 0.07,
    slider: [0, 0.3],
    source: 'specialisation',
    band: [0.07, 0.07, 'specialisation'],
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
  playbook: { kind: 'plan', unit: 'factor', valid: [0, 1], value: 0, slider: [0, 1] },
  // A year until it is written, four person-months of work; an hour a week of everybody, and of somebody who teaches.
  playbookPace: { unit: 'share/month', valid: [0.001, 1], value: 0.08, slider: [0.02, 0.5], law: 'logit' },
  playbookCost: { unit: 'currency', valid: [0, 1e7], value: 50_000, slider: [0, 200_000], law: 'log' },
  playbookTeaching: { unit: 'currency/month', valid: [0, 20_000], value: 300, slider: [0, 1000], law: 'log' },
});
