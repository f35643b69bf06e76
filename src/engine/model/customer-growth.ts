// Value-metric pricing: a share of the price follows the customer's own growth, at renewal or month by month.
import { S } from '../input';
import { log, normalCdf, power } from '../math';
import { expansionCommission } from './commission';
import { MONTHLY } from './customer-state';
import { EVENTS, segmentStream } from './streams';
import { YEAR } from './time';
import type { World } from './world';

const GROWTH = segmentStream('customerGrowth');

/** By which share of itself a cohort's price moves: by all years of a term at its renewal, or in a month. */
export function meanPriceGrowth(world: World, s: number, contract: number): number {
  const v = world.ctx.v;
  const at = world.ctx.base[s];
  const year = 1 + v[at + S.customerGrowth];
  let factor = contract === MONTHLY ? power(year, 1 / YEAR) : year;
  for (let more = 1; more < contract; more++) factor *= year;
  return v[at + S.valueMetric] * (factor - 1);
}

/**
 * The same for one customer, whose growth is drawn once for each year with the segment's mean: at the end of a term for
 * the years behind, of a monthly contract for the twelve months to come.
 */
export function priceGrowth(world: World, s: number, i: number, age: number): number {
  const v = world.ctx.v;
  const following = v[world.ctx.base[s] + S.valueMetric];
  if (following === 0) return 0;
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

/**
 * Growth of a cohort's price by `by`, of `arr`: customers who grew are expansion, those who shrank contraction. Their
 * growth is log-normal around the mean, so that on average E[(1 − F)⁺] = Φ(−d₂) − f Φ(−d₁) of a price that follows is
 * lost, f the mean, d₁,₂ = ln f ÷ σ ± σ ÷ 2 (Black and Scholes 1973 for the same integral).
 */
export function bookMeanGrowth(world: World, s: number, contract: number, arr: number, by: number): void {
  const v = world.ctx.v;
  const at = world.ctx.base[s];
  const years = contract === MONTHLY ? 1 / YEAR : contract;
  const mean = power(1 + v[at + S.customerGrowth], years);
  // Within a year a customer's growth is even, from one year to the next it is drawn anew.
  const spread = v[at + S.customerGrowthSpread] * (contract === MONTHLY ? years : Math.sqrt(years));
  if (spread === 0) {
    bookGrowth(world, s, by);
    return;
  }
  const d = log(mean) / spread;
  const lost = normalCdf(spread / 2 - d) - mean * normalCdf(-spread / 2 - d);
  const less = arr * v[at + S.valueMetric] * lost;
  bookGrowth(world, s, by + less);
  bookGrowth(world, s, -less);
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
