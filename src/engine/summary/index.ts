// Door of the summary: what the page and the terminal say about many futures.
export { bytesOfFuture, Futures, type FuturesShape, type Who } from './futures';
export { bands, FEWEST, FEWEST_FOR_95, LEVELS, type BandOptions, type Bands, type Level } from './bands';
export { odds, type Odds, type RoundOdds, type Turning } from './odds';
export { outcomesOf, reckoned, type Outcomes } from './outcomes';
export { samplingError, shareOut, type Spread } from './spread';
export { hundred, typicalFuture, type Representative } from './representatives';
export { fingerprint } from './fingerprint';
export { hangsOn, type Driver } from './hangs-on';
export { MARKET } from './ignorance-sample';
export { drivers, type Drivers, type Effect, type Moving } from './drivers';
export { sharedVariance, split, type Split } from './split';
export { shift, type Shift } from './shift';
export { Resamples } from './resamples';
export { isClear, type Estimate } from './estimate';
export { MetricsKeeper, type Metrics } from './metrics';
export {
  COMPANY_MEASURES,
  measurePlaces,
  SEGMENT_MEASURES,
  windowStart,
  type CompanyMeasure,
  type SegmentMeasure,
} from './measure-names';
