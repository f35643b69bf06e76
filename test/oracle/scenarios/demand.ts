// Where leads come from and how long deals take: channels, a market that runs out, focus, cycles and slips.
import { month, rule, segment, steps } from '../../engine/company';
import { still, few, smb, micro, mid, midOneByOne, big, type Cases } from './case';

export const DEMAND: Cases = {
  'no demand at all': {
    company: { ...still, programmesBase: 0 },
    segments: [
      smb({ freeLeads: 0, programmesPerPod: 0, listingSignups: 0, 'founders.meetings': 0 }),
      big({ freeLeads: 0, programmesPerPod: 0, 'founders.meetings': 0 }),
    ],
    shaken: 0,
  },
  'a listing brings self-serve customers': {
    company: still,
    segments: [micro()],
    plan: { prices: { micro: steps([1, 1], [12, 1.4]) }, research: steps([1, 1], [10, 0.4]) },
  },
  'an own site beside a listing: found, bought, invited, and a narrower profile': {
    company: { ...still, maturity: 0.2, brandHalf: 300, programmesBase: 2000 },
    segments: [
      micro({
        ...{ ownSite: 1, siteSignups: 20, siteBrand: 60, siteShare: 0.6, signupCost: 40, siteHalf: 4000 },
        ...{ inviteRate: 0.4, inviteMost: 40, siteMaturity: 1.5, trialCost: 8, marketplaceFee: 0.3 },
        ...{ focusQuality: 1.5, eventShare: 0.2, advantage: 1.6, advantageSpread: 0.5 },
        ...{ sitePersonMonths: 5, siteMonths: 3, siteRunning: 900, siteEffort: 0.4 },
      }),
      midOneByOne({
        ...{ ownSite: 1, siteSignups: 25, siteBrand: 30, siteShare: 0.5, signupCost: 90, inviteMost: 20 },
        ...{ inviteRate: 1.2, trialCost: 20, acv: 6000, accounts: 400, marketplaceFee: 0.2 },
        ...{ marketplaceCeiling: 60, listingSignups: 10, openingCustomers: 6, openingArr: 30_000 },
        ...{ openingAnnual: 0.3, openingPlatform: 0.5 },
      }),
    ],
    plan: {
      pods: steps([1, 2]),
      focus: { micro: steps([1, 0.1], [12, 0.8]), mid: steps([1, 0.3]) },
      mix: {
        curve: 'step',
        keyframes: [
          { month: 1, shares: { micro: 0.5, mid: 0.5 } },
          { month: 22, shares: { mid: 1 } },
        ],
      },
    },
  },
  'channels that fill up and cost: referrals with a fee, the same accounts asked again, a better site': {
    company: { ...still, playbook: 0 },
    segments: [
      smb({
        ...{ referralRate: 0.12, referralHalf: 60, referralFee: 0.2, referralQuality: 2.5, freeLeads: 25 },
        ...{ outboundHalf: 0.02, accounts: 900, 'founders.meetings': 25, outboundQuality: 0.6 },
        ...{ ownSite: 1, siteSignups: 25, siteQuality: 2.5, siteMonths: 0, sitePersonMonths: 0 },
        ...{ 'mdr.leads': 25, 'founders.leads': 25, staleLeads: 0.3, cycleDays: 30 },
      }),
      midOneByOne({
        ...{ referralRate: 0.2, referralHalf: 15, referralFee: 0.12, freeLeads: 12, accounts: 700 },
        ...{ outboundHalf: 0.03, cycleDays: 40, peerPull: 1, industries: 3 },
      }),
    ],
    plan: {
      pods: steps([1, 3]),
      focus: { smb: steps([1, 0.3], [10, 0.7]) },
    },
  },
  'a market that the own site alone exhausts': {
    company: still,
    segments: [
      micro({
        ...{
          accounts: 150,
          coolingMonths: 4,
          marketplaceCeiling: 0,
          ownSite: 1,
          siteSignups: 400,
          inviteRate: 2,
        },
        ...{ activation: 0.9, trialToPaid: 0.6, acvSpread: 0.2 },
      }),
    ],
  },
  'self-serve, one by one': { company: still, segments: [segment('micro', 'micro', few, 'individual')] },
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
  'a market soon exhausted': {
    company: still,
    segments: [
      smb({ accounts: 60, coolingMonths: 5 }),
      midOneByOne({ accounts: 25, coolingMonths: 4, freeLeads: 6 }),
    ],
    plan: { pods: steps([1, 2]) },
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
  'a focus redrawn: deals keep theirs, a list and meetings thin out': {
    company: still,
    segments: [
      smb({
        ...{ freeLeads: 25, focusWin: 2, focusVolume: 1, focusChurn: 0.8, profileKnown: 0.8, cycleDays: 150 },
        ...{ slipChance: 0.2, quarterEnd: 0.3, 'ae.attrition': 0.08, 'ae.seats': 1, 'sdr.seats': 1 },
        ...{ namedAccounts: 80, namedEffort: 0.6, namedChance: 0.2, openingPipeline: 15 },
      }),
      midOneByOne({
        ...{ freeLeads: 14, focusWin: 2, focusVolume: 1, profileKnown: 0.8, cycleDays: 180 },
        ...{ slipChance: 0.2, 'ae.attrition': 0.08, namedAccounts: 60, openingPipeline: 6 },
      }),
    ],
    plan: {
      pods: steps([1, 4]),
      focus: { smb: steps([1, 0], [10, 1], [22, 0.1]), mid: steps([1, 1], [12, 0]) },
    },
    months: 36,
  },
  'whom to sell to: a guess, then known; customers stay as they were sold to': {
    company: { ...still, maturity: 0.15 },
    segments: [
      smb({
        ...{ freeLeads: 40, focusChurn: 0.9, focusRequirement: 0.5, profileDeals: 30, churnMaturity: 1 },
        ...{ annualShare: 0.5, annualReady: 0.5, twoYearShare: 0.3, termReady: 0.5, lapseShare: 0.4 },
        ...{ latestStart: 3, designPartners: 2 },
      }),
      midOneByOne({
        ...{ freeLeads: 14, focusChurn: 0.9, focusRequirement: 0.5, profileDeals: 12, profileKnown: 0.3 },
        ...{ churnFirstPerYear: 0.5, churnLongPerYear: 0.4, lapseShare: 0.4 },
      }),
      micro({ focusChurn: 0.8, profileDeals: 60, graduationChance: 0.2 }),
      mid({ freeLeads: 8, focusChurn: 0.9, churnFirstPerYear: 0.5, churnLongPerYear: 0.4 }),
    ].map((own, i) => (i === 3 ? { ...own, id: 'next' } : own)),
    plan: {
      pods: steps([1, 4]),
      focus: {
        smb: steps([1, 0], [9, 0.9], [26, 0.2]),
        mid: steps([1, 1], [14, 0.1], [24, 0.9]),
        micro: steps([1, 0], [8, 1], [20, 0]),
      },
      rules: [rule('niche', [month('>=', 12)], [{ lever: 'focus', segment: 'next', value: 0.8 }])],
    },
    months: 36,
  },
  'cycles longer than the horizon': {
    company: still,
    segments: [smb({ cycleDays: 500, cycleSpread: 1.2 }), big({ cycleDays: 900, freeLeads: 6 })],
    plan: { pods: steps([1, 2]) },
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
  'decisions slip and wait for the end of the quarter': {
    company: still,
    segments: [
      smb({ slipChance: 0.3, quarterEnd: 0.4, freeLeads: 30 }),
      midOneByOne({ slipChance: 0.25, quarterEnd: 0.5, freeLeads: 12, 'ae.attrition': 0.06 }),
    ],
    plan: { pods: steps([1, 3]) },
  },
};
