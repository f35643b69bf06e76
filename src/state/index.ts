// Door of the page's state: rune classes, made together in App and handed down by context.
export { actualMonths, ActualsState, type ActualName } from './actuals.svelte';
export { App, appContext, useApp, type Surroundings } from './app.svelte';
export { same } from './changes';
export {
  ClassBoardState,
  isOfMarket,
  type BoardGroup,
  type BoardHost,
  type BoardRow,
} from './class-board.svelte';
export { CompareState, LETTERS, type ComparedPlan, type Letter } from './compare.svelte';
export { browserAddress, type Address, type LeftPage, type Step } from './address';
export type { Arrival, Seen } from './arrival';
export { changedPaths } from './changes';
export { Counted, type Found } from './counted.svelte';
export { DriversState, foremost, FOREMOST, type Moved } from './drivers.svelte';
export { DraftState } from './draft.svelte';
export { type Asked } from './model-page.svelte';
export { LessonState } from './lesson.svelte';
export { LESSON_PAGES, type LessonPage } from './lesson-words';
export { bandsNamed, drawnCurve, monthOf, openingOf, placeNamed } from './lesson-stage';
export { LibraryState } from './library.svelte';
export type { Entry, Told } from './library-entries';
export { FrontierState, type Mark, type Origin } from './frontier.svelte';
export { MAP_FUTURES, MapState } from './map.svelte';
export { countedOf, type CountedCell, type MapCell } from './map-cells';
export { RECOUNT_FUTURES, type Recount } from './recounts.svelte';
export { CHOICE_FUTURES, SEARCH_FUTURES, SearchState, type Answer } from './search.svelte';
export { BUDGETS, type SearchForm } from './search-form';
export { BOOK_PLACES, BOOK_SERIES, MemoState, type MemoHost } from './memo.svelte';
export { reachOf, type Chosen } from './memo-choice';
export { LEVELS_TOLD, levelBelow, MemoFindings, TRIAL_FUTURES } from './memo-findings.svelte';
export { lasting } from './lasting.svelte';
export { LinkState } from './link.svelte';
export { LocksState } from './locks.svelte';
export {
  LOCK_GROUPS,
  LOCK_PARTS,
  LONGEST_LOCKS,
  readLocks,
  writeLocks,
  type Lock,
  type LockGroup,
  type LockPart,
  type LockRule,
} from './locks';
export type { Luck } from './luck';
export { NoRoundState, type NoRound } from './no-round.svelte';
export { OwnTemplates, type TemplatesHost } from './own-templates.svelte';
export { PairedState, PLAN_PLACE, type Paired, type Versus } from './paired.svelte';
export { OwnPlanState, type OwnPlan } from './own-plan.svelte';
export { HORIZONS, type PlanAt, type PlanFigures } from './plan-odds';
export { PlaceState, type PlaceName } from './place.svelte';
export { PlayState, type PlayedThen, type PlayHost, type PlayProblem } from './play.svelte';
export { companyFigure, courseOf, endOf, figureAt, workbenchLink, type Played } from './play-replay';
export {
  amongOf,
  OWN_FUTURES,
  REFERENCE_FUTURES,
  StandingState,
  type Ahead,
  type ReferenceRow,
} from './play-standing.svelte';
export { PlansState, type Basis, type PlanRow } from './plans.svelte';
export { ReadingState } from './reading.svelte';
export { RunState } from './run.svelte';
export { ScenarioState } from './scenario.svelte';
export { groupNames, groupOf, SceneState, VIEW_GROUPS, type ViewGroup, type ViewName } from './scene.svelte';
export type { Shown } from './shown';
export { StoryState, type Told as ToldFuture } from './story.svelte';
export { InSlices, type Sum } from './in-slices.svelte';
export { otherTheme, ThemeState, type ThemeHost } from './theme.svelte';
export { CASH_SCALES, RESULT_TABS, ViewState, type CashScale, type ResultTab } from './view.svelte';
export { usualWork, WorkState } from './work.svelte';
