// Rows of a segment's market, price and demand.
import { each, rows } from './parameter';

export const market = rows('segment', 'market', {
  // Not a range: the engine sets its pools aside by it.
  accounts: {
    unit: 'count',
    valid: [0, 10_000_000],
    integer: true,
    value: each(400_000, 150_000, 20_000, 2500),
    times: [0.1, 10],
  },
  acv: {
    unit: 'currency/year',
    valid: [0, 50e6],
    value: each(1200, 4000, 30_000, 120_000),
    slider: each([300, 6000], [1000, 20_000], [10_000, 100_000], [60_000, 500_000]),
    law: 'log',
    market: 1,
    source: each('acvPriors', 'acvPriors', 'acvPriors', 'acvPriors'),
    band: each(
      [1000, 12_000, 'acvPriors'],
      [1000, 12_000, 'acvPriors'],
      [12_000, 100_000, 'acvPriors'],
      [100_000, 500_000, 'acvPriors'],
    ),
    // Deals of 2.5 to 5 m are sold one to one.
    renminbi: {
      source: each(null, null, 'tenPointsEssay', null),
      slider: each(null, null, null, [100_000, 5e6]),
    },
    main: true,
  },
  acvSpread: { unit: 'factor', valid: [0, 5], value: each(1, 0.8, 0.8, 0.9), slider: [0.3, 2], law: 'log' },
  // Off by default. A few percent of enterprise deals in the tail is what concentrated books look like.
  tailShare: { unit: 'share', valid: [0, 0.5], value: 0, slider: [0, 0.2], law: 'logit' },
  tailIndex: {
    unit: 'factor',
    valid: [1.05, 20],
    value: 1.5,
    slider: [1.1, 4],
    law: 'log',
    band: each(null, null, null, [1.2, 2, 'dealTail']),
  },
  discount: {
    kind: 'plan',
    unit: 'share',
    valid: [0, 0.9],
    value: each(0.05, 0.05, 0.1, 0.15),
    slider: [0, 0.4],
  },
  discountReference: {
    unit: 'share',
    valid: [0, 0.9],
    law: 'logit',
    value: each(0.05, 0.05, 0.1, 0.15),
    slider: [0, 0.4],
    band: each(null, null, null, [0.1, 0.167, 'enterprisePricing']),
  },
  // 1 ÷ ((1 − win rate)(1 − discount)): the reference discount is then the best one.
  discountEffect: { unit: 'logit', valid: [0, 10], value: 1.4, slider: [0, 5], law: 'log' },
  // At least 1 ÷ (1 − win rate), or dearer would always be better.
  priceElasticity: { unit: 'logit', valid: [0, 10], value: 1.5, slider: [0, 4], law: 'log', market: -1 },
  // Inside sales carries up to about $25k; the lower figure is for telephone and screen only.
  motionCeiling: {
    unit: 'currency/year',
    valid: [0, 50e6],
    law: 'log',
    value: each(15_000, 15_000, 60_000, 0),
    slider: each([5000, 30_000], [5000, 30_000], [20_000, 120_000], [0, 1e6]),
    band: each([1000, 25_000, 'insideField'], [1000, 25_000, 'insideField'], null, null),
    // Telesales is said to end at 10,000, and visits to pay from 50,000; between them one sells by screen.
    renminbi: {
      value: each(10_000, 10_000, null, null),
      band: each([10_000, 50_000, 'tenPointsEssay'], [10_000, 50_000, 'tenPointsEssay'], null, null),
    },
  },
  motionFit: { unit: 'logit', valid: [0, 10], value: 1.5, slider: [0, 3], law: 'log' },
});

export const demand = rows('segment', 'demand', {
  // Set against what is published per dollar of new ARR: HubSpot's $1.3 for small business, $1.5–2.0 in the middle.
  leadCost: {
    unit: 'currency',
    valid: [0.1, 1e6],
    value: each(65, 80, 415, 800),
    times: [0.3, 3],
    law: 'log',
    market: -1,
    main: true,
  },
  // At five PODs' programmes a lead then costs about three times the first one: the published climb from $0.42 a dollar
  // of new ARR through the internet to $1.14 in the field and $1.76 over whole companies.
  inboundHalf: {
    unit: 'currency/month',
    valid: [1, 1e8],
    value: each(25_000, 35_000, 50_000, 50_000),
    slider: [8000, 120_000],
    law: 'log',
    market: 1,
  },
  freeLeads: {
    unit: 'count/month',
    valid: [0, 100_000],
    value: each(15, 6, 2, 0.3),
    slider: each([0, 50], [0, 30], [0, 10], [0, 3]),
    law: 'log',
    market: 1,
  },
  leadSpread: { unit: 'factor', valid: [0, 2], value: each(0.4, 0.4, 0.5, 0.6), slider: [0, 1] },
  brandLift: { unit: 'factor', valid: [0, 10], value: each(0.8, 0.8, 0.8, 1), slider: [0, 2], law: 'log' },
  // Enterprise: half of what was first tried, so that leads and meetings do not overfeed the POD.
  programmesPerPod: {
    kind: 'plan',
    unit: 'currency/month',
    valid: [0, 1e6],
    value: each(15_000, 15_000, 14_000, 5000),
    slider: [0, 40_000],
    main: true,
  },
  referralRate: {
    unit: 'perCustomer/month',
    valid: [0, 1],
    value: each(0.004, 0.004, 0.008, 0.02),
    slider: [0, 0.05],
    law: 'log',
    market: 1,
  },
  // Reasonable are 10 % for small business, 25 % in the middle, 40 % for enterprise.
  eventShare: { kind: 'plan', unit: 'share', valid: [0, 1], value: 0, slider: [0, 0.6] },
  eventEvery: {
    kind: 'structure',
    unit: 'months',
    valid: [1, 24],
    integer: true,
    value: 3,
    slider: [1, 12],
  },
  eventLeadCost: {
    unit: 'currency',
    valid: [0.1, 1e6],
    value: each(120, 120, 350, 1000),
    times: [0.3, 3],
    law: 'log',
    market: -1,
  },
  // Of an event, so three months' money: a quarter more than the half of inbound's, because a hall holds only so many.
  eventHalf: {
    unit: 'currency',
    valid: [1, 1e8],
    value: each(60_000, 60_000, 80_000, 80_000),
    slider: [10_000, 300_000],
    law: 'log',
    market: 1,
  },
  // A key-account POD has about 20 on its list. Each takes its sellers' time from meetings with anybody else.
  namedAccounts: {
    kind: 'plan',
    unit: 'count',
    valid: [0, 20_000],
    integer: true,
    value: 0,
    slider: each([0, 500], [0, 500], [0, 200], [0, 100]),
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
  listingSignups: {
    unit: 'count/month',
    valid: [0, 1e6],
    value: each(260, 60, 0, 0),
    slider: [0, 1000],
    law: 'log',
    market: 1,
    main: ['micro', 'smb'],
  },
  // Effort at which the listing draws half of what it could: reviews answered, screenshots kept up.
  listingEffort: { unit: 'pods', valid: [0, 10], value: 0.25, slider: [0, 2], law: 'log' },
  // Imitation of 0.38 a year, brought to sign-ups: 0.38 ÷ 12 ÷ (activation × paid) = 0.53 and 0.79.
  marketplacePull: {
    unit: 'perCustomer/month',
    valid: [0, 10],
    value: each(0.53, 0.79, 0, 0),
    slider: [0, 2],
    law: 'log',
    market: 1,
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
  activation: { unit: 'share', valid: [0, 1], value: 0.4, slider: [0.1, 0.8], law: 'logit', market: 1 },
  // With activation 4 to 6 % of sign-ups, at the top of freemium.
  trialToPaid: {
    unit: 'share',
    valid: [0, 1],
    value: each(0.15, 0.1, 0.1, 0.1),
    slider: [0.02, 0.4],
    law: 'logit',
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
