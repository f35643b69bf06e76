// Rows of how the company grows and shrinks by itself: PODs, fission, hires, freezes and cuts.
import { MAX_PODS } from '../../engine/input';
import { rows } from './parameter';
import { flag } from './shorthand';

export const growth = rows('company', 'growth', {
  growthPods: { kind: 'plan', ...flag, value: 1, main: true },
  growthGuard: { kind: 'plan', unit: 'months', valid: [0, 60], value: 8, slider: [4, 24], main: true },
  growthPace: { kind: 'plan', unit: 'share', valid: [0, 2], value: 0.5, slider: [0.1, 1] },
  growthAttainment: { kind: 'plan', unit: 'share', valid: [0, 2], value: 0.3, slider: [0.1, 1] },
  maxPods: {
    kind: 'plan',
    unit: 'pods',
    valid: [0, MAX_PODS],
    integer: true,
    value: 40,
    slider: [0, MAX_PODS],
  },
  fission: { kind: 'plan', ...flag, value: 0 },
  fissionEarly: { kind: 'plan', ...flag, value: 0 },
  fissionAge: { kind: 'plan', unit: 'months', valid: [0, 60], value: 9, slider: [3, 18] },
  fissionPipeline: {
    kind: 'plan',
    unit: 'factor',
    valid: [0, 5],
    value: 1,
    slider: [0, 2],
    source: 'pipelineCoverage',
  },
  // Off by default, as the shipped plans have it.
  growthHires: { kind: 'plan', ...flag, value: 0 },
  fissionUnready: { unit: 'factor', valid: [0, 1], value: 0.7, slider: [0.3, 1], law: 'logit' },
  programmesBase: { kind: 'plan', unit: 'currency/month', valid: [0, 1e6], value: 3000, slider: [0, 20_000] },
  freezeBelow: { kind: 'plan', unit: 'months', valid: [0, 60], value: 5, slider: [0, 12] },
  freezeRelease: { kind: 'plan', unit: 'months', valid: [0, 120], value: 9, slider: [0, 24] },
  cutBelow: { kind: 'plan', unit: 'months', valid: [0, 60], value: 4, slider: [0, 12] },
  cutShare: { kind: 'plan', unit: 'share', valid: [0, 1], value: 0.4, slider: [0, 0.8] },
});
