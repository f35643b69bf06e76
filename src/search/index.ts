// Door of the searches over many plans. They count nothing themselves: they ask through a function given to them.
export { freshSeeds, type Count, type Seeds } from './count';
export {
  figuresOf,
  impliedMultiple,
  measured,
  MEASURES,
  MULTIPLE,
  survivalError,
  survivalOf,
  type Figures,
  type Measure,
} from './figures';
export { pivoted, pivotOf, type Pivot, type Turn } from './pivot';
export {
  axesOf,
  axisOf,
  derive,
  isPlanAxis,
  PIVOT_MONTH,
  shareOf,
  usualAxes,
  type Axis,
  type AxisId,
  type Setting,
} from './axes';
export {
  levelOf,
  LEVELS,
  placeOf,
  planAt,
  pointsOf,
  survey,
  ticksAt,
  type Level,
  type Point,
  type Sample,
  type Terrain,
} from './survey';
export { inTurn } from './in-turn';
export { onFrontier } from './frontier';
export { decisive, meets, type Goal } from './goal';
export { gainsOf, type Gains } from './gains';
export { verify, type Checked, type Round, type Verdict } from './verify';
export { type Reach, type Space } from './space';
export { findBetter, type Candidate, type Hunt, type Task } from './optimise';
export { breakEven, type BreakEven, type Crossing, type Quest, type Seen } from './break-even';
export { questOf, reached, survivalAt, type Home } from './break-even-at';
