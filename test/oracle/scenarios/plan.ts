// What the plan reacts to and what nobody knows: rules, rounds, values given as ranges.
import { mix, month, round, rule, steps } from '../../engine/company';
import { still, smb, big, type Cases } from './case';

export const PLAN: Cases = {
  'rules that change the mix and stop hiring': {
    company: { ...still, cash: 3_000_000 },
    segments: [smb(), big({ freeLeads: 4 })],
    plan: {
      pods: steps([1, 2]),
      mix: mix([1, { smb: 1 }]),
      rules: [
        rule('off', [month('>', 3)], [{ lever: 'cut', value: 0.5 }], { off: true }),
        rule(
          'open',
          [{ metric: 'customers', segment: 'smb', op: '>=', value: 25 }],
          [{ lever: 'mix', shares: { smb: 0.5, big: 0.5 } }],
          { forMonths: 2 },
        ),
        rule(
          'stop',
          [{ metric: 'runway', op: '<', value: 14 }],
          [
            { lever: 'freeze', value: 1 },
            { lever: 'research', value: 0.5 },
          ],
        ),
        rule(
          'shrink',
          [{ metric: 'winRate', segment: 'smb', op: '<', value: 0.15 }, month('>', 9)],
          [
            { lever: 'cut', value: 0.5 },
            { lever: 'release', latch: 'mix' },
          ],
          { forMonths: 3, once: true },
        ),
      ],
    },
  },
  'money is short and rounds may come': {
    company: { cash: 900_000, growthPods: 0 },
    segments: [smb({ freeLeads: 20, acv: 9000 })],
    plan: {
      pods: steps([1, 1]),
      rounds: [
        round('seed', {
          fromMonth: 15,
          amount: 8e5,
          minArr: 150_000,
          minGrowth: 0.3,
          chance: 0.25,
          delay: 2,
        }),
        round('a', { fromMonth: 12, amount: 3e6, minArr: 500_000, chance: 0.2 }, 'seed'),
        round('bridge', {
          amount: 300_000,
          minArr: 50_000,
          minGrowth: -2,
          maxRunway: 5,
          chance: 0.3,
          delay: 1,
          bridge: 1,
        }),
      ],
      rules: [rule('early', [{ metric: 'growth', op: '>', value: 1 }], [{ lever: 'raise', round: 'seed' }])],
    },
  },
  'discounts and a freeze of hiring, drawn over time': {
    company: { ...still, cash: 4_000_000 },
    segments: [
      smb({ freeLeads: 25, discount: 0.1, discountEffect: 3 }),
      big({ freeLeads: 6, cycleDays: 60, discountEffect: 3 }),
    ],
    plan: {
      pods: steps([1, 1], [8, 3]),
      discounts: { smb: steps([1, 0], [9, 0.35]), big: steps([1, 0.3], [12, 0.05]) },
      freeze: steps([1, 0], [6, 1], [14, 0], [26, 1]),
      rules: [
        rule('allowed', [month('>=', 28)], [{ lever: 'freeze', value: 0 }], { once: true }),
        rule('drawn', [month('>=', 32)], [{ lever: 'release', latch: 'freeze' }], { once: true }),
      ],
    },
    months: 36,
  },
  'nobody knows the true figures': {
    company: { ...still, maturitySpeed: { p10: 0.003, p90: 0.01 }, feedback: { p10: 1.4, p90: 6.4 } },
    segments: [
      smb({
        winRate: { p10: 0.15, p90: 0.4 },
        churnFirstPerMonth: { p10: 0.03, p90: 0.12 },
        acv: { p10: 2000, p90: 9000 },
        freeLeads: { p10: 5, p90: 20 },
      }),
      big({ freeLeads: 5, openingTrust: { p10: 0.1, p90: 0.5 }, cycleDays: { p10: 60, p90: 240 } }),
    ],
  },
  'nobody knows how far things spread': {
    company: { ...still, commonShock: { p10: 0.05, p90: 0.5 }, redundancyHarm: { p10: 0.2, p90: 0.7 } },
    segments: [
      smb({
        ...{ freeLeads: 20, leadSpread: { p10: 0.2, p90: 1 }, cycleSpread: { p10: 0.4, p90: 1.4 } },
        ...{ slipChance: { p10: 0.05, p90: 0.5 }, quarterEnd: { p10: 0.1, p90: 0.7 }, cycleDays: 60 },
      }),
      big({
        ...{ freeLeads: 6, cycleDays: 60, cycleLaw: 1, cycleSpread: { p10: 0.5, p90: 1.2 } },
        ...{ goLiveSpread: { p10: 0.2, p90: 1 }, slipChance: { p10: 0.05, p90: 0.5 } },
      }),
    ],
    plan: { pods: steps([1, 2]) },
  },
  'unknown values share a market': {
    company: { ...still, marketCorrelation: 0.8 },
    segments: [
      smb({
        winRate: { p10: 0.2, p90: 0.35 },
        churnFirstPerMonth: { p10: 0.03, p90: 0.08 },
        acv: { p10: 3000, p90: 6000 },
        freeLeads: { p10: 8, p90: 20 },
        cycleDays: { p10: 15, p90: 60 },
        requirement: { p10: 0.15, p90: 0.3 },
      }),
    ],
  },
};
