// Door of the game's rules: what can be decided, the plan that follows from it, and a game as a text.
export { attemptBegun, attemptGoesOn, readAttempts, type Attempts } from './attempts';
export { decodeDecision, encodeDecision } from './decision';
export { compareEnds, joined, NOBODY, placed, type Among, type End } from './end';
export { newsBetween } from './known';
export { leversAfter, type Levers } from './levers';
export { marketHash, marketKey, marketOf, marketOfRecord, type Market } from './market';
export { playedScenario } from './plan';
export {
  cleanPlayer,
  decodeRecord,
  encodeRecord,
  LONGEST_PLAYER,
  LONGEST_RECORD,
  type DecodedRecord,
  type GameRecord,
  type Refused,
} from './record';
export {
  gameFragment,
  marketFragment,
  readRoster,
  writeRoster,
  type Player,
  type Reject,
  type Rejected,
  type Roster,
} from './roster';
export { decisionsIn, isDecision, LIMITS, TENTH, TWENTIETH, withShare, type Lever, type Turn } from './turn';
export { firstMonth, monthAfter, MOST_MONTHS, TURN, turnsOf, USUAL_MONTHS } from './turns';
