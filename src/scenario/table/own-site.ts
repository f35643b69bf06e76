// Rows of a segment's own site, where people sign up without a seller and without a platform.
import { imitation, upkeep } from './channels';
import { half, price } from './demand';
import { each, rows } from './parameter';
import { flag } from './shorthand';

export const ownSite = rows('segment', 'demand', {
  ownSite: { kind: 'plan', ...flag, value: 0 },
  // Sign-up, payment and administration without a seller: as much work as the way into the segment, and half as much again
  // where sign-on, roles and audit are asked for.
  sitePersonMonths: {
    unit: 'personMonths',
    valid: [0, 500],
    value: each(3, 3, 6, 9),
    slider: each([0, 12], [0, 12], [0, 24], [0, 36]),
    law: 'log',
  },
  siteMonths: { unit: 'months', valid: [0, 36], value: each(2, 2, 3, 4), slider: [0, 12], law: 'log' },
  // Part of a person who writes, measures and mends, and the tools.
  siteRunning: {
    unit: 'currency/month',
    valid: [0, 1e6],
    value: each(2000, 3000, 4000, 5000),
    slider: [0, 20_000],
    law: 'log',
  },
  siteEffort: upkeep,
  // A quarter of what a listing draws: nobody walks past a site that has no name.
  siteSignups: {
    unit: 'count/month',
    valid: [0, 1e6],
    value: each(60, 20, 8, 1),
    slider: each([0, 500], [0, 150], [0, 60], [0, 10]),
    law: 'log',
    market: 1,
  },
  // Four times as many by the name as without one.
  siteBrand: {
    unit: 'count/month',
    valid: [0, 1e6],
    value: each(240, 80, 32, 4),
    slider: each([0, 2000], [0, 600], [0, 200], [0, 30]),
    law: 'log',
    market: 1,
  },
  siteShare: { kind: 'plan', unit: 'share', valid: [0, 1], value: each(0.5, 0.3, 0.1, 0), slider: [0, 1] },
  // At $0.42 a dollar of new ARR, the published cost through the internet: 0.42 × ACV × self-serve share × activation ×
  // paid.
  signupCost: {
    ...price,
    value: each(17, 24, 180, 700),
    source: each('internetCost', 'internetCost', 'assumption', 'assumption'),
  },
  siteHalf: half,
  // Imitation of 0.38 a year, brought to sign-ups as for a marketplace.
  inviteRate: {
    ...imitation,
    value: each(0.53, 0.79, 0.79, 0.1),
    source: each('bassAverage', 'bassAverage', 'bassAverage', 'assumption'),
    band: each(
      [0.42, 0.69, 'bassForecastPro'],
      [0.62, 1.04, 'bassForecastPro'],
      [0.62, 1.04, 'bassForecastPro'],
      null,
    ),
  },
  // As many as the table's marketplace draws at its height, pull × ceiling ÷ 4; beyond small business an assumption.
  inviteMost: {
    unit: 'count/month',
    valid: [0, 1e6],
    value: each(2600, 600, 100, 5),
    slider: each([0, 10_000], [0, 2500], [0, 500], [0, 50]),
    law: 'log',
  },
  // Whoever found the site looked for it, and whoever was sent by a listing compares; nothing published tells them apart.
  siteQuality: { unit: 'factor', valid: [0.05, 20], value: 1, slider: [0.2, 5], law: 'log' },
  siteMaturity: { unit: 'log', valid: [0, 10], value: 1, slider: [0, 3], law: 'log' },
  trialCost: { unit: 'currency', valid: [0, 1e5], value: each(1, 2, 5, 20), times: [0, 5], law: 'log' },
});
