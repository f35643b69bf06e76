// Rows of a funding round. A preset says which rounds there are; these are a new round's values.
import { ANY_GROWTH, ANY_RUNWAY } from '../../engine/input';
import { rows } from './parameter';
import { flag } from './shorthand';

export const funding = rows('round', 'funding', {
  fromMonth: { kind: 'plan', unit: 'months', valid: [1, 120], integer: true, value: 6, slider: [1, 60] },
  amount: { kind: 'plan', unit: 'currency', valid: [0, 1e9], value: 1_500_000, slider: [100_000, 50e6] },
  preMoney: { kind: 'plan', unit: 'currency', valid: [0, 1e11], value: 6_000_000, slider: [1e6, 200e6] },
  minArr: {
    unit: 'currency/year',
    valid: [0, 1e9],
    value: 300_000,
    slider: [0, 10e6],
    law: 'log',
    market: -1,
    main: true,
  },
  minGrowth: {
    unit: 'share/year',
    valid: [ANY_GROWTH, 20],
    value: 1,
    slider: [-2, 4],
    law: 'normal',
    market: -1,
  },
  // No condition unless one is set: the default lies off the slider, which is for limits that say something.
  maxRunway: { unit: 'months', valid: [0, ANY_RUNWAY], law: 'log', value: ANY_RUNWAY, slider: [0, 36] },
  chance: {
    unit: 'share/month',
    valid: [0, 1],
    value: 0.1,
    slider: [0, 0.6],
    law: 'logit',
    market: 1,
    main: true,
  },
  delay: { unit: 'months', valid: [0, 24], value: 3, slider: [0, 12], law: 'log', market: -1 },
  bridge: { kind: 'structure', ...flag, value: 0 },
});
