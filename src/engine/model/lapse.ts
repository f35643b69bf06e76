// Customers who do not renew and say so only by not paying: they are served for some months more, then cut off. What was
// served of their unpaid invoice is written off, its unearned part reversed: neither revenue nor loss.
import { S } from '../input';
import { giveBack, takeFromCohort } from './counted-churn';
import { ANNUAL, LAPSING } from './customer-state';
import { part } from './flows';
import { segmentStream } from './streams';
import { remainder, YEAR } from './time';
import type { World } from './world';

const LAPSE = segmentStream('lapse');

/**
 * Of `gone` counted customers who do not renew at an age, those who do not say so: they leave their cohort at once, the
 * live base later. Returns how many. `index` is the draw's.
 */
export function lapseMany(
  world: World,
  s: number,
  term: number,
  at: number,
  index: number,
  gone: number,
): number {
  const { ctx, customers, books, month } = world;
  const v = ctx.v;
  const block = ctx.base[s];
  const silent = ctx.luck.binomial(LAPSE + s, index, gone, v[block + S.lapseShare]);
  if (silent === 0) return 0;
  giveBack(world, s, term, at, silent);
  const arr = takeFromCohort(world, s, at, silent);
  const billed = arr * ctx.terms[s].first[term];
  const place = s * LAPSING + remainder(month + v[block + S.lapseMonths], LAPSING);
  customers.lapsing[place] += silent;
  customers.lapsingArr[place] += arr;
  customers.lapsingBilled[place] += billed;
  books.billings += billed;
  return silent;
}

/** Cuts off the counted customers whose time is over; returns how many. */
export function cutOffMany(world: World, s: number): number {
  const { ctx, customers, books, month } = world;
  const place = s * LAPSING + (month % LAPSING);
  const gone = customers.lapsing[place];
  if (gone === 0) return 0;
  const arr = customers.lapsingArr[place];
  books.cancel(customers.lapsingBilled[place], (arr * ctx.v[ctx.base[s] + S.lapseMonths]) / YEAR);
  part(world, s, gone, arr, ANNUAL);
  customers.churned[s] += gone;
  customers.churnedArr[s] += arr;
  customers.lapsing[place] = customers.lapsingArr[place] = customers.lapsingBilled[place] = 0;
  return gone;
}

/** What those about to lapse were asked for and have not been served yet. */
export function unearnedOfLapsing(world: World, s: number): number {
  const { ctx, customers, month } = world;
  let unearned = 0;
  for (let left = 1; left < LAPSING; left++) {
    const place = s * LAPSING + ((month + left) % LAPSING);
    const served = ctx.v[ctx.base[s] + S.lapseMonths] - left + 0.5;
    unearned += customers.lapsingBilled[place] - (customers.lapsingArr[place] * served) / YEAR;
  }
  return unearned;
}

/** ARR of counted customers about to lapse: they are live, and in no cohort. */
export function arrOfLapsing({ customers }: World, s: number): number {
  let arr = 0;
  for (let i = 0; i < LAPSING; i++) arr += customers.lapsingArr[s * LAPSING + i];
  return arr;
}

/** Does a customer who does not renew keep quiet? Then an invoice goes out in vain. */
export function lapses(world: World, s: number, i: number): boolean {
  const { ctx, customers, books, month } = world;
  const each = customers.each;
  const share = ctx.v[ctx.base[s] + S.lapseShare];
  if (share === 0 || each.contract[i] < ANNUAL) return false;
  if (!ctx.luck.chance(LAPSE + s, each.ordinal[i], share)) return false;
  each.lapsesAt[i] = month + ctx.v[ctx.base[s] + S.lapseMonths];
  books.billings += (each.acv[i] * each.billing[i]) / YEAR;
  return true;
}

/** The invoice of one who is cut off now. */
export function cancelInvoice(world: World, s: number, i: number): void {
  const { ctx, customers, books } = world;
  const each = customers.each;
  const served = (each.acv[i] * ctx.v[ctx.base[s] + S.lapseMonths]) / YEAR;
  books.cancel((each.acv[i] * each.billing[i]) / YEAR, served);
}
