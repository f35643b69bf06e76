// Value-metric pricing: a share of the price follows the customer's own growth, at renewal or month by month.
import { S } from '../input';
import { power } from '../math';
import { expansionCommission } from './commission';
import { MONTHLY } from './customer-state';
import { EVENTS, segmentStream } from './streams';
import { YEAR } from './time';
import type { World } from './world';

const GROWTH = segmentStream('customerGrowth');

/** By which share of itself a cohort's price moves: by all years of a term at its renewal, or in a month. */
export const meanPriceGrowth = (world: World, s: number, contract: number) =>
  world.ctx.growth[s].share[contract];

/**
 * The same for one customer, whose growth is drawn once for each year with the segment's mean: at the end of a term for
 * the years behind, of a monthly contract for the twelve months to come.
 */
export function priceGrowth(world: World, s: number, i: number, age: number): number {
  const v = world.ctx.v;
  const following = v[world.ctx.base[s] + S.valueMetric];
  const each = world.customers.each;
  if (each.contract[i] !== MONTHLY) {
    let factor = yearOf(world, s, each.ordinal[i], age);
    for (let back = 1; back < each.contract[i]; back++) {
      factor *= yearOf(world, s, each.ordinal[i], age - back * YEAR);
    }
    return following * (factor - 1);
  }
  if (each.growth[i] === 0 || (age - 1) % YEAR === 0) {
    each.growth[i] = power(yearOf(world, s, each.ordinal[i], age), 1 / YEAR);
  }
  return following * (each.growth[i] - 1);
}

/** A year's growth of one customer, as a factor; `age` of its contract in months. */
function yearOf(world: World, s: number, ordinal: number, age: number): number {
  const { ctx } = world;
  const at = ctx.base[s];
  const index = ordinal * EVENTS + age;
  const spread = ctx.v[at + S.customerGrowthSpread];
  const own = spread > 0 ? ctx.luck.logNormal(GROWTH + s, index, spread) : 1;
  return (1 + ctx.v[at + S.customerGrowth]) * own;
}

/** Growth of a cohort's price by `by`, of `arr`: customers who grew are expansion, those who shrank contraction. */
export function bookMeanGrowth(world: World, s: number, contract: number, arr: number, by: number): void {
  const { ctx } = world;
  const less = arr * ctx.v[ctx.base[s] + S.valueMetric] * ctx.growth[s].lost[contract];
  bookGrowth(world, s, by + less);
  if (less !== 0) bookGrowth(world, s, -less);
}

/** Growth of prices is expansion and earns its commission; where customers shrink it is contraction. */
export function bookGrowth(world: World, s: number, by: number): void {
  const { customers } = world;
  if (by < 0) customers.contractionArr[s] -= by;
  else {
    customers.expansionArr[s] += by;
    expansionCommission(world, s, by);
  }
}
