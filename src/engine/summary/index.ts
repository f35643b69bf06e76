// Door of the summary: what the page and the terminal say about many futures.
export { Futures, type FuturesShape, type Who } from './futures';
export { bands, LEVELS, type BandOptions, type Bands, type Level } from './bands';
export { odds, type Odds, type RoundOdds, type Turning } from './odds';
export { outcomesOf, reckoned, type Outcomes } from './outcomes';
export { spread, type Spread } from './spread';
export { HORIZON_PLACES, horizonOf, type Horizon } from './horizon';
export { ahead, AHEAD_PLACES, type Ahead } from './ahead';
export { stakes, type Stakes } from './stakes';
export { multipleOf, returns, shareOf, type Multiple, type Returns, type Terms } from './returns';
export { hundred, typicalFuture, type Representative } from './representatives';
export { pairs, type Ends, type Gain, type Pairs, pairsAt } from './pairs';
export { gap, type Gap } from './gap';
export type { Fates } from './same-hundred';
export { nearest, standing, type Neighbour, type Point, type Standing } from './standing';
export { fingerprint } from './fingerprint';
export { hangsOn, type Driver } from './hangs-on';
export { drivers, type Drivers, type Effect, type Moving } from './drivers';
export { sharedVariance, split, type Split } from './split';
export { shift, shiftAt, type Shift } from './shift';
export { Resamples } from './resamples';
export { isClear, netSaved, type Estimate } from './estimate';
export { MetricsKeeper, type Metrics } from './metrics';
export {
  COMPANY_MEASURES,
  measurePlaces,
  SEGMENT_MEASURES,
  windowStart,
  type CompanyMeasure,
  type SegmentMeasure,
} from './measure-names';
export { line, means, stockAt, sumOf, type Means } from './means';
export { joined, strain, type Seeds, type Strain } from './strain';
export { teamMeasures, teamPlaces, type SegmentTeam, type TeamMeasures } from './team-measures';
export { economics, economicsPlaces } from './economics';
export {
  joinEconomics,
  quarters,
  UNIT_MEASURES,
  WHOLE_MEASURES,
  type CourseBands,
  type Economics,
  type Points,
  type UnitMeasure,
  type WholeMeasure,
} from './economics-course';
export {
  concentration,
  concentrationPlaces,
  CONCENTRATIONS,
  fiveAtMost,
  type Concentration,
  type Concentrations,
} from './concentration';
export { countCohorts } from './cohorts';
export { cohortCurve, joinCohorts, type CohortCount, type CohortCurve } from './cohort-curve';
export { churnLaw } from './churn-law';
export { bytesOfFuture } from './bytes-of-future';
export { FEWEST, FEWEST_FOR_95 } from './fewest';
export { samplingError } from './sampling-error';
export { shareOut } from './share-out';
export { MARKET } from './market';
