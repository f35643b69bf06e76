// Which contract a customer signs: by the month or for one, two or three years, and how often it is invoiced.
import { ANNUAL, CONTRACTS, MONTHLY } from './customer-state';
import { segmentStream } from './streams';
import { QUARTER, YEAR } from './time';
import type { World } from './world';

const CONTRACT = segmentStream('contract');
const THREE_YEARS = segmentStream('threeYears');
const TWO_YEARS = segmentStream('twoYears');
const PREPAID = segmentStream('prepaid');
const QUARTERLY = segmentStream('quarterly');

/** [CONTRACTS] filled anew by every call of `chooseMany`. */
const chosen = new Float64Array(CONTRACTS);

/** How many of a month's counted wins sign each contract; read it before the next call. */
export function chooseMany(world: World, s: number, count: number): Float64Array {
  const { ctx, month } = world;
  const { luck } = ctx;
  const { ready } = ctx.terms[s];
  const annual = luck.binomial(CONTRACT + s, month, count, ready.annual);
  chosen[3] = luck.binomial(THREE_YEARS + s, month, annual, ready.three);
  chosen[2] = luck.binomial(TWO_YEARS + s, month, annual - chosen[3], ready.two);
  chosen[ANNUAL] = annual - chosen[2] - chosen[3];
  chosen[MONTHLY] = count - annual;
  return chosen;
}

/** The contract of one customer. What nobody chooses costs no draw. */
export function chooseOne(world: World, s: number, ordinal: number): number {
  const { luck, terms } = world.ctx;
  const { ready } = terms[s];
  if (!luck.chance(CONTRACT + s, ordinal, ready.annual)) return MONTHLY;
  if (ready.three > 0 && luck.chance(THREE_YEARS + s, ordinal, ready.three)) return 3;
  return ready.two > 0 && luck.chance(TWO_YEARS + s, ordinal, ready.two) ? 2 : ANNUAL;
}

/** Months between two invoices of one customer who signed for a year or longer. */
export function chooseBilling(world: World, s: number, ordinal: number, contract: number): number {
  const { luck, terms } = world.ctx;
  const { ready, quarterly } = terms[s];
  const prepaid = ready.prepaid[contract];
  if (prepaid > 0 && luck.chance(PREPAID + s, ordinal, prepaid)) return contract * YEAR;
  return quarterly > 0 && luck.chance(QUARTERLY + s, ordinal, quarterly) ? QUARTER : YEAR;
}
