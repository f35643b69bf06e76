// Who sells: founders, PODs that open, split and close, the structures, shared seats, people who come and go.
import { mix, month, rule, segment, steps } from '../../engine/company';
import { still, smb, micro, mid, midOneByOne, big, type Cases } from './case';

export const TEAM: Cases = {
  'PODs that serve one industry each, fewer and more of them than industries': {
    company: { ...still, programmesBase: 3000 },
    segments: [
      smb({
        ...{ industries: 4, industryPods: 1, industryFocus: 0.6, industrySpread: 0.5, otherIndustries: 0.2 },
        ...{ accounts: 500, coolingMonths: 24, freeLeads: 40, focusChurn: 0.4, profileKnown: 0.7 },
        ...{ 'mdr.leads': 20, 'ae.opens': 5, eventShare: 0.3, peerPull: 2, inboundHalf: 4000 },
      }),
      midOneByOne({
        ...{ industries: 2, industryPods: 1, industryFocus: 0.5, freeLeads: 14, outboundHalf: 0.02 },
        ...{ accounts: 160, coolingMonths: 30, 'ae.opens': 2, 'ae.concurrent': 6, profileKnown: 0.5 },
        ...{ cycleDays: 40, namedAccounts: 20, 'ae.attrition': 0.05 },
      }),
    ],
    plan: {
      pods: steps([1, 2], [8, 6], [24, 3]),
      focus: { mid: steps([1, 0.3], [12, 0.1]) },
    },
  },
  'founders sell to small business': { company: still, segments: [smb()] },
  'founders sell to enterprise': { company: still, segments: [big({ freeLeads: 6 })], months: 48 },
  'nobody who could sell': {
    company: { ...still, founderCapacity: 0 },
    segments: [
      smb({ 'founders.leads': 0, 'founders.opens': 0, 'founders.concurrent': 0, 'founders.onboardings': 0 }),
    ],
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
  'PODs open as cash allows': {
    company: { cash: 12_000_000, growthGuard: 6, growthAttainment: 0.2, maxPods: 6 },
    segments: [smb({ freeLeads: 40 }), midOneByOne({ freeLeads: 10 })],
    plan: { pods: steps([1, 1]) },
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
  'AEs come and go, lost deals linger': {
    company: { ...still, dealLossOnLeave: 0.5 },
    segments: [
      smb({ lossDelay: 2.5, cycleDays: 60, 'ae.seats': 2, 'ae.attrition': 0.06, 'ae.hire': 1.5 }),
      midOneByOne({ lossDelay: 2, 'ae.seats': 2, 'ae.attrition': 0.06, 'ae.hire': 1.5, freeLeads: 12 }),
    ],
    plan: { pods: steps([1, 4]) },
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
      ...{ fission: 1, fissionAge: 4, fissionPipeline: 0.15, playbook: 1 },
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
  'growth hires where work waits, one person at a time': {
    company: {
      ...{ cash: 12_000_000, growthGuard: 4, growthAttainment: 0.05, growthPace: 0.3, maxPods: 4 },
      ...{ growthHires: 1, redundancyHarm: 0.5 },
    },
    segments: [
      smb({
        ...{ freeLeads: 150, 'mdr.leads': 60, 'mdr.seats': 0.5, 'csm.accounts': 40, techTouch: 0 },
        ...{ 'ae.opens': 12, staleLeads: 0.2, 'ae.hire': 1, 'mdr.hire': 1, 'csm.hire': 1, 'csm.ramp': 1 },
      }),
      midOneByOne({
        ...{ freeLeads: 4, 'sdr.meetings': 2, 'sdr.ramp': 1, 'sdr.hire': 1, 'csm.onboardings': 0.6 },
        ...{ annualShare: 0.5, 'csm.hire': 1 },
      }),
    ],
    plan: {
      pods: steps([1, 2], [22, 1]),
      rules: [rule('cut', [month('>=', 26)], [{ lever: 'cut', value: 0.4 }], { once: true })],
    },
    months: 36,
  },
  'growth hires account managers, where customers are left alone': {
    company: {
      ...{ cash: 12_000_000, growthGuard: 4, growthAttainment: 0.05, growthPace: 0.3, maxPods: 3 },
      ...{ growthHires: 1 },
    },
    segments: [
      smb({
        ...{ freeLeads: 80, 'am.seats': 1, 'am.upsell': 12, 'am.hire': 1, 'am.ramp': 1, upsellLift: 1 },
        ...{ 'ae.hire': 1, 'csm.hire': 1, 'csm.accounts': 400 },
      }),
      midOneByOne({
        ...{ freeLeads: 8, 'am.seats': 0.5, 'am.upsell': 4, 'am.hire': 1, 'am.ramp': 1, upsellLift: 0.5 },
        ...{ annualShare: 0.5, 'csm.hire': 1 },
      }),
    ],
    plan: { pods: steps([1, 2]) },
  },
  'account managers sell more to customers and come and go, some without a CSM beside them': {
    company: { ...still, redundancyHarm: 0.5 },
    segments: [
      smb({
        ...{
          freeLeads: 60,
          'am.seats': 1,
          'am.hire': 1,
          'am.attrition': 0.15,
          'am.upsell': 60,
          upsellLift: 2,
        },
        ...{
          csmShock: 3,
          'csm.attrition': 0.1,
          'onb.seats': 0.5,
          'onb.attrition': 0.2,
          expansionChance: 0.5,
        },
      }),
      midOneByOne({
        ...{ freeLeads: 10, 'csm.seats': 0, 'am.seats': 1.5, 'am.hire': 1, 'am.upsell': 15, upsellLift: 1.5 },
        ...{ 'am.attrition': 0.12, csmShock: 3, annualShare: 0.5, 'onb.seats': 1, 'onb.hire': 1 },
      }),
      // Who only onboards owns nobody: neither turnover nor commission on what customers buy more of.
      segment('onboarded', 'mid', {
        ...{ freeLeads: 8, 'csm.seats': 0, 'onb.seats': 2, 'onb.hire': 1, 'onb.attrition': 0.1 },
        ...{ 'founders.upsell': 10, upsellLift: 1 },
      }),
    ],
    plan: {
      pods: steps([1, 4], [20, 3]),
      structures: {
        smb: [
          { month: 1, structure: 'pod' },
          { month: 18, structure: 'generalist' },
        ],
      },
    },
  },
  'PODs move away from customers, who miss their people': {
    company: { ...still, redundancyHarm: 0.7, moveKeep: 0.6, dealLossOnLeave: 0.6 },
    segments: [
      smb({ freeLeads: 40, csmShock: 3, aeShock: 1, 'am.seats': 1 }),
      midOneByOne({ freeLeads: 12, 'mdr.seats': 1, 'csm.ramp': 6 }),
    ],
    plan: { pods: steps([1, 4]), mix: mix([1, { smb: 0.8, mid: 0.2 }], [13, { smb: 0.2, mid: 0.8 }]) },
  },
  'a small team leaves seats idle, and its playbooks are written as it sells': {
    company: {
      ...{ ...still, smallTeamLoss: 0.5, teamScale: 12, specialistGain: 0.2 },
      ...{ playbookPace: 0.1, playbookCost: 90_000, playbookTeaching: 800 },
    },
    segments: [
      smb({
        ...{ freeLeads: 60, 'csm.hire': 4, 'ae.ramp': 8, playbookDeals: 30 },
        // Part of them is looked after, by people whom two PODs share; who sells to them is none of those.
        ...{ techTouch: 10, 'csm.accounts': 25, 'csm.seats': 0.5, 'am.seats': 1, 'am.hire': 1 },
      }),
      midOneByOne({ freeLeads: 14, 'ae.ramp': 8, 'ae.hire': 1.5, openingWon: 12, playbookDeals: 5 }),
    ],
    plan: {
      pods: steps([1, 2], [20, 4]),
      mix: mix([1, { smb: 0.5, mid: 0.5 }], [18, { mid: 1 }]),
      structures: { mid: [{ month: 1, structure: 'assembly' }] },
      playbook: steps([1, 0.9], [16, 0.3]),
    },
    shaken: 8,
  },
  'a team that is there has its playbook, and splits when pipeline and care allow': {
    company: {
      ...{ cash: 12_000_000, growthGuard: 4, growthAttainment: 0.1, growthPace: 1, maxPods: 5 },
      ...{ fission: 1, fissionAge: 4, fissionPipeline: 0.7, playbook: 0.8, smallTeamLoss: 0.3 },
    },
    segments: [
      smb({
        ...{
          freeLeads: 60,
          fissionCustomers: 60,
          'ae.ramp': 4,
          'csm.hire': 1,
          openingWon: 60,
          techTouch: 400,
        },
        ...{ openingCustomers: 40, openingArr: 160_000, openingMonths: 12, openingPods: 1, openingTenure: 8 },
        ...{ 'csm.onboardings': 14, quota: 300_000 },
      }),
      midOneByOne({ freeLeads: 14, fissionCustomers: 9, 'ae.ramp': 3, 'ae.hire': 1, industries: 2 }),
    ],
    plan: { pods: steps([1, 2]) },
    shaken: 6,
  },
};
