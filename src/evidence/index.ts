// Door of the evidence: from what a person has seen to an assumption's 80 % interval, and to what really was.
export { afterAmounts, SPREAD_WEIGHT, type Amounts, type Estimate, type Kind } from './amounts';
export { outliersOf } from './outliers';
export { priorOf, type Prior } from './prior';
export { readColumn, type Column, type Refusal } from './read-column';
export { readCount, type CountProblem } from './read-count';
export { readMonths, splitMonths, type Months, type Pair } from './read-months';
export { afterCount, betaOf, rangeOf, type Beta, type Count } from './share';
