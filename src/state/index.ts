// Door of the page's state: rune classes, made together in App and handed down by context.
export { App, provideApp, useApp, type Surroundings } from './app.svelte';
export { browserAddress, type Address } from './address';
export { DraftState } from './draft.svelte';
export { LinkState, type Arrival, type Seen } from './link.svelte';
export { HORIZONS, PlansState, type PlanAt, type PlanRow } from './plans.svelte';
export { ReadingState } from './reading.svelte';
export { RunState, type Shown } from './run.svelte';
export { ScenarioState } from './scenario.svelte';
export { ThemeState, type ThemeHost } from './theme.svelte';
export { CASH_SCALES, RESULT_TABS, ViewState, type CashScale, type ResultTab } from './view.svelte';
export { usualWork, WorkState } from './work.svelte';
