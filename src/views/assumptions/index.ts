// Door of the panel of assumptions.
export { default as Assumptions } from './Assumptions.svelte';
export type { AssumptionsHost } from './host';
export { allRows, countMain } from './rows';
