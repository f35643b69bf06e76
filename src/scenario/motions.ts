// Motions by name: how a segment is sold to. Each is a set of numbers that a press sets, and marks by which the present
// numbers are told to amount to it.
import { ROLES, type Role } from '../engine/input';
import { fieldCost } from './pod-templates';
import type { PriceBand } from './price-band';
import { resolveSegment } from './resolve';
import { withSettings, type Settings } from './settings';
import type { Cited } from './sources';
import { columnOf, parameter } from './table';
import type { Archetype, Scenario, Segment, Values } from './types';
import { centre } from './value';

export const MOTIONS = ['selfServe', 'telesales', 'events', 'field', 'named'] as const;
export type MotionId = (typeof MOTIONS)[number];

interface Published {
  readonly band: PriceBand;
  readonly source: Cited;
}

/**
 * Contracts a year that are sold so. In dollars, inside sales between 1,000 and 25,000 and the field above; in renminbi a
 * telephone up to 10,000 and visits from 50,000, with nobody selling at 500. Events, and lists in dollars, are
 * assumptions: said to be the best value, and for contracts that a benchmark customer signs.
 */
const PUBLISHED: Readonly<Record<MotionId, { readonly usual: Published; readonly CNY: Published }>> = {
  selfServe: {
    usual: { band: [0, 1000], source: 'insideField' },
    CNY: { band: [0, 500], source: 'growthEssay' },
  },
  telesales: {
    usual: { band: [1000, 25_000], source: 'insideField' },
    CNY: { band: [500, 10_000], source: 'tenPointsEssay' },
  },
  events: {
    usual: { band: [5000, 50_000], source: 'assumption' },
    CNY: { band: [10_000, 100_000], source: 'assumption' },
  },
  field: {
    usual: { band: [25_000, Infinity], source: 'insideField' },
    CNY: { band: [50_000, Infinity], source: 'tenPointsEssay' },
  },
  named: {
    usual: { band: [100_000, Infinity], source: 'assumption' },
    CNY: { band: [2_500_000, Infinity], source: 'growthEssay' },
  },
};

export const publishedBand = (motion: MotionId, currency: string): Published =>
  currency === 'CNY' ? PUBLISHED[motion].CNY : PUBLISHED[motion].usual;

/** Kinds of customer whose default team sells so; for any other it is sold by the first one's people. */
const PEOPLE: Readonly<Record<MotionId, readonly Archetype[]>> = {
  selfServe: ['smb', 'micro'],
  telesales: ['smb', 'micro'],
  events: ['mid'],
  field: ['mid', 'enterprise'],
  named: ['enterprise'],
};

/** Who sells; customers are looked after by the same people however they were won. */
const SELLING = ['mdr', 'sdr', 'ae', 'se', 'lead'] as const satisfies readonly Role[];
/** What people of another motion bring along: pay, time to hire and to learn, and how much each can do. */
const OF_PEOPLE = SELLING.flatMap((role) =>
  ['cost', 'hire', 'ramp', 'leads', 'meetings', 'opens', 'concurrent'].map((key) => `${role}.${key}`),
);

const NOBODY = Object.fromEntries(SELLING.map((role) => [`${role}.seats`, 0]));
/** No list, no events and no field team. */
const PLAIN = { namedAccounts: 0, eventShare: 0, officeCost: 0, travelCost: 0, visitsPerDeal: 0 };

/** From this part of the programmes on, events are how a segment is sold to. */
const HOSTED = 0.5;
/** Assumptions: part of the programmes that goes to events; visits until a deal is decided; time that goes to the list. */
const EVENT_SHARE = 0.6;
const VISITS = 3;
const LIST_EFFORT = 0.8;
/** A key-account POD has about 20 on its list (source growthEssay). */
const LIST = 20;

/** What one says by choosing a motion for a segment. */
export function motionSettings({ currency }: Scenario, segment: Segment, motion: MotionId): Settings {
  const people = PEOPLE[motion].find((each) => each === segment.archetype) ?? PEOPLE[motion][0];
  const usual = (keys: readonly string[]): Settings =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const row = parameter('segment', key, people);
        return row ? [[key, columnOf(row, people, currency).default]] : [];
      }),
    );
  // People sign up on the own site, and programmes bring them there; a marketplace is left as it is.
  if (motion === 'selfServe')
    return { ...PLAIN, ...NOBODY, ...usual(['programmesPerPod']), ownSite: 1, siteShare: 1 };
  const seats = SELLING.map((role) => `${role}.seats`);
  const sold = { ...PLAIN, ...usual([...OF_PEOPLE, ...seats, 'programmesPerPod', 'siteShare', 'quota']) };
  const visited = { ...sold, motionCeiling: 0, visitsPerDeal: VISITS };
  switch (motion) {
    case 'telesales':
      return { ...sold, ...usual(['motionCeiling']) };
    case 'events':
      return { ...sold, ...usual(['motionCeiling']), eventShare: EVENT_SHARE };
    case 'field':
      return { ...visited, ...fieldCost(currency) };
    case 'named':
      return { ...visited, ...{ 'sdr.seats': 1, namedAccounts: LIST, namedEffort: LIST_EFFORT } };
  }
}

export const withMotion = (scenario: Scenario, segment: Segment, motion: MotionId): Scenario =>
  withSettings(scenario, segment.id, motionSettings(scenario, segment, motion));

/** What motions are told apart by. */
export interface MotionMarks {
  /** Somebody in the POD is hired to sell. */
  readonly sold: boolean;
  /** People can sign up by themselves. */
  readonly signUps: boolean;
  /** Contracts above a price are lost because nobody comes: a telephone, a screen. */
  readonly capped: boolean;
  readonly hosted: boolean;
  readonly visited: boolean;
  readonly listed: boolean;
}

function marksOf(currency: string, segment: Segment): MotionMarks {
  const values: Values = resolveSegment(segment, currency);
  const at = (key: string) => {
    const row = parameter('segment', key, segment.archetype);
    return row ? centre(values[key], row.law) : 0;
  };
  return {
    sold: ROLES.some((role) => at(`${role}.seats`) > 0 && at(`${role}.opens`) > 0),
    signUps:
      at('ownSite') > 0 || (at('marketplaceCeiling') > 0 && at('listingSignups') + at('marketplacePull') > 0),
    capped: at('motionCeiling') > 0,
    hosted: at('eventShare') >= HOSTED,
    visited: at('officeCost') + at('travelCost') + at('visitsPerDeal') > 0,
    listed: at('namedAccounts') > 0,
  };
}

export const motionMarks = ({ currency }: Scenario, segment: Segment): MotionMarks =>
  marksOf(currency, segment);

/** What the present numbers amount to; `nobody`: nobody is hired to sell, and nobody can sign up. */
export function motionInUse(scenario: Scenario, segment: Segment): MotionId | 'mixed' | 'nobody' {
  const { sold, signUps, capped, hosted, visited, listed } = motionMarks(scenario, segment);
  if (!sold) return signUps ? 'selfServe' : 'nobody';
  if (listed) return hosted ? 'mixed' : 'named';
  if (visited) return hosted ? 'mixed' : 'field';
  if (hosted) return 'events';
  return capped ? 'telesales' : 'mixed';
}
