// Customers at the opening: so many, worth so much together, of the ages that months of selling leave behind.
import { S } from '../input';
import { Ages } from './ages';
import { chooseBilling } from './contract-choice';
import { ANNUAL, cohortBase, MONTHLY, platformBase } from './customer-state';
import { dealSize } from './deal-size';
import { grownBy } from './expansion';
import { beginTerm } from './individual-onboarding';
import { industryOfNext, shareOut } from './industries';
import { BEFORE, placeIndividual } from './signing';
import { segmentStream } from './streams';
import { YEAR } from './time';
import type { World } from './world';

const SIZE = segmentStream('size');
const FAILED = segmentStream('failed');

/** Draws of their industries stand behind those of all others (graduation.ts) in the index. */
const CUSTOMERS_INDUSTRY = 1 << 26;

const ages = new Ages();

/** Fills a segment's base; ages are shared out without luck, for a company knows its customers. */
export function openCustomers(world: World, s: number): void {
  const { ctx, customers, demand, industries } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const count = v[at + S.openingCustomers];
  if (count === 0) return;
  const arr = v[at + S.openingArr];
  const byYear = Math.round(count * v[at + S.openingAnnual]);
  customers.beginBefore(s, 1 - v[at + S.openingMonths]);
  lay(world, s, ANNUAL, byYear, arr / count);
  lay(world, s, MONTHLY, count - byYear, arr / count);
  if (ctx.individual[s]) sizeThem(world, s, arr);
  else {
    customers.monthlyArr[s] = (arr * (count - byYear)) / count;
    shareOut(world, s, count, industries.chance, industries.customers);
  }
  customers.live[s] = count;
  customers.monthlyLive[s] = count - byYear;
  customers.arr[s] = arr;
  demand.pool[s] -= count;
}

/** Those of one contract, oldest first. */
function lay(world: World, s: number, contract: number, count: number, each: number): void {
  if (count === 0) return;
  const { ctx } = world;
  const at = ctx.base[s];
  const months = ctx.v[at + S.openingMonths];
  ages.prepare(ctx.tenure[s], contract === ANNUAL, months, ctx.v[at + S.openingArrivals]);
  let before = 0;
  for (let age = months - 1; age >= 0; age--) {
    const reached = ages.atLeast(age, count);
    if (reached > before) layAge(world, s, contract, age, reached - before, each);
    before = reached;
  }
}

function layAge(world: World, s: number, contract: number, age: number, count: number, each: number): void {
  const { ctx, customers } = world;
  if (ctx.individual[s]) {
    for (let i = 0; i < count; i++) liveOne(world, s, contract, age);
    return;
  }
  const cell = cohortBase(s, contract) - age;
  customers.cohort[cell] = count;
  customers.inCohorts[s] += count;
  customers.cohortArr[cell] = count * each;
  customers.cohortFirst[cell] = (count * each) / grownBy(world, s, age);
  customers.cohortFailed[cell] = ctx.v[ctx.base[s] + S.failedShare];
  if (contract === MONTHLY)
    customers.cohortPlatform[platformBase(s) - age] = ctx.v[ctx.base[s] + S.openingPlatform];
}

/**
 * A customer's risk ahead does not hang on what is behind (thresholds are exponential), save through age. Who pays by
 * the quarter got no discount, and pays as much more than others as one who signs today.
 */
function liveOne(world: World, s: number, contract: number, age: number): void {
  const { ctx, customers } = world;
  const each = customers.each;
  const ordinal = BEFORE + each.customers[s];
  const billing = contract === MONTHLY ? YEAR : chooseBilling(world, s, ordinal, contract);
  const price =
    contract === MONTHLY ? 1 : ctx.terms[s].priceOf(contract, billing) / ctx.terms[s].price[contract];
  const size = dealSize(ctx, SIZE, s, ordinal) * price;
  const industry = industryOfNext(world, s, CUSTOMERS_INDUSTRY + ordinal);
  const i = placeIndividual(world, s, ordinal, industry, size, contract, 0, billing);
  beginTerm(world, s, i);
  each.month[i] = each.signed[i] = -age;
  if (contract === MONTHLY) each.platform[i] = ctx.v[ctx.base[s] + S.openingPlatform];
  each.failed[i] = ctx.luck.chance(FAILED + s, ordinal, ctx.v[ctx.base[s] + S.failedShare]) ? 1 : 0;
}

/** Sizes that luck has drawn become parts of the ARR that is known. */
function sizeThem(world: World, s: number, arr: number): void {
  const { customers } = world;
  const each = customers.each;
  const start = each.start[s];
  const end = start + each.customers[s];
  let sum = 0;
  for (let i = start; i < end; i++) sum += each.acv[i];
  for (let i = start; i < end; i++) {
    each.acv[i] *= arr / sum;
    each.first[i] = each.acv[i] / grownBy(world, s, -each.month[i]);
    if (each.contract[i] === MONTHLY) customers.monthlyArr[s] += each.acv[i];
  }
}
