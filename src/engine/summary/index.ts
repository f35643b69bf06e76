// Door of the summary: what the page and the terminal say about many futures.
export { bytesOfFuture, Futures, type FuturesShape, type Who } from './futures';
export { bands, FEWEST, FEWEST_FOR_95, LEVELS, type BandOptions, type Bands, type Level } from './bands';
export { odds, type Odds, type RoundOdds, type Turning } from './odds';
export { outcomesOf, reckoned, type Outcomes } from './outcomes';
export { samplingError, shareOut, spread, type Spread } from './spread';
export { HORIZON_PLACES, horizonOf, type Horizon } from './horizon';
export { hundred, typicalFuture, type Representative } from './representatives';
export { pairs, pairsAt, type Ends, type Gain, type Pairs } from './pairs';
export { gap, type Gap } from './gap';
export type { Fates } from './same-hundred';
export { fingerprint } from './fingerprint';
export { hangsOn, MARKET, type Driver } from './hangs-on';
export { MetricsKeeper, type Metrics } from './metrics';
export {
  COMPANY_MEASURES,
  measurePlaces,
  SEGMENT_MEASURES,
  windowStart,
  type CompanyMeasure,
  type SegmentMeasure,
} from './measure-names';
