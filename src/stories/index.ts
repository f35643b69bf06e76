// Door of the lessons: their format, the list of those that ship, and what each step puts on the stage.
export * from './types';
export { LESSON_IDS, loadLesson } from './catalogue';
export { readLesson, type ReadLesson } from './read-lesson';
export {
  exerciseProblems,
  openingStage,
  stagesOf,
  startAndChange,
  startOf,
  underLuck,
  type Stage,
} from './stages';
export { questionOf, stepAsking } from './question';
export { curveThrough, gridOf } from './predict-grid';
export {
  keptValue,
  LONGEST_PREDICTIONS,
  readPredictions,
  writePredictions,
  type Answer,
  type Given,
  type Kept,
} from './predictions';
export {
  calibrate,
  countBelow,
  scoreBelow,
  scoreCurve,
  scoreShare,
  type Calibration,
  type Edges,
  type Forecast,
} from './score';
