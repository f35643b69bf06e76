// Door of the opening: "your company" in six numbers. Apart from the scenario's door, because it brings the engine along.
export { hasYear, SIX, SIX_LIMITS, type SixNumbers } from './six';
export { BETWEEN, placesFor, pricedAt, priceOf, share, type Part, type Where } from './places';
export { effortWhereCustomersAre } from './effort';
export { empty, startFrom } from './start';
export { firstBurn } from './burn';
