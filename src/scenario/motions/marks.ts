// Marks by which the present numbers are told to amount to a motion.
import { ROLES } from '../../engine/input';
import { resolveSegment } from '../resolve';
import { parameter } from '../table';
import type { Scenario, Segment, Values } from '../types';
import { centre } from '../value';
import type { MotionId } from './bands';

/** From this part of the programmes on, events are how a segment is sold to. */
const HOSTED = 0.5;

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
