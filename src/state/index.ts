// Door of the page's state: rune classes, made together in App and handed down by context.
export { ActualsState } from './actuals.svelte';
export { App, appContext, useApp, type Surroundings } from './app.svelte';
export { same } from './changes';
export { browserAddress, type Address } from './address';
export type { Arrival, Seen } from './arrival';
export { changedPaths } from './changes';
export { DraftState } from './draft.svelte';
export { type Asked } from './model-page.svelte';
export { LibraryState, type Entry, type Told } from './library.svelte';
export { LinkState } from './link.svelte';
export { NoRoundState, type NoRound } from './no-round.svelte';
export { OwnTemplates, type TemplatesHost } from './own-templates.svelte';
export { OwnPlanState, type OwnPlan } from './own-plan.svelte';
export {
  HORIZONS,
  PlansState,
  type Basis,
  type Luck,
  type PlanAt,
  type PlanFigures,
  type PlanRow,
} from './plans.svelte';
export { ReadingState } from './reading.svelte';
export { RunState, type Shown } from './run.svelte';
export { ScenarioState } from './scenario.svelte';
export { groupNames, groupOf, SceneState, VIEW_GROUPS, type ViewGroup, type ViewName } from './scene.svelte';
export { otherTheme, ThemeState, type ThemeHost } from './theme.svelte';
export { CASH_SCALES, RESULT_TABS, ViewState, type CashScale, type ResultTab } from './view.svelte';
export { usualWork, WorkState } from './work.svelte';
