// What a motion sets: all of it is set by every one, so that none leaves a trace of the one before it.
import type { Role } from '../../engine/input';
import { fieldCost } from '../pod-templates';
import { usually, withSettings, type Settings } from '../settings';
import type { Archetype, Scenario, Segment } from '../types';
import type { MotionId } from './bands';

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

/** What is asked of sellers and of buyers, and where people come from: as its kind of customer usually has it. */
const OF_DEMAND = ['programmesPerPod', 'ownSite', 'siteShare', 'quota', 'motionCeiling', 'namedEffort'];

const NOBODY = Object.fromEntries(SELLING.map((role) => [`${role}.seats`, 0]));
/** No list, no events and no field team. */
const PLAIN = { namedAccounts: 0, eventShare: 0, officeCost: 0, travelCost: 0, visitsPerDeal: 0 };

/** Assumptions: part of the programmes that goes to events; visits until a deal is decided; time that goes to the list. */
const EVENT_SHARE = 0.6;
const VISITS = 3;
const LIST_EFFORT = 0.8;
/** A key-account POD has about 20 on its list (source growthEssay). */
const LIST = 20;

/** What one says by choosing a motion for a segment. */
export function motionSettings({ currency }: Scenario, segment: Segment, motion: MotionId): Settings {
  const people = PEOPLE[motion].find((each) => each === segment.archetype) ?? PEOPLE[motion][0];
  const seats = SELLING.map((role) => `${role}.seats`);
  const sold = { ...PLAIN, ...usually([...OF_PEOPLE, ...seats, ...OF_DEMAND], people, currency) };
  const visited = { ...sold, motionCeiling: 0, visitsPerDeal: VISITS };
  switch (motion) {
    case 'selfServe':
      // People sign up on the own site, and programmes bring them there; a marketplace is left as it is.
      return { ...sold, ...NOBODY, ownSite: 1, siteShare: 1 };
    case 'telesales':
      return sold;
    case 'events':
      return { ...sold, eventShare: EVENT_SHARE };
    case 'field':
      return { ...visited, ...fieldCost(currency) };
    case 'named':
      return { ...visited, ...{ 'sdr.seats': 1, namedAccounts: LIST, namedEffort: LIST_EFFORT } };
  }
}

export const withMotion = (scenario: Scenario, segment: Segment, motion: MotionId): Scenario =>
  withSettings(scenario, segment.id, motionSettings(scenario, segment, motion));
