// Graduation: customers who have outgrown their segment move on to the next one in the scenario's list. They are neither
// lost there nor won here; the next segment then serves, teaches, renews and loses them like its own.
import { S } from '../input';
import { LEAST_MIX, LEAST_REFERENCE } from './assumptions';
import { takeEarned, takeFromCohort } from './counted-churn';
import { ANNUAL, cohortBase, MONTHLY } from './customer-state';
import { expansionCommission, SPREAD } from './commission';
import { join, joinCohort, part } from './flows';
import { beginTerm } from './individual-onboarding';
import { industryOfNext, shareOut } from './industries';
import { industryAt } from './industry-state';
import { LIVE } from './individuals';
import { invoiceIndividual } from './invoices';
import { placeIndividual } from './signing';
import { EVENTS, segmentStream } from './streams';
import { TICKET_PAID } from './tickets';
import { YEAR } from './time';
import type { World } from './world';

const GRADUATION = segmentStream('graduation');
/** Which cohorts a month's graduates come from has an index of its own. */
const WHOSE = 128;
/** Graduates count from here, so that the luck of those who are won does not hang on how many joined before them. */
const GRADUATES = 1 << 22;
/** Draws of their industries stand behind those of deals and self-serve (self-serve.ts) in the index. */
const GRADUATES_INDUSTRY = 1 << 25;

/**
 * Once a year, on the anniversary of going live and after its renewal: by one chance for each customer and year, rather
 * than a threshold for life, for without luck a threshold would be met by all at once or by none. A graduate needs an
 * account of the next segment's market: where none is left it stays.
 */
export function graduation(world: World): void {
  const { ctx, customers } = world;
  for (let s = 0; s + 1 < ctx.segments; s++) {
    const chance = ctx.v[ctx.base[s] + S.graduationChance];
    if (chance === 0 || customers.live[s] === 0 || !isServed(world, s + 1)) continue;
    if (ctx.individual[s]) graduateIndividuals(world, s, chance);
    else graduateCohorts(world, s, chance);
  }
}

/** Nobody grows into a segment that the company has nothing for: it works on it, its entry ticket paid, or has customers there. */
function isServed({ plan, demand, customers }: World, s: number): boolean {
  return customers.live[s] > 0 || (plan.mix[s] >= LEAST_MIX && demand.ticket[s] === TICKET_PAID);
}

/** Design partners stay: they are few, and friends. So do those bound for two or three years, who would break a term. */
function graduateIndividuals(world: World, s: number, chance: number): void {
  const { ctx, customers, demand, month } = world;
  const each = customers.each;
  const end = each.start[s] + each.customers[s];
  let kept = each.start[s];
  for (let i = kept; i < end; i++) {
    const age = month - each.month[i];
    const free = each.contract[i] <= ANNUAL && each.lapsesAt[i] === 0 && each.partner[i] === 0;
    const asked = free && each.status[i] === LIVE && age > 0 && age % YEAR === 0;
    const index = each.ordinal[i] * EVENTS + age;
    if (asked && demand.pool[s + 1] >= 1 && ctx.luck.chance(GRADUATION + s, index, chance)) {
      world.industries.customers[industryAt(s, each.industry[i])] -= 1;
      part(world, s, 1, each.acv[i], each.contract[i]);
      const billed = each.contract[i] === MONTHLY ? 0 : each.acv[i] * (each.billing[i] / YEAR);
      admit(world, s, 1, each.acv[i], billed, each.paidIn[i]);
    } else each.move(i, kept++);
  }
  each.customers[s] = kept - each.start[s];
}

/** One draw for all cohorts whose anniversary it is; they give in proportion, by systematic sampling from a uniform start. */
function graduateCohorts(world: World, s: number, chance: number): void {
  const { ctx, customers, demand, month } = world;
  const monthly = cohortBase(s, MONTHLY) + month;
  const annual = cohortBase(s, ANNUAL) + month;
  const oldest = month - Math.min(customers.firstMonth(s, MONTHLY), customers.firstMonth(s, ANNUAL));
  let all = 0;
  for (let age = YEAR; age <= oldest; age += YEAR) {
    all += customers.cohort[monthly - age] + customers.cohort[annual - age];
  }
  const willing = ctx.luck.binomial(GRADUATION + s, month, all, chance);
  const graduates = Math.min(demand.pool[s + 1], willing);
  if (graduates === 0) return;
  shareOut(world, s, -graduates, world.industries.customers, world.industries.customers);
  const start = ctx.luck.uniform(GRADUATION + s, month + WHOSE);
  let passed = 0;
  let gone = 0;
  for (let age = YEAR; age <= oldest; age += YEAR) {
    for (let contract = MONTHLY; contract <= ANNUAL; contract++) {
      const at = (contract === ANNUAL ? annual : monthly) - age;
      passed += customers.cohort[at];
      const reached = Math.min(graduates, Math.floor(start + (graduates * passed) / all));
      const count = reached - gone;
      gone = reached;
      if (count === 0) continue;
      if (ctx.clawing[s]) takeEarned(world, at, count);
      const arr = takeFromCohort(world, s, at, count);
      part(world, s, count, arr, contract);
      const acv = arr / count;
      admit(world, s, count, acv, acv * ctx.terms[s].first[contract], SPREAD);
    }
  }
}

/**
 * The next segment admits graduates of segment s who paid `acv` each: live at once, on a new annual contract at a higher
 * price, with tenure and thresholds of their own. What the old contract has just `billed` each for its next year counts
 * towards that; `paidIn`: months until it is paid, or SPREAD.
 */
function admit(world: World, s: number, count: number, acv: number, billed: number, paidIn: number): void {
  const { ctx, customers, demand } = world;
  const to = s + 1;
  const price = acv * ctx.v[ctx.base[s] + S.graduationFactor];
  const more = count * (price - acv);
  const due = price * (ctx.individual[to] ? 1 : ctx.terms[to].first[ANNUAL]) - billed;
  if (due < 0) credit(world, s, -due * count, paidIn);
  demand.pool[to] -= count;
  customers.graduatedOut[s] += count;
  customers.graduatedOutArr[s] += count * acv;
  customers.graduatedIn[to] += count;
  customers.graduatedInArr[to] += count * acv;
  customers.expansionArr[to] += more;
  expansionCommission(world, to, more);
  join(world, to, count, count * price, ANNUAL);
  if (ctx.individual[to]) admitEach(world, to, count, price, Math.max(0, due));
  else admitCohort(world, to, count, price, Math.max(0, due));
}

/** Where the next segment asks for less at a time, the old invoice is taken back in part. */
function credit(world: World, s: number, amount: number, paidIn: number): void {
  const { ctx, books, month } = world;
  if (paidIn === SPREAD) books.invoiceMany(s, -amount);
  else books.invoiceOne(ctx.v[ctx.base[s] + S.badDebt], month, paidIn, -amount);
  books.billings += amount;
  books.cancelled += amount;
}

function admitEach(world: World, to: number, count: number, price: number, due: number): void {
  const { customers } = world;
  for (let i = 0; i < count; i++) {
    const ordinal = GRADUATES + customers.graduatesEver[to]++;
    const industry = industryOfNext(world, to, GRADUATES_INDUSTRY + ordinal);
    beginTerm(world, to, placeIndividual(world, to, ordinal, industry, price, ANNUAL, 0));
    invoiceIndividual(world, to, ordinal, due);
  }
}

/** Counted references do not tell sizes: whoever is too small to vouch when it comes is noted. */
function admitCohort(world: World, to: number, count: number, price: number, due: number): void {
  const { ctx, books, customers, industries, month } = world;
  const v = ctx.v;
  const at = ctx.base[to];
  shareOut(world, to, count, industries.chance, industries.customers);
  const small = price < LEAST_REFERENCE * v[at + S.acv] ? count : 0;
  customers.smallGraduates[to] += small;
  joinCohort(world, to, cohortBase(to, ANNUAL) + month, count, count * price, 0, small, 0);
  books.invoiceMany(to, count * due);
}
