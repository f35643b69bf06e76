// Door of the model: simulate, and the names of what comes out.
export { simulate, Simulator, type Chunk } from './simulate';
export {
  COMPANY_SERIES,
  companyAt,
  kindAt,
  lifeAt,
  rowLength,
  SEGMENT_SERIES,
  segmentAt,
  type CompanySeries,
  type SegmentSeries,
  type SeriesKind,
} from './series';
export { CAUSES, F, FACTS, OUTCOMES, type Cause, type Outcome } from './fact-places';
export { PURPOSES, companyStream, segmentStream, streamCodes, type Purpose } from './streams';
export { Ignorance, ignoranceOf } from './ignorance';
export { cycleLaw } from './cycle-law';
export { wonOf } from './proposals';
export { Tenure } from './tenure';
export { Terms } from './terms';
export { DAYS, YEAR } from './time';
export * as ASSUMPTIONS from './assumptions';
export { follow } from './follow';
export { bottleneckOf } from './shortage';
export { CONTRACTS, cohortBase, MONTHLY } from './customer-state';
export { isCare } from './roles';
export { LIVE } from './individuals';
export { sharedBase } from './team-state';
export { growth } from './measures';
export { isRamped, hasCustomers } from './pods';
export { waitsForCustomers } from './roles';
export { ramped } from './seat-work';
export { TICKET_PAID, TICKET_NONE } from './tickets';
export type { Recorder } from './recorder';
export type { World } from './world';
