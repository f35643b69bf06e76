// Companies that no founder would start: each case by name.
import { CURVES, ROLES, STRUCTURES, type EngineInput } from '../../src/engine';
import {
  CAPACITIES,
  parametersOf,
  type Archetype,
  type Scenario,
  type Segment,
  type Value,
  type Values,
} from '../../src/scenario';
import { company, enterprise, mix, month, round, rule, segment, smb, steps, type Sketch } from './company';

export interface Absurdity {
  readonly name: string;
  readonly scenario: Scenario;
  /** For what the door refuses: changes the compiled input behind its back. */
  readonly force?: (input: EngineInput) => void;
}

const RICH = 1e8;

/** The two usual segments, all of whose values are overlaid. */
const both = (values: Values): readonly Segment[] => [smb(values), enterprise(values)];

const absurd = (name: string, sketch: Sketch): Absurdity => ({
  name,
  scenario: company({ months: 48, segments: both({}), ...sketch }),
});

const rich = (name: string, segments: readonly Segment[], sketch: Sketch = {}): Absurdity =>
  absurd(name, { ...sketch, segments, company: { cash: RICH, ...sketch.company } });

const churn = (monthly: number): readonly Segment[] => {
  const byMonth = { churnFirstPerMonth: monthly, churnLongPerMonth: monthly };
  const byYear = { churnFirstPerYear: monthly, churnLongPerYear: monthly };
  return [
    segment('counted-months', 'smb', byMonth, 'counted'),
    segment('each-months', 'smb', { ...byMonth, accounts: 3000 }, 'individual'),
    segment('counted-years', 'mid', byYear, 'counted'),
    segment('each-years', 'enterprise', byYear, 'individual'),
  ];
};

const team = (values: Partial<Record<'seats' | 'attrition' | 'hire' | 'ramp' | 'cost', number>>): Values =>
  Object.fromEntries(
    ROLES.flatMap((role) => Object.entries(values).map(([key, value]) => [`${role}.${key}`, value])),
  );

const FOUNDERS_IDLE: Values = Object.fromEntries(CAPACITIES.map((kind) => [`founders.${kind}`, 0]));

const NO_DEMAND: Values = {
  freeLeads: 0,
  programmesPerPod: 0,
  referralRate: 0,
  listingSignups: 0,
  marketplacePull: 0,
  'sdr.meetings': 0,
  'founders.meetings': 0,
};

const CHANCES: readonly string[] = [
  ...['leadToQualified', 'qualifiedToOpportunity', 'proposalRate', 'winRate', 'activation', 'trialToPaid'],
  ...['annualShare', 'cardShare', 'badDebt', 'staleLeads', 'staleQualified', 'failedShare'],
  ...['contractionChance', 'contractionSize', 'expansionChance'],
];
const COMPANY_CHANCES = ['misHireShare', 'dealLossOnLeave', 'cardFailure', 'minimumCare', 'moveKeep'];

const SPREADS = ['acvSpread', 'leadSpread', 'cycleSpread', 'goLiveSpread'];

type End = 0 | 1;
const ends = (archetype: Archetype | 'company', keys: readonly string[], end: End): Values =>
  Object.fromEntries(
    parametersOf(
      archetype === 'company' ? 'company' : 'segment',
      archetype === 'company' ? undefined : archetype,
    )
      .filter(({ key }) => keys.includes(key))
      .map(({ key, valid }): [string, Value] => [key, valid[end]]),
  );

/** Every value of the table at one end of what is valid. */
function everythingAt(name: string, end: End, archetype: Archetype, grain: Segment['grain']): Absurdity {
  const all = (rows: ReturnType<typeof parametersOf>) =>
    Object.fromEntries(rows.map(({ key, valid }): [string, Value] => [key, valid[end]]));
  const values: Record<string, Value> = { ...all(parametersOf('segment', archetype)) };
  // The pools' own limits: a POD has few seats, and one by one there are at most 20,000 accounts.
  for (const role of ROLES) values[`${role}.seats`] = end;
  if (end === 1 && grain === 'individual') values['accounts'] = 2000;
  if (end === 1 && grain === 'individual')
    Object.assign(values, { openingCustomers: 1200, openingPipeline: 800 });
  return absurd(name, {
    months: 30,
    company: { ...all(parametersOf('company')), cash: 1e9 },
    segments: [segment('extreme', archetype, values, grain)],
    plan: { pods: steps([1, end === 1 ? 40 : 0]) },
  });
}

const ARCHETYPES: readonly Archetype[] = ['micro', 'smb', 'mid', 'enterprise'];
const several = (count: number, grain: Segment['grain']): readonly Segment[] =>
  ARCHETYPES.slice(0, count).map((archetype, i) =>
    segment(`s${i}`, archetype, grain === 'individual' ? { accounts: 500 } : {}, grain),
  );

const CONTRADICTIONS = [
  rule('all-in', [month('>=', 1)], [{ lever: 'mix', shares: { smb: 1 } }]),
  rule('all-out', [month('>=', 1)], [{ lever: 'mix', shares: {} }]),
  rule('other-way', [month('>', 6)], [{ lever: 'mix', shares: { enterprise: 1 } }]),
  rule('stop', [month('>=', 1)], [{ lever: 'freeze', value: 1 }]),
  rule('go', [month('>=', 1)], [{ lever: 'freeze', value: 0 }]),
  rule('many', [month('>=', 2)], [{ lever: 'pods', value: 40 }]),
  rule('few', [month('>=', 9)], [{ lever: 'pods', value: 0 }], { forMonths: 2 }),
  rule('cut', [month('>=', 3), month('<', 20)], [{ lever: 'cut', value: 1 }]),
  rule('never', [month('<', 5), month('>', 5)], [{ lever: 'raise', round: 'x' }]),
  rule('no-research', [month('>=', 4)], [{ lever: 'research', value: 0 }]),
  rule(
    'free',
    [month('>=', 12)],
    [
      { lever: 'release', latch: 'mix' },
      { lever: 'release', latch: 'pods' },
      { lever: 'release', latch: 'research' },
      { lever: 'release', latch: 'freeze' },
      { lever: 'raise', round: 'x' },
    ],
  ),
];

export const ABSURDITIES: readonly Absurdity[] = [
  absurd('no customers: not one account', { segments: both({ accounts: 0 }) }),
  absurd('a single account', { segments: both({ accounts: 1 }), company: { cash: RICH } }),
  rich('nobody ever buys', both({ winRate: 0, trialToPaid: 0 })),
  absurd('no team', {
    company: { cash: RICH, founderCapacity: 0, maxPods: 0, growthPods: 0 },
    segments: both({ ...team({ seats: 0 }), ...FOUNDERS_IDLE }),
  }),
  rich('PODs without a seat', both(team({ seats: 0 })), { plan: { pods: steps([1, 3]) } }),
  rich('no demand', both(NO_DEMAND), { company: { programmesBase: 0 } }),
  rich('no churn', churn(0), { months: 120 }),
  rich('churn of everyone', churn(1), { months: 60 }),
  absurd('a horizon of one month', { months: 1 }),
  rich('a horizon of 120 months', both({}), { months: 120, plan: { pods: steps([1, 2], [60, 0], [61, 4]) } }),
  absurd('no cash', { company: { cash: 0 } }),
  absurd('no cash and no costs', {
    company: { cash: 0, founderPay: 0, researchFloor: 0, adminFixed: 0, programmesBase: 0 },
    segments: both({ entryCost: 0, programmesPerPod: 0 }),
  }),
  ...[1, 2, 3, 4].flatMap((count) =>
    (['individual', 'counted'] as const).map((grain) =>
      rich(`${count} segments, ${grain}`, several(count, grain), { plan: { pods: steps([1, 4]) } }),
    ),
  ),
  rich('rules that contradict each other', both({}), {
    plan: { rules: CONTRADICTIONS, rounds: [round('x', { fromMonth: 50, chance: 1, amount: 0 })] },
  }),
  absurd('no mix at all', { company: { cash: RICH }, plan: { mix: mix([1, {}]), pods: steps([1, 2]) } }),
  absurd('a mix that comes and goes', {
    company: { cash: RICH },
    plan: { mix: mix([1, { smb: 1 }], [6, {}], [12, { enterprise: 1 }], [30, {}]), pods: steps([1, 5]) },
  }),
  rich('40 PODs from the first month', both({}), {
    company: { maxPods: 40, growthGuard: 0, growthAttainment: 0, growthPace: 2 },
    plan: { pods: steps([1, 40]) },
  }),
  rich('PODs come and go', both({}), {
    plan: {
      pods: steps([1, 10], [3, 0], [4, 12], [9, 1], [20, 7], [21, 3]),
      mix: mix([1, { smb: 1 }], [10, { enterprise: 1 }]),
    },
  }),
  rich('another structure every month', both({}), {
    plan: {
      pods: steps([1, 6]),
      structures: {
        smb: Array.from({ length: 48 }, (_, i) => ({ month: i + 1, structure: STRUCTURES[i % 4] })),
        enterprise: Array.from({ length: 48 }, (_, i) => ({
          month: i + 1,
          structure: STRUCTURES[(3 * i) % 4],
        })),
      },
    },
  }),
  rich('nothing but shared seats', both(team({ seats: 0.3, hire: 0, attrition: 0.2 })), {
    company: { redundancyHarm: 1 },
    plan: { pods: steps([1, 40], [20, 3], [30, 17]) },
  }),
  rich('full-cycle reps in PODs without a seat', both(team({ seats: 0 })), {
    plan: { pods: steps([1, 3]), structures: { smb: [{ month: 1, structure: 'generalist' }] } },
  }),
  rich('PODs split as soon as they can', both(team({ ramp: 0, hire: 0, attrition: 0.1 })), {
    company: {
      ...{ fission: 1, fissionEarly: 1, fissionAge: 0, fissionPipeline: 0, fissionUnready: 0 },
      ...{ growthGuard: 0, growthAttainment: 0, growthPace: 2 },
    },
    plan: { pods: steps([1, 1], [30, 0], [31, 3]) },
  }),
  rich('a marketplace of individuals', [
    smb(
      { accounts: 2000, marketplaceCeiling: 1e7, listingSignups: 5000, activation: 1, trialToPaid: 1 },
      'individual',
    ),
  ]),
  rich('a marketplace that swallows the market', [
    smb({ accounts: 3000, listingSignups: 1e6, activation: 1, trialToPaid: 1 }),
  ]),
  rich('more design partners than accounts', [
    enterprise({ designPartners: 50, accounts: 7, partnerAcv: 1, partnerWeight: 20 }),
  ]),
  rich('design partners of a counted segment, for nothing', [smb({ designPartners: 50, partnerAcv: 0 })]),
  rich('huge ACV', both({ acv: 50e6, acvSpread: 5 })),
  rich('zero ACV', [...both({ acv: 0 }), segment('each', 'micro', { acv: 0, accounts: 900 }, 'individual')]),
  rich('ten times the price, then a tenth', both({}), {
    plan: { prices: { smb: steps([1, 10], [20, 0.1]), enterprise: steps([1, 0.1], [20, 10]) } },
  }),
  rich(
    'everything of the funnel at once',
    both({
      ...{ eventShare: 1, eventEvery: 2, eventQuality: 20, referralQuality: 0.05, outboundQuality: 20 },
      ...{ slipChance: 0.9, quarterEnd: 1, cycleLaw: 1, cycleSpread: 2 },
      ...{ namedAccounts: 20_000, namedChance: 1, namedPerPerson: 1000, coolingMonths: 1 },
      ...{ 'sdr.seats': 2, 'lead.seats': 1 },
    }),
    {
      plan: {
        pods: steps([1, 4], [15, 1]),
        focus: { smb: steps([1, 0], [9, 1], [25, 0]), enterprise: steps([1, 1], [30, 0.3]) },
        rules: [
          rule('wide', [month('>', 20)], [{ lever: 'focus', segment: 'smb', value: 0.5 }]),
          rule('drawn', [month('>', 33)], [{ lever: 'release', latch: 'focus' }]),
        ],
      },
    },
  ),
  {
    ...rich('price 0, which the door refuses', both({})),
    force: (input) => {
      const [price, width] = [CURVES.indexOf('price'), input.curves.length / CURVES.length];
      input.curves.fill(0, price * width, (price + 1) * width);
    },
  },
  rich('discount at one limit', both({ discount: 0.9, discountReference: 0, discountEffect: 10 })),
  rich('discount at the other', both({ discount: 0, discountReference: 0.9, discountEffect: 10 })),
  ...([0, 1] as const).flatMap((end) => [
    rich(
      `every chance at its ${end === 0 ? 'least' : 'most'}`,
      [smb(ends('micro', CHANCES, end)), enterprise(ends('enterprise', CHANCES, end))],
      { company: ends('company', COMPANY_CHANCES, end), plan: { pods: steps([1, 3]) } },
    ),
    rich(
      `every spread at its ${end === 0 ? 'least' : 'most'}`,
      [smb(ends('micro', SPREADS, end)), enterprise(ends('enterprise', SPREADS, end))],
      { company: ends('company', ['skillSpread', 'commonShock', 'spreadPenalty'], end) },
    ),
  ]),
  rich('everybody quits, nobody can be hired', both(team({ attrition: 0.9, hire: 36 })), {
    plan: { pods: steps([1, 6]) },
  }),
  rich('nobody quits and all join at once', both(team({ attrition: 0, hire: 0, ramp: 0 })), {
    plan: { pods: steps([1, 6]) },
  }),
  rich('decided at once', both({ cycleDays: 0.5, cycleSpread: 0 })),
  rich('decided after our time', both({ cycleDays: 1500, cycleTrust: 5, cycleMaturity: 5 })),
  rich('nobody can be onboarded', both({ 'founders.onboardings': 0, 'csm.seats': 0, latestStart: 36 })),
  rich('the subscription starts at once', both({ latestStart: 0, goLiveMonths: 36 })),
  rich('a market sold out before it begins', [
    smb({ accounts: 500, openingCustomers: 500, openingArr: 600_000, openingMonths: 120 }),
    enterprise({ accounts: 40, openingCustomers: 30, openingPipeline: 10, openingMonths: 1 }),
  ]),
  rich('a team without customers, owed money by nobody', [
    smb({ openingPods: 20, openingReceivable: 1e6, openingPipeline: 300 }),
    enterprise({ openingPods: 20, openingTenure: 120, openingPipeline: 300 }),
  ]),
  rich('customers who leave at once, taken over', [
    smb({ openingCustomers: 3000, openingArr: 4e6, churnFirstPerMonth: 1, churnLongPerMonth: 1 }),
    enterprise({ openingCustomers: 60, openingArr: 7e6, openingMonths: 100, churnFirstPerYear: 1 }),
  ]),
  rich('no entry', both({ entryPersonMonths: 500, entryMonths: 36 })),
  everythingAt('every value at its least, counted', 0, 'micro', 'counted'),
  everythingAt('every value at its least, one by one', 0, 'enterprise', 'individual'),
  everythingAt('every value at its most, counted', 1, 'micro', 'counted'),
  everythingAt('every value at its most, one by one', 1, 'enterprise', 'individual'),
];
