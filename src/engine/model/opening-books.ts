// The books at the opening: what customers owe, what has been billed and not served, and what the past tells of growth,
// burn and the name.
import { C, S } from '../input';
import { exp, log1p } from '../math';
import { PAY_MONTHS } from './payments';
import { YEAR } from './time';
import type { World } from './world';

/** Deferred revenue is the contract time not served yet of those billed a year or a quarter in advance, by their age. */
export function openBooks(world: World): void {
  const { ctx, books, customers, product } = world;
  const burn = ctx.v[C.openingBurn];
  for (let s = 0; s < ctx.segments; s++) {
    books.arr += customers.arr[s];
    owe(world, s);
  }
  books.arrAt[0] = books.arr;
  books.deferred = customers.unearned;
  books.runway = burn > 0 ? books.cash / burn : Infinity;
  product.revenueBefore = books.arr / YEAR;
  if (books.arr > 0) remember(world);
}

/**
 * Invoices not paid yet, as steady invoicing leaves them: of those sent w months ago, what is paid m months from now
 * has a wait of w + m. Bad debt is given up in the same months.
 */
function owe(world: World, s: number): void {
  const { ctx, books } = world;
  const owed = ctx.v[ctx.base[s] + S.openingReceivable];
  if (owed === 0) return;
  const badDebt = ctx.v[ctx.base[s] + S.badDebt];
  const at = s * (PAY_MONTHS + 1);
  let all = 0;
  for (let wait = 1; wait <= PAY_MONTHS; wait++) all += wait * ctx.payShare[at + wait];
  books.receivable += owed;
  let later = 1 - ctx.payShare[at];
  for (let month = 1; month <= PAY_MONTHS; month++) {
    // Where every invoice is paid at once, the rest comes with the first month.
    const share = all > 0 ? later / all : month === 1 ? 1 : 0;
    books.paid[month] += owed * share * (1 - badDebt);
    books.givenUp[month] += owed * share * badDebt;
    later -= ctx.payShare[at + month];
  }
}

/**
 * ARR of the year before, and the name as customers had made it by the end of the month before (`believe` lets it fade
 * and adds today's), both as if the company had grown evenly by `openingGrowth` a year since it began to sell.
 */
function remember(world: World): void {
  const { ctx, books, customers, product } = world;
  const v = ctx.v;
  const earlier = exp(-log1p(v[C.openingGrowth]) / YEAR);
  let longest = 0;
  for (let s = 0; s < ctx.segments; s++) {
    if (customers.live[s] === 0) continue;
    const months = v[ctx.base[s] + S.openingMonths];
    longest = Math.max(longest, months);
    let known = customers.live[s] * earlier;
    for (let back = 1; back < months; back++) {
      product.brand += known;
      known *= earlier * v[C.brandKeep];
    }
  }
  books.hasPast = 1;
  books.arrBefore[0] = books.arr;
  let arr = books.arr;
  for (let back = 1; back <= YEAR && back < longest; back++) {
    arr *= earlier;
    books.arrBefore[back] = arr;
  }
}
