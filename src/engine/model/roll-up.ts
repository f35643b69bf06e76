// Sums over customers at the month's end: references, concentration, those live for a year, and contract time billed
// but not yet served.
import { S } from '../input';
import { LARGEST_VOICE, LEAST_REFERENCE } from './assumptions';
import { ANNUAL, cohortBase, MONTHLY } from './customer-state';
import { industriesOf, shareOut } from './industries';
import { industryAt } from './industry-state';
import { LIVE } from './individuals';
import { sinceInvoice } from './invoices';
import { arrOfLapsing, unearnedOfLapsing } from './lapse';
import { YEAR } from './time';
import type { World } from './world';

export function rollUp(world: World): void {
  const { customers, ctx } = world;
  customers.unearned = 0;
  for (let s = 0; s < ctx.segments; s++) {
    if (customers.live[s] === 0) {
      // Sums of many small steps leave dust behind; nobody is left to owe it.
      customers.arr[s] = 0;
      customers.monthlyArr[s] = 0;
    }
    const arr = rollUpIndividuals(world, s);
    if (!ctx.individual[s]) rollUpCohorts(world, s, customers.arr[s] - arr);
    // `aim` holds the sum over all of them until here.
    if (ctx.focused[s] && customers.aimed[s] > 0) customers.aim[s] /= customers.aimed[s];
  }
}

/** Returns their live ARR. In a counted segment they are its design partners. */
function rollUpIndividuals(world: World, s: number): number {
  const { customers, industries, ctx, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const each = customers.each;
  const { references: byIndustry } = industries;
  const n = industriesOf(world, s);
  for (let j = 0; j < n; j++) byIndustry[industryAt(s, j)] = 0;
  const typical = v[at + S.acv];
  let references = 0;
  let largest = 0;
  let squares = 0;
  let arr = 0;
  let seasoned = 0;
  let aim = 0;
  let aimed = 0;
  let unearned = customers.unearned;
  const start = each.start[s];
  const end = start + each.customers[s];
  for (let i = start; i < end; i++) {
    const acv = each.acv[i];
    const termed = each.contract[i] !== MONTHLY;
    const billing = each.billing[i];
    if (each.status[i] !== LIVE) {
      if (termed) unearned += acv * (billing / YEAR);
      continue;
    }
    const age = month - each.month[i];
    if (termed) unearned += (acv * (billing - 0.5 - sinceInvoice(age, billing))) / YEAR;
    if (acv > largest) largest = acv;
    squares += acv * acv;
    arr += acv;
    if (age >= YEAR) seasoned += acv;
    if (each.lapsesAt[i] === 0) {
      aim += each.aim[i];
      aimed += 1;
    }
    const voice = each.partner[i] ? v[at + S.partnerWeight] : voiceOf(acv, typical);
    references += voice;
    byIndustry[industryAt(s, each.industry[i])] += voice;
  }
  customers.unearned = unearned;
  customers.references[s] = references;
  customers.largest[s] = largest;
  customers.squares[s] = squares;
  customers.seasonedArr[s] = seasoned;
  if (ctx.focused[s]) customers.aim[s] = aim;
  customers.aimed[s] = aimed;
  return arr;
}

/** An account vouches by the root of its size, one much smaller than is typical not at all. */
function voiceOf(acv: number, typical: number): number {
  if (acv < LEAST_REFERENCE * typical) return 0;
  return typical > 0 ? Math.min(LARGEST_VOICE, Math.sqrt(acv / typical)) : 1;
}

/** Adds the cohorts, whose live ARR is `arr`: every customer of average size; graduates who were small are no references. */
function rollUpCohorts(world: World, s: number, arr: number): void {
  const { customers, industries, ctx, month } = world;
  const live = customers.live[s] - customers.partnersLive[s];
  if (live > 0) {
    customers.largest[s] = Math.max(customers.largest[s], arr / live);
    customers.squares[s] += (arr * arr) / live;
  }
  let references = live;
  if (customers.smallGraduates[s] > 0) {
    const base = cohortBase(s, ANNUAL);
    for (let m = customers.firstMonth(s, ANNUAL); m <= month; m++)
      references -= customers.cohort[base + m] * customers.cohortSmall[base + m];
  }
  customers.references[s] += references;
  shareOut(world, s, references, industries.customers, industries.references);
  if (ctx.focused[s]) customers.aim[s] += customers.cohortsAim[s];
  customers.aimed[s] += customers.inCohorts[s];
  customers.passEmpty(s, month);
  passCohorts(world, s);
  if (ctx.v[ctx.base[s] + S.lapseShare] === 0) return;
  customers.unearned += unearnedOfLapsing(world, s);
  customers.seasonedArr[s] += arrOfLapsing(world, s);
}

/**
 * Adds the ARR of those live for a year, and the contract time that cohorts were invoiced for and not served yet, live or
 * not. Cells where nobody is left add nothing: that is quicker than to ask.
 */
function passCohorts({ customers, ctx, month }: World, s: number): void {
  const { cohortArr, goingLiveArr } = customers;
  const terms = ctx.terms[s];
  const seasonedBy = month - YEAR;
  const monthly = cohortBase(s, MONTHLY);
  let seasoned = customers.seasonedArr[s];
  for (let m = customers.firstMonth(s, MONTHLY); m <= seasonedBy; m++) seasoned += cohortArr[monthly + m];
  let unearned = customers.waitingBilled[s];
  for (let term = ANNUAL; term <= terms.longest; term++) {
    const base = cohortBase(s, term);
    const ahead = terms.ahead[term];
    // ARR times months.
    let unserved = 0;
    let m = customers.firstMonth(s, term);
    for (; m <= seasonedBy; m++) {
      seasoned += cohortArr[base + m];
      unserved += cohortArr[base + m] * (ahead[month - m] - 0.5);
    }
    for (; m <= month; m++) unserved += cohortArr[base + m] * (ahead[month - m] - 0.5);
    let coming = 0;
    for (; m <= customers.goingLiveUntil[s]; m++) coming += goingLiveArr[base + m];
    unearned += unserved / YEAR + coming * terms.first[term];
  }
  customers.seasonedArr[s] = seasoned;
  customers.unearned += unearned;
}
