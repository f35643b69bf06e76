// Sums over customers at the month's end: references, concentration, and contract time billed but not yet served.
import { S } from '../input';
import { ANNUAL, cohortBase, LIVE } from './customer-state';
import type { World } from './world';

const YEAR = 12;
/** An account vouches by its size, but none counts more than this. */
const LARGEST_VOICE = 2;
/** Smaller accounts than this share of the segment's deal size are no references there. */
const LEAST_REFERENCE = 0.25;

export function rollUp(world: World): void {
  const { customers, ctx } = world;
  customers.unearned = 0;
  for (let s = 0; s < ctx.segments; s++) {
    if (customers.live[s] === 0) {
      // Sums of many small steps leave dust behind; nobody is left to owe it.
      customers.arr[s] = 0;
      customers.monthlyArr[s] = 0;
    }
    if (ctx.individual[s]) rollUpIndividuals(world, s);
    else rollUpCohorts(world, s);
  }
}

function rollUpIndividuals(world: World, s: number): void {
  const { customers, ctx, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const each = customers.each;
  const typical = v[at + S.acv];
  let references = 0;
  let largest = 0;
  let squares = 0;
  let partners = 0;
  for (let i = each.start[s]; i < each.start[s] + each.customers[s]; i++) {
    const acv = each.acv[i];
    const annual = each.contract[i] === ANNUAL;
    if (each.status[i] !== LIVE) {
      if (annual) customers.unearned += acv;
      continue;
    }
    if (annual) customers.unearned += (acv * (YEAR - 0.5 - ((month - each.month[i]) % YEAR))) / YEAR;
    if (acv > largest) largest = acv;
    squares += acv * acv;
    if (each.partner[i]) {
      partners += 1;
      references += v[at + S.partnerWeight];
    } else if (acv >= LEAST_REFERENCE * typical)
      references += typical > 0 ? Math.min(LARGEST_VOICE, Math.sqrt(acv / typical)) : 1;
  }
  customers.references[s] = references;
  customers.largest[s] = largest;
  customers.squares[s] = squares;
  customers.partnersLive[s] = partners;
}

function rollUpCohorts(world: World, s: number): void {
  const { customers, ctx, month } = world;
  const live = customers.live[s];
  const arr = customers.arr[s];
  customers.references[s] = live;
  customers.largest[s] = live > 0 ? arr / live : 0;
  customers.squares[s] = live > 0 ? (arr * arr) / live : 0;
  // Counted partners are not told apart from others once they are live.
  customers.partnersLive[s] = Math.min(customers.partners[s], live);
  const base = cohortBase(s, ANNUAL);
  let unearned = customers.waitingAnnualArr[s];
  for (let m = 0; m <= month; m++) {
    const cohort = customers.cohortArr[base + m];
    if (cohort > 0) unearned += (cohort * (YEAR - 0.5 - ((month - m) % YEAR))) / YEAR;
  }
  if (customers.backlog[s] > 0) {
    for (let m = month + 1; m <= ctx.months + 1; m++) unearned += customers.goingLiveArr[base + m];
  }
  customers.unearned += unearned;
}

/** Share of a segment's monthly contracts that came through a platform, which takes its fee from them. */
export function platformShare(world: World, s: number): number {
  const { customers } = world;
  const arr = customers.monthlyArr[s];
  if (arr <= 0) return 0;
  const older = customers.platformShare[s] * Math.max(0, arr - customers.newMonthlyArr[s]);
  return Math.min(1, (older + customers.selfServeArr[s]) / arr);
}
