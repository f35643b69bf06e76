// Sums over customers at the month's end: references, concentration, those live for a year, and contract time billed
// but not yet served.
import { S } from '../input';
import { LARGEST_VOICE, LEAST_REFERENCE } from './assumptions';
import { ANNUAL, cohortBase, MONTHLY } from './customer-state';
import { industriesOf, shareOut } from './industries';
import { industryAt } from './industry-state';
import { LIVE } from './individuals';
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
    if (ctx.focused[s]) customers.aim[s] = meanAim(world, s);
  }
}

/** Returns their live ARR. In a counted segment they are its design partners. */
function rollUpIndividuals(world: World, s: number): number {
  const { customers, industries, ctx, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const each = customers.each;
  for (let j = 0; j < industriesOf(world, s); j++) industries.references[industryAt(s, j)] = 0;
  const typical = v[at + S.acv];
  let references = 0;
  let largest = 0;
  let squares = 0;
  let arr = 0;
  let seasoned = 0;
  for (let i = each.start[s]; i < each.start[s] + each.customers[s]; i++) {
    const acv = each.acv[i];
    const termed = each.contract[i] !== MONTHLY;
    const billing = each.billing[i];
    if (each.status[i] !== LIVE) {
      if (termed) customers.unearned += acv * (billing / YEAR);
      continue;
    }
    if (termed) customers.unearned += (acv * (billing - 0.5 - ((month - each.month[i]) % billing))) / YEAR;
    if (acv > largest) largest = acv;
    squares += acv * acv;
    arr += acv;
    if (month - each.month[i] >= YEAR) seasoned += acv;
    const voice = each.partner[i] ? v[at + S.partnerWeight] : voiceOf(acv, typical);
    references += voice;
    industries.references[industryAt(s, each.industry[i])] += voice;
  }
  customers.references[s] = references;
  customers.largest[s] = largest;
  customers.squares[s] = squares;
  customers.seasonedArr[s] = seasoned;
  return arr;
}

/** What the focus was worth with which live customers were sold to, on average; those about to be cut off aside. */
function meanAim({ customers, ctx, month }: World, s: number): number {
  const each = customers.each;
  let count = 0;
  let sum = 0;
  for (let i = each.start[s]; i < each.start[s] + each.customers[s]; i++) {
    if (each.status[i] !== LIVE || each.lapsesAt[i] > 0) continue;
    count += 1;
    sum += each.aim[i];
  }
  if (!ctx.individual[s]) {
    for (let contract = MONTHLY; contract <= ctx.terms[s].longest; contract++) {
      const base = cohortBase(s, contract);
      for (let m = customers.firstMonth(s, contract); m <= month; m++) {
        count += customers.cohort[base + m];
        sum += customers.cohort[base + m] * customers.cohortAim[base + m];
      }
    }
  }
  return count > 0 ? sum / count : 0;
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
    for (let m = 0; m <= month; m++)
      references -= customers.cohort[base + m] * customers.cohortSmall[base + m];
  }
  customers.references[s] += references;
  shareOut(world, s, references, industries.customers, industries.references);
  customers.unearned += unearnedOfCohorts(world, s);
  seasonCohorts(world, s);
  if (ctx.v[ctx.base[s] + S.lapseShare] === 0) return;
  customers.unearned += unearnedOfLapsing(world, s);
  customers.seasonedArr[s] += arrOfLapsing(world, s);
}

/** Contract time that they were invoiced for and not served yet, live or not. */
function unearnedOfCohorts({ customers, ctx, month }: World, s: number): number {
  const terms = ctx.terms[s];
  let unearned = customers.waitingBilled[s];
  for (let term = ANNUAL; term <= terms.longest; term++) {
    const base = cohortBase(s, term);
    const ahead = terms.ahead[term];
    for (let m = customers.firstMonth(s, term); m <= month; m++) {
      const cohort = customers.cohortArr[base + m];
      if (cohort > 0) unearned += (cohort * (ahead[month - m] - 0.5)) / YEAR;
    }
    for (let m = month + 1; m <= customers.goingLiveUntil[s]; m++) {
      unearned += customers.goingLiveArr[base + m] * terms.first[term];
    }
  }
  return unearned;
}

/** Adds the ARR of those live for a year. */
function seasonCohorts({ customers, ctx, month }: World, s: number): void {
  const monthly = cohortBase(s, MONTHLY);
  const annual = cohortBase(s, ANNUAL);
  let arr = customers.seasonedArr[s];
  for (let m = customers.oldest[s]; m <= month - YEAR; m++) {
    arr += customers.cohortArr[annual + m] + customers.cohortArr[monthly + m];
  }
  for (let term = ANNUAL + 1; term <= ctx.terms[s].longest; term++) {
    const base = cohortBase(s, term);
    for (let m = 0; m <= month - YEAR; m++) arr += customers.cohortArr[base + m];
  }
  customers.seasonedArr[s] = arr;
}
