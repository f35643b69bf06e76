// Door of the scenario: its JSON, the parameter table, presets, validation, and compile() to the engine's input.
export {
  CAPACITIES,
  CURVES,
  MAX_SEATS as MAX_PER_POD,
  ROLES,
  STRUCTURES,
  type Capacity,
  type Curve,
  type Role,
  type Structure,
} from '../engine/input';
export * from './types';
export { SOURCES, type Cited, type Grade, type Source, type SourceId } from './sources';
export { benchmarkOf, type Benchmark, type Benchmarked } from './benchmarks';
export { MEASURE_SOURCES, type MeasureSource } from './sources/measures';
export * from './table';
export { centre, fromScale, isRange, toScale, WIDTH_80 } from './value';
export {
  compact,
  differing,
  resolve,
  resolveRound,
  resolveSegment,
  sameValue,
  type Resolved,
} from './resolve';
export {
  drawnCurve,
  drawnStructure,
  isOwnCurve,
  mixAt,
  OWN_CURVES,
  REPLACED,
  structureAt,
  undrawn,
  UNDRAWN,
  valueAt,
  type OwnCurve,
} from './curves';
export { withoutRounds } from './without-rounds';
export { isAny } from './any';
export { asleepBecauseOf, gateOf } from './asleep';
export { hasEffort } from './has-effort';
export { movesOf, type Move } from './moves';
export { departuresOf, type Departure } from './departures';
export { amountsSet, inCurrency, levelBetween, multiplyAmounts } from './currency';
export { compile, type CompileOptions } from './compile';
export {
  fallback,
  groupOf,
  latest,
  listPresets,
  preset,
  PRESET_GROUPS,
  type PresetEntry,
  type PresetGroup,
} from './presets';
export { BEYOND_PUBLISHED, type BeyondPublished } from './presets/beyond-published';
export { isPresetId, PROVENANCE, type PresetId } from './presets/provenance';
export {
  CURVE_LIMITS,
  isStart,
  LEVER_BOUNDS,
  LONGEST_NAME,
  MOST_KEYFRAMES,
  repair,
  validate,
  type Repaired,
} from './validate';
export {
  EITHER_METRICS,
  METRIC_SCOPES,
  RULE_LIMITS,
  rulesInForce,
  SEGMENT_METRICS,
  type MetricScope,
} from './rules';
export {
  addSegment,
  LONGEST_SEGMENT_LABEL,
  MOST_SEGMENTS,
  removeSegment,
  renameSegment,
  type Parted,
} from './segments';
export { podFlags, type PodFlag } from './pod-flags';
export { bandOf, POD_TEMPLATES, settingsOf, type PodTemplate, type PodTemplateId } from './pod-templates';
export {
  LONGEST_TEMPLATE_NAME,
  MOST_OWN_TEMPLATES,
  ownBand,
  inIndustry,
  ownSettings,
  podOf,
  readOwnTemplates,
  type OwnTemplate,
} from './own-templates';
export { sideOf, type PriceBand } from './price-band';
export { changedKeys, holds, withSettings, type Settings } from './settings';
export { dealSizeOf } from './pod-rates';
export { MOTIONS, publishedBand, type MotionId } from './motions/bands';
export { motionInUse, motionMarks, type MotionMarks } from './motions/marks';
export { motionSettings, withMotion } from './motions/settings';
export { motionOf, type Motion, type MotionVerdict } from './motion';
export { MARKET_PATH, uncertainPaths } from './uncertain-paths';
export { listPaths, locate, readPath, writePath, type Place } from './paths';
