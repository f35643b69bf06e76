// Rows of named accounts, of the quality of each channel's leads, of marketplace and self-serve.
import { each, rows, type Row } from './parameter';
import { part } from './shorthand';

/** Effort at which a listing, or a site, draws half of what it could: reviews answered, screenshots kept up. */
export const upkeep: Row = { unit: 'pods', valid: [0, 10], value: 0.25, slider: [0, 2], law: 'log' };

/** Sign-ups that one customer brings. */
export const imitation = {
  unit: 'perCustomer/month',
  valid: [0, 10],
  slider: [0, 2],
  law: 'log',
  market: 1,
} as const;

export const channels = rows('segment', 'demand', {
  // A key-account POD has about 20 on its list. Each takes its sellers' time from meetings with anybody else.
  namedAccounts: {
    kind: 'plan',
    unit: 'count',
    valid: [0, 20_000],
    integer: true,
    value: 0,
    slider: each([0, 500], [0, 500], [0, 200], [0, 100]),
    band: each(null, null, [20, 20, 'growthEssay'], [20, 20, 'growthEssay']),
  },
  namedEffort: { kind: 'plan', unit: 'share', valid: [0, 1], value: 0.5, slider: [0, 1] },
  namedPerPerson: {
    unit: 'count',
    valid: [0, 1000],
    value: each(40, 40, 20, 10),
    times: [0.2, 3],
    law: 'log',
  },
  namedChance: {
    unit: 'share/month',
    valid: [0, 1],
    value: each(0.1, 0.1, 0.08, 0.05),
    slider: [0, 0.3],
    law: 'logit',
    market: 1,
  },
  eventQuality: { unit: 'factor', valid: [0.05, 20], value: 1.5, slider: [0.5, 5], law: 'log' },
  // Reasonable is 2: who was sent by a customer has the need.
  referralQuality: { unit: 'factor', valid: [0.05, 20], value: 1, slider: [0.5, 5], law: 'log' },
  outboundQuality: { unit: 'factor', valid: [0.05, 20], value: 1, slider: [0.2, 2], law: 'log' },
  // 1 + .8 (trust − reference)
  outboundTrust: { unit: 'factor', valid: [0, 2], value: 0.8, slider: [0, 1.5], law: 'log' },
  // Each account asked for a meeting every other month.
  outboundHalf: {
    unit: 'share/month',
    valid: [0.0001, 1],
    value: 0.5,
    slider: [0.01, 1],
    law: 'log',
    market: 1,
  },
  listingSignups: {
    unit: 'count/month',
    valid: [0, 1e6],
    value: each(260, 60, 0, 0),
    slider: [0, 1000],
    law: 'log',
    market: 1,
    main: ['micro', 'smb'],
  },
  listingEffort: upkeep,
  // Imitation of 0.38 a year, brought to sign-ups: 0.38 ÷ 12 ÷ (activation × paid) = 0.53 and 0.79.
  marketplacePull: {
    ...imitation,
    value: each(0.53, 0.79, 0, 0),
    source: each('bassAverage', 'bassAverage', 'assumption', 'assumption'),
    band: each([0.42, 0.69, 'bassForecastPro'], [0.62, 1.04, 'bassForecastPro'], null, null),
  },
  marketplaceCeiling: {
    unit: 'count',
    valid: [0, 1e7],
    value: each(20_000, 3000, 0, 0),
    slider: each([1000, 100_000], [500, 20_000], [0, 10_000], [0, 10_000]),
    law: 'log',
  },
  // 20 % by default; 15 % above the first million for those who register.
  marketplaceFee: {
    unit: 'share',
    valid: [0, 0.9],
    value: each(0.15, 0.15, 0, 0),
    slider: [0, 0.3],
    law: 'logit',
    source: each('shopifyShare', 'shopifyShare', 'assumption', 'assumption'),
    band: each([0, 0.2, 'shopifyShare'], [0, 0.2, 'shopifyShare'], null, null),
  },
  activation: { ...part, value: 0.4, slider: [0.1, 0.8], market: 1 },
  // With activation 4 to 6 % of sign-ups, at the top of freemium.
  trialToPaid: {
    ...part,
    value: each(0.15, 0.1, 0.1, 0.1),
    slider: [0.02, 0.4],
    market: 1,
    source: each('trialOptifai', 'trialOptifai', 'assumption', 'assumption'),
    band: each([0.1, 0.25, 'trialOptifai'], [0.1, 0.25, 'trialOptifai'], null, null),
    main: ['micro', 'smb'],
  },
  selfServeAcv: {
    unit: 'share',
    valid: [0, 5],
    value: each(0.55, 0.35, 0.35, 0.35),
    slider: [0.1, 1],
    law: 'log',
  },
});
