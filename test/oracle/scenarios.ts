// Scenarios on which engine and oracle must agree: each a situation of its own, its numbers then shaken by a generator.
import {
  PARAMETERS,
  validate,
  type Plan,
  type Scenario,
  type Segment,
  type Values,
} from '../../src/scenario';
import { company, mix, month, round, rule, segment, steps } from '../engine/company';
import { Rng } from './rng';

interface Case {
  readonly months?: number;
  readonly company?: Values;
  readonly segments: readonly Segment[];
  readonly plan?: Partial<Plan>;
  /** Rows of the table that the generator shakes, per segment. */
  readonly shaken?: number;
}

/** Nothing runs out and nothing grows by itself. */
const still: Values = { cash: 50_000_000, growthPods: 0, researchCashShare: 0 };
/** Some hundred customers at most. */
const few: Values = { accounts: 2000, listingSignups: 30, marketplacePull: 0.1, marketplaceCeiling: 300 };

const smb = (values: Values = {}) => segment('smb', 'smb', { ...few, ...values });
const micro = (values: Values = {}) => segment('micro', 'micro', { ...few, ...values });
const mid = (values: Values = {}) => segment('mid', 'mid', values);
const midOneByOne = (values: Values = {}) => segment('mid', 'mid', values, 'individual');
const big = (values: Values = {}) => segment('big', 'enterprise', values);

/** Contracts of every kind, which leave, shrink and grow. */
const years: Values = {
  ...{ annualShare: 0.9, twoYearShare: 0.4, threeYearShare: 0.3, prepayShare: 0.5, quarterlyShare: 0.4 },
  ...{ annualDiscount: 0.1, termDiscount: 0.06, prepayDiscount: 0.08, contractionChance: 0.3 },
  ...{ expansionChance: 0.6, churnFirstPerYear: 0.4, churnLongPerYear: 0.2 },
};
const silent: Values = { annualShare: 0.7, quarterlyShare: 0.3, lapseShare: 0.6, freeLeads: 20 };
const paid: Values = {
  ...{ commissionOnCollection: 0.6, clawbackMonths: 6, termKicker: 0.3, twoYearShare: 0.4, rampDraw: 0.8 },
  ...{ meetingPay: 300, expansionCommission: 0.4, badDebt: 0.1, 'sdr.seats': 1, 'ae.attrition': 0.06 },
};

const CASES: Readonly<Record<string, Case>> = {
  'founders sell to small business': { company: still, segments: [smb()] },
  'founders sell to enterprise': { company: still, segments: [big({ freeLeads: 6 })], months: 48 },
  'a listing brings self-serve customers': {
    company: still,
    segments: [micro()],
    plan: { prices: { micro: steps([1, 1], [12, 1.4]) }, research: steps([1, 1], [10, 0.4]) },
  },
  'two PODs for small business': {
    company: still,
    segments: [smb({ discount: 0.15 })],
    plan: { pods: steps([1, 2], [24, 1]), programmes: steps([1, 1], [9, 0.6]) },
  },
  'two PODs for mid-market, one by one': {
    company: still,
    segments: [midOneByOne()],
    plan: { pods: steps([1, 2]) },
  },
  'two PODs for mid-market, counted': {
    company: still,
    segments: [mid({ motionCeiling: 20_000 })],
    plan: { pods: steps([1, 2]) },
  },
  'two enterprise PODs, one too many later': {
    company: still,
    segments: [big({ cycleDays: 90, freeLeads: 10 })],
    plan: { pods: steps([1, 2], [20, 1]) },
  },
  'self-serve, one by one': { company: still, segments: [segment('micro', 'micro', few, 'individual')] },
  'the mix moves to enterprise': {
    company: still,
    segments: [smb(), big({ freeLeads: 4 })],
    plan: { pods: steps([1, 3]), mix: mix([1, { smb: 1 }], [13, { smb: 0.2, big: 0.8 }]) },
  },
  'four segments': {
    company: still,
    segments: [micro(), smb(), mid(), big({ freeLeads: 4 })],
    plan: { pods: steps([1, 4]) },
  },
  'no demand at all': {
    company: { ...still, programmesBase: 0 },
    segments: [
      smb({ freeLeads: 0, programmesPerPod: 0, listingSignups: 0, 'founders.meetings': 0 }),
      big({ freeLeads: 0, programmesPerPod: 0, 'founders.meetings': 0 }),
    ],
    shaken: 0,
  },
  'customers leave in droves': {
    company: still,
    segments: [
      smb({ churnFirstPerMonth: 0.6, churnLongPerMonth: 0.4, techTouch: 5 }),
      big({ churnFirstPerYear: 0.9, churnLongPerYear: 0.8, freeLeads: 8, cycleDays: 40 }),
    ],
  },
  'nobody who could sell': {
    company: { ...still, founderCapacity: 0 },
    segments: [
      smb({ 'founders.leads': 0, 'founders.opens': 0, 'founders.concurrent': 0, 'founders.onboardings': 0 }),
    ],
  },
  'cycles longer than the horizon': {
    company: still,
    segments: [smb({ cycleDays: 500, cycleSpread: 1.2 }), big({ cycleDays: 900, freeLeads: 6 })],
    plan: { pods: steps([1, 2]) },
  },
  'a market soon exhausted': {
    company: still,
    segments: [
      smb({ accounts: 60, coolingMonths: 5 }),
      midOneByOne({ accounts: 25, coolingMonths: 4, freeLeads: 6 }),
    ],
    plan: { pods: steps([1, 2]) },
  },
  'annual contracts that shrink and grow': {
    company: still,
    segments: [
      mid({ annualShare: 1, contractionChance: 0.3, expansionChance: 0.7, freeLeads: 12, designPartners: 2 }),
      big({ contractionChance: 0.4, expansionChance: 0.8, freeLeads: 8, designPartners: 3 }),
    ],
    months: 48,
  },
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
  'PODs open as cash allows': {
    company: { cash: 12_000_000, growthGuard: 6, growthAttainment: 0.2, maxPods: 6 },
    segments: [smb({ freeLeads: 40 }), midOneByOne({ freeLeads: 10 })],
    plan: { pods: steps([1, 1]) },
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
  'the loop is off': {
    company: { ...still, loop: 0 },
    segments: [micro(), big({ freeLeads: 5, openingTrust: 0.4 })],
    plan: { pods: steps([1, 2]) },
  },
  'AEs come and go, lost deals linger': {
    company: { ...still, dealLossOnLeave: 0.5 },
    segments: [
      smb({ lossDelay: 2.5, cycleDays: 60, 'ae.seats': 2, 'ae.attrition': 0.06, 'ae.hire': 1.5 }),
      midOneByOne({ lossDelay: 2, 'ae.seats': 2, 'ae.attrition': 0.06, 'ae.hire': 1.5, freeLeads: 12 }),
    ],
    plan: { pods: steps([1, 4]) },
  },
  'design partners of a counted segment come, vouch and go': {
    company: { ...still, founderCapacity: 1 },
    segments: [
      mid({
        designPartners: 6,
        partnerAcv: 0.8,
        partnerWeight: 8,
        churnFirstPerYear: 0.6,
        churnLongPerYear: 0.5,
      }),
    ],
    months: 48,
  },
  'POD leads, a ticket that waits, a cut and a floor that falls': {
    company: { cash: 9_000_000, growthGuard: 6, growthAttainment: 0.3, maxPods: 6, growthFloor: 20_000 },
    segments: [
      smb({ freeLeads: 40, 'lead.seats': 1, 'csm.hire': 5 }),
      micro({ entryMonths: 8, entryPersonMonths: 2, trialToPaid: 0.2 }),
    ],
    plan: {
      pods: steps([1, 4], [20, 2]),
      rules: [
        rule(
          'shrink',
          [{ metric: 'trialToPaid', segment: 'micro', op: '<', value: 0.17 }, month('>=', 13)],
          [{ lever: 'cut', value: 0.5 }],
          { once: true },
        ),
        rule('slow', [{ metric: 'growth', op: '<', value: 8 }], [{ lever: 'research', value: 0.5 }]),
      ],
    },
  },
  'prices follow customers, most of whom grow': {
    company: still,
    segments: [
      mid({
        ...{ valueMetric: 0.7, customerGrowth: 0.3, annualShare: 0.5, freeLeads: 8, designPartners: 2 },
        ...{ customerGrowthSpread: 0.5 },
      }),
      segment(
        'mid-each',
        'mid',
        { valueMetric: 0.8, customerGrowth: 0.2, customerGrowthSpread: 0.4, annualShare: 0.5, freeLeads: 8 },
        'individual',
      ),
      big({ valueMetric: 1, customerGrowth: -0.15, customerGrowthSpread: 0.3, freeLeads: 8, cycleDays: 60 }),
    ],
    plan: { pods: steps([1, 3]) },
    months: 48,
  },
  'customers graduate, from grain to grain': {
    company: still,
    segments: [
      smb({
        ...{ graduationChance: 0.3, graduationFactor: 4, annualShare: 0.5, freeLeads: 30 },
        ...{ acvSpread: 0.1, expansionChance: 0.05, contractionChance: 0 },
      }),
      midOneByOne({
        ...{ graduationChance: 0.4, graduationFactor: 1.2, freeLeads: 8, acv: 20_000, acvSpread: 0.1 },
        ...{ annualShare: 0.5, designPartners: 2 },
      }),
      // All who come are too small to vouch here.
      segment('big', 'enterprise', { acv: 250_000, freeLeads: 4, graduationChance: 0.5 }, 'counted'),
      segment('giant', 'enterprise', { acv: 400_000, accounts: 12 }, 'counted'),
    ],
    plan: { pods: steps([1, 3]) },
    months: 48,
  },
  'shops become customers sold to, one by one, until no account is left': {
    company: still,
    segments: [
      segment(
        'shops',
        'micro',
        { ...few, graduationChance: 0.4, graduationFactor: 3, valueMetric: 0.5, customerGrowth: 0.2 },
        'individual',
      ),
      midOneByOne({ accounts: 30, acv: 12_000, freeLeads: 3 }),
    ],
    plan: { pods: steps([1, 2]) },
    months: 36,
  },
  'a few deals are far larger than the others': {
    company: still,
    segments: [
      smb({ tailShare: 0.1, tailIndex: 1.6, expansionChance: 0.2 }),
      big({ tailShare: 0.2, tailIndex: 1.4, freeLeads: 8, cycleDays: 60 }),
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
  'standard, then bespoke, then standard again': {
    company: { ...still, bespokeUpkeep: 0.06, maturity: 0.4 },
    segments: [
      mid({ freeLeads: 12, annualShare: 0.5, supportHours: 20 }),
      big({ freeLeads: 8, cycleDays: 60, churnBespoke: 1.5, winBespoke: 1.5, churnFirstPerYear: 0.4 }),
    ],
    plan: {
      pods: steps([1, 2]),
      customisation: steps([1, 0], [6, 0.7], [24, 0.1]),
      rules: [
        rule('more', [month('>=', 14)], [{ lever: 'customisation', value: 1 }], { once: true }),
        rule('drawn', [month('>=', 20)], [{ lever: 'release', latch: 'customisation' }], { once: true }),
      ],
    },
    months: 42,
  },
  'industries, one by one: a home with partners, little heard elsewhere': {
    company: still,
    segments: [
      big({
        ...{ industries: 3, industrySpread: 0.4, otherIndustries: 0.2, peerPull: 2, openingTrust: 0.4 },
        ...{ freeLeads: 10, cycleDays: 60, designPartners: 3, winTrust: 2, cycleTrust: 1, accounts: 150 },
      }),
    ],
    plan: { pods: steps([1, 2]) },
    months: 48,
  },
  'industries, counted: soon sold out at home': {
    company: still,
    segments: [
      smb({
        ...{ industries: 4, industrySpread: 0.6, otherIndustries: 0.3, peerPull: 1.5, openingTrust: 0.3 },
        ...{ freeLeads: 40, winTrust: 1.5, accounts: 700, referenceHalf: 30, designPartners: 4 },
      }),
    ],
    plan: { pods: steps([1, 2]) },
  },
  'a company that has begun: counted customers of many ages, a team, deals in hand, money owed': {
    company: { ...still, cash: 3_000_000, openingGrowth: 0.8, openingBurn: 120_000, maturity: 0.4 },
    segments: [
      smb({
        ...{ openingCustomers: 240, openingArr: 1_000_000, openingMonths: 40, openingArrivals: 0.6 },
        ...{ openingAnnual: 0.4, openingPlatform: 0.5, openingReceivable: 60_000, openingPipeline: 25 },
        ...{
          openingWon: 260,
          openingPods: 2,
          openingTenure: 9,
          cycleDays: 60,
          freeLeads: 20,
        },
      }),
    ],
    plan: {
      pods: steps([1, 1], [10, 3], [20, 1]),
      rounds: [round('b', { fromMonth: 2, amount: 2e6, minArr: 9e5, minGrowth: 0.3, chance: 0.3, delay: 2 })],
    },
  },
  'a company that has begun: customers and deals one by one beside a segment not entered yet': {
    company: { ...still, openingGrowth: 0.4, maturity: 0.5 },
    segments: [
      midOneByOne({
        ...{ openingCustomers: 45, openingArr: 1_500_000, openingMonths: 30, openingArrivals: 0.3 },
        ...{
          openingReceivable: 150_000,
          openingPipeline: 14,
          openingWon: 60,
          openingPods: 2,
          openingTenure: 4,
        },
      }),
      big({ openingPipeline: 6, openingWon: 3, openingPods: 1, openingTenure: 2, freeLeads: 3 }),
    ],
    plan: { mix: mix([1, { mid: 0.6, big: 0.4 }]) },
    months: 36,
  },
  'mature PODs split, ready or not': {
    company: {
      ...{ cash: 12_000_000, growthGuard: 4, growthAttainment: 0.1, growthPace: 1, maxPods: 6 },
      ...{ fission: 1, fissionEarly: 1, fissionAge: 4, fissionUnready: 0.4 },
    },
    segments: [
      smb({ freeLeads: 60, fissionCustomers: 120, 'csm.accounts': 100, 'ae.ramp': 2, 'csm.hire': 1 }),
      midOneByOne({ freeLeads: 14, fissionCustomers: 9, 'lead.seats': 1, 'ae.ramp': 2, 'ae.hire': 1 }),
    ],
    plan: { pods: steps([1, 2]) },
    shaken: 6,
  },
  'mature PODs split once the company is ready': {
    company: {
      ...{ cash: 12_000_000, growthGuard: 4, growthAttainment: 0.1, growthPace: 1, maxPods: 6 },
      ...{ fission: 1, fissionAge: 4, fissionCoverage: 0.15, playbook: 1 },
    },
    segments: [smb({ freeLeads: 60, fissionCustomers: 60, 'ae.ramp': 4, 'csm.hire': 1 })],
    plan: { pods: steps([1, 1]) },
    shaken: 6,
  },
  'full-cycle reps, then an assembly line': {
    company: { ...still, specialistGain: 0.2, handOffLoss: 0.2, generalistOutput: 0.7 },
    segments: [
      smb({ freeLeads: 40, 'ae.attrition': 0.06, 'csm.hire': 4, cycleDays: 60 }),
      midOneByOne({ freeLeads: 12, 'ae.attrition': 0.06, 'sdr.hire': 4, visitsPerDeal: 3, visitCost: 900 }),
    ],
    plan: {
      pods: steps([1, 3]),
      structures: {
        smb: [
          { month: 1, structure: 'generalist' },
          { month: 18, structure: 'assembly' },
        ],
        mid: [
          { month: 1, structure: 'assembly' },
          { month: 11, structure: 'generalist' },
        ],
      },
    },
  },
  'founder-led, then PODs, and back by a rule': {
    company: { ...still, growthPods: 1, growthAttainment: 0.1, maxPods: 4, growthGuard: 4 },
    segments: [smb({ freeLeads: 40 }), mid({ freeLeads: 10 })],
    plan: {
      pods: steps([1, 2]),
      structures: {
        smb: [
          { month: 1, structure: 'founders' },
          { month: 9, structure: 'pod' },
        ],
      },
      rules: [
        rule('alone', [month('>=', 17)], [{ lever: 'structure', segment: 'mid', structure: 'founders' }]),
        rule('free', [month('>=', 24)], [{ lever: 'release', latch: 'structure' }]),
      ],
    },
  },
  'PODs share sellers, engineers and care, and lay-offs hurt': {
    company: { ...still, playbook: 0.6, redundancyHarm: 0.8 },
    segments: [
      smb({ freeLeads: 40, 'mdr.seats': 0.7, 'csm.seats': 0.4, 'ae.seats': 1, officeCost: 1500 }),
      midOneByOne({
        ...{ freeLeads: 12, 'ae.seats': 1.4, 'se.seats': 0.5, 'ae.attrition': 0.06, 'ae.hire': 1.5 },
        ...{ cycleDays: 120, travelCost: 3000 },
      }),
    ],
    plan: { pods: steps([1, 5], [18, 3], [24, 6]) },
  },
  'ideal customers: explored, focused, extended': {
    company: { ...still, maturity: 0.1 },
    segments: [smb({ freeLeads: 40, acv: 9000 }), midOneByOne({ freeLeads: 14, focusQuality: 1.2 })],
    plan: {
      pods: steps([1, 2]),
      focus: { smb: steps([1, 0], [8, 0.9], [20, 0.1]), mid: steps([1, 0.8], [15, 0.2]) },
      rules: [
        rule('wide', [month('>=', 11), month('<', 15)], [{ lever: 'focus', segment: 'mid', value: 0 }]),
        rule('drawn', [month('>=', 22)], [{ lever: 'release', latch: 'focus' }]),
      ],
    },
  },
  'decisions slip and wait for the end of the quarter': {
    company: still,
    segments: [
      smb({ slipChance: 0.3, quarterEnd: 0.4, freeLeads: 30 }),
      midOneByOne({ slipChance: 0.25, quarterEnd: 0.5, freeLeads: 12, 'ae.attrition': 0.06 }),
    ],
    plan: { pods: steps([1, 3]) },
  },
  'gamma cycles, one of them hardly a month': {
    company: still,
    segments: [
      smb({ cycleLaw: 1, cycleSpread: 1, cycleDays: 45, freeLeads: 30 }),
      midOneByOne({ cycleLaw: 1, cycleSpread: 0.9, freeLeads: 12 }),
      micro({ cycleLaw: 1, cycleSpread: 1.6, cycleDays: 14, freeLeads: 30 }),
    ],
    plan: { pods: steps([1, 3]) },
  },
  'events every few months, better leads than others, more than can be worked on': {
    company: still,
    segments: [
      smb({ eventShare: 0.4, eventQuality: 3, referralQuality: 4, outboundQuality: 0.4, referralRate: 0.1 }),
      midOneByOne({ eventShare: 0.6, eventEvery: 4, eventQuality: 4, outboundQuality: 0.3 }),
      micro({ eventShare: 0.3, eventEvery: 2, 'founders.leads': 8, 'mdr.leads': 20, freeLeads: 30 }),
    ],
    plan: { pods: steps([1, 3]), programmes: steps([1, 1], [18, 0.3]) },
  },
  'named accounts are courted, lost and courted again': {
    company: still,
    segments: [
      smb({ namedAccounts: 60, namedChance: 0.3, coolingMonths: 4, freeLeads: 4, 'sdr.seats': 1 }),
      big({
        namedAccounts: 30,
        namedEffort: 0.9,
        namedChance: 0.2,
        coolingMonths: 6,
        cycleDays: 60,
        'lead.seats': 1,
      }),
    ],
    plan: { pods: steps([1, 3], [20, 1]) },
    months: 36,
  },
  'a company that has begun, with gamma cycles, slips, focus and named accounts, sold by specialists and generalists':
    {
      company: { ...still, openingGrowth: 0.5, maturity: 0.4, specialistGain: 0.2, handOffLoss: 0.15 },
      segments: [
        smb({
          ...{ openingCustomers: 120, openingArr: 800_000, openingMonths: 30, openingArrivals: 0.4 },
          ...{ openingPipeline: 30, openingWon: 150, openingPods: 2, openingTenure: 8, cycleDays: 90 },
          ...{ cycleLaw: 1, cycleSpread: 1, slipChance: 0.2, quarterEnd: 0.3, freeLeads: 25 },
          ...{ eventShare: 0.3, eventQuality: 3, outboundQuality: 0.5, 'sdr.seats': 1, namedAccounts: 50 },
        }),
        midOneByOne({
          ...{ openingCustomers: 20, openingArr: 700_000, openingMonths: 24, openingArrivals: 0.3 },
          ...{ openingPipeline: 12, openingWon: 25, openingPods: 1, openingTenure: 5 },
          ...{ cycleLaw: 1, cycleSpread: 0.9, slipChance: 0.2, quarterEnd: 0.3, freeLeads: 10 },
          ...{ namedAccounts: 40, namedChance: 0.2, 'sdr.seats': 1.5 },
        }),
      ],
      plan: {
        pods: steps([1, 3]),
        focus: { smb: steps([1, 0.6]), mid: steps([1, 0.1], [15, 0.5]) },
        structures: {
          smb: [{ month: 1, structure: 'assembly' }],
          mid: [{ month: 1, structure: 'generalist' }],
        },
      },
      months: 36,
    },
  'industries, bespoke work, focus, named accounts, slips and gamma cycles at once': {
    company: { ...still, maturity: 0.2 },
    segments: [
      smb({
        ...{ industries: 3, industrySpread: 0.7, otherIndustries: 0.4, peerPull: 1, openingTrust: 0.3 },
        ...{ freeLeads: 25, slipChance: 0.2, quarterEnd: 0.3, namedAccounts: 40, 'sdr.seats': 1 },
      }),
      midOneByOne({
        ...{ industries: 3, industrySpread: 0.5, otherIndustries: 0.2, peerPull: 1.5, openingTrust: 0.4 },
        ...{ freeLeads: 12, slipChance: 0.2, quarterEnd: 0.3, cycleLaw: 1, cycleSpread: 0.9, cycleTrust: 1 },
        ...{ namedAccounts: 30, namedChance: 0.2, 'sdr.seats': 1, winTrust: 1.5, winBespoke: 1 },
      }),
    ],
    plan: {
      pods: steps([1, 3]),
      customisation: steps([1, 0.4], [18, 0]),
      focus: { smb: steps([1, 0.7], [15, 0.1]), mid: steps([1, 0.6], [20, 0.2]) },
    },
  },
  'terms of two and three years, prepaid, by the quarter, at a discount': {
    company: still,
    segments: [
      mid({ ...years, freeLeads: 12, designPartners: 2 }),
      big({ ...years, freeLeads: 8, cycleDays: 60 }),
    ],
    months: 48,
  },
  'usage billed later, renewals cancelled later': {
    company: still,
    segments: [
      smb({ ...silent, usageShare: 0.6, arrearsMonths: 3, cardShare: 0.5, churnLongPerMonth: 0.05 }),
      midOneByOne({ ...silent, churnFirstPerYear: 0.6, usageShare: 0.5, lapseMonths: 3 }),
    ],
    plan: { pods: steps([1, 2]) },
  },
  'commission on collection, clawed back, with draws and meetings': {
    company: still,
    segments: [
      smb({ ...paid, churnFirstPerMonth: 0.3, churnLongPerMonth: 0.1, commissionDelay: 1 }),
      midOneByOne({ ...paid, annualShare: 0.5, churnFirstPerYear: 0.9, commissionDelay: 0, freeLeads: 12 }),
    ],
    plan: { pods: steps([1, 4]) },
  },
};

/** Rows left as the case has them: how many customers there are hangs on them, or what the case is about. */
const FIXED = ['accounts', 'listingSignups', 'marketplacePull', 'referralRate', 'latestStart', 'annualShare'];

/** A third below to half above the default, for some rows that the case itself leaves open. */
function shake({ archetype, values }: Segment, rows: number, rng: Rng): Values {
  const open = PARAMETERS.filter(
    ({ scope, key, integer, archetypes }) =>
      scope === 'segment' &&
      !integer &&
      archetypes.includes(archetype) &&
      !(key in values || FIXED.includes(key)),
  );
  const shaken: Record<string, number> = {};
  for (let i = 0; i < rows; i++) {
    const { key, valid, columns } = open[Math.floor(open.length * rng.uniform())];
    const factor = 1.5 ** (2 * rng.uniform() - 1);
    shaken[key] = Math.min(valid[1], Math.max(valid[0], columns[archetype].default * factor));
  }
  return { ...shaken, ...values };
}

/** Names and scenarios, checked by `validate`. */
export function scenarios(): [name: string, scenario: Scenario][] {
  return Object.entries(CASES).map(([name, each], i) => {
    const rng = new Rng(1000 + i);
    const scenario = company({
      months: each.months ?? 30,
      company: each.company ?? {},
      segments: each.segments.map((own) => {
        return { ...own, values: shake(own, each.shaken ?? 15, rng) };
      }),
      plan: each.plan ?? {},
    });
    const checked = validate(scenario);
    if (!checked.ok) throw new Error(`${name}: ${JSON.stringify(checked.problems)}`);
    return [name, checked.value];
  });
}
