// One month of customers followed one by one: renewal, churn, contraction, price growth, expansion. In a counted
// segment these are its design partners.
import { S } from '../input';
import { logNormalMeanOne } from '../random';
import { EXPANSION_SPREAD } from './assumptions';
import { choosiness, failureFactor, renewalHazard } from './care';
import { clawBack, expansionCommission } from './commission';
import { MONTHLY } from './customer-state';
import { bookGrowth, priceGrowth } from './customer-growth';
import { roomAbove, stepUp } from './expansion';
import { part, returnAccounts } from './flows';
import { industryAt } from './industry-state';
import { LIVE, type Individuals } from './individuals';
import { invoiceIndividual, invoiceMidTerm, sinceInvoice } from './invoices';
import { cancelInvoice, lapses } from './lapse';
import { EVENTS, segmentStream } from './streams';
import { QUARTER, YEAR } from './time';
import type { World } from './world';

const EXPANSION = segmentStream('expansion');
const EXPANSION_SIZE = segmentStream('expansionSize');
const CONTRACTION = segmentStream('contraction');

export function individualCustomers(world: World, s: number): void {
  const { ctx, customers, month } = world;
  const each = customers.each;
  const start = each.start[s];
  const end = start + each.customers[s];
  if (end === start) return;
  const factor = customers.churnFactor[s];
  const failed = failureFactor(world, s, 1);
  const succeeded = failureFactor(world, s, 0);
  const contracting = ctx.contracting[s];
  const choosy = choosiness(world, s);
  const follows = ctx.v[ctx.base[s] + S.valueMetric] !== 0;
  const tenure = ctx.tenure[s];
  customers.expansionClock[s] += (ctx.expanding[s] / YEAR) * customers.expansionFactor[s];
  const clock = customers.expansionClock[s];
  let kept = start;
  let gone = 0;
  for (let i = start; i < end; i++) {
    if (each.status[i] !== LIVE) {
      each.move(i, kept++);
      continue;
    }
    if (each.lapsesAt[i] > 0) {
      if (each.lapsesAt[i] > month) each.move(i, kept++);
      else {
        cancelInvoice(world, s, i);
        leave(world, s, each, i);
        gone += 1;
      }
      continue;
    }
    const age = month - each.month[i];
    const term = each.contract[i];
    // Whole years first: a remainder by a constant is much the quicker.
    if (term === MONTHLY || (age % YEAR === 0 && age % (term * YEAR) === 0)) {
      const failure = each.failed[i] ? failed : succeeded;
      const hazard =
        term === MONTHLY
          ? tenure.monthly[age] * factor * (age > YEAR ? 1 : failure)
          : renewalHazard(world, s, term, age, failure);
      each.churnHazard[i] += hazard * (1 - choosy * each.aim[i]);
      if (each.churnHazard[i] >= each.churnAt[i]) {
        if (lapses(world, s, i)) each.move(i, kept++);
        else {
          leave(world, s, each, i);
          gone += 1;
        }
        continue;
      }
      each.contractHazard[i] += term === MONTHLY ? contracting / YEAR : contracting * term;
      if (each.contractHazard[i] >= each.contractAt[i]) contract(world, s, each, i);
      if (follows) reprice(world, s, each, i, age);
    }
    if (term !== MONTHLY && age % QUARTER === 0 && sinceInvoice(age, each.billing[i]) === 0)
      invoiceAgain(world, s, each, i);
    if (clock >= each.expandAt[i]) expand(world, s, each, i, age);
    each.move(i, kept++);
  }
  each.customers[s] = kept - start;
  if (gone > 0) returnAccounts(world, s, gone);
}

function change(world: World, s: number, each: Individuals, i: number, by: number): void {
  const { customers } = world;
  customers.arr[s] += by;
  if (each.contract[i] === MONTHLY) customers.monthlyArr[s] += by;
}

function leave(world: World, s: number, each: Individuals, i: number): void {
  const { ctx, customers, industries } = world;
  if (ctx.individual[s]) industries.customers[industryAt(s, each.industry[i])] -= 1;
  part(world, s, 1, each.acv[i], each.contract[i]);
  world.log?.churned(s, each.acv[i], world.month - each.month[i]);
  customers.partnersLive[s] -= each.partner[i];
  customers.churned[s] += 1;
  customers.churnedArr[s] += each.acv[i];
  if (each.contract[i] === MONTHLY) customers.churnedMonthly[s] += 1;
  if (ctx.clawing[s]) clawBack(world, s, each.earned[i], world.month - each.month[i]);
}

/** Contracts for years shrink at renewal, monthly ones in any month; the next contraction has a threshold of its own. */
function contract(world: World, s: number, each: Individuals, i: number): void {
  const { ctx, customers } = world;
  const less = each.acv[i] * ctx.v[ctx.base[s] + S.contractionSize];
  const index = each.ordinal[i] * EVENTS + ++each.events[i];
  each.contractAt[i] += ctx.luck.exponential(CONTRACTION + s, index);
  each.acv[i] -= less;
  customers.contractionArr[s] += less;
  change(world, s, each, i, -less);
}

/** The price follows the customer's own growth by a share of itself; a first contract would do so too. */
function reprice(world: World, s: number, each: Individuals, i: number, age: number): void {
  const share = priceGrowth(world, s, i, age);
  if (share === 0) return;
  const by = each.acv[i] * share;
  each.acv[i] += by;
  each.first[i] *= 1 + share;
  bookGrowth(world, s, by);
  change(world, s, each, i, by);
}

/** The next year, quarter or term of one who pays ahead. */
function invoiceAgain(world: World, s: number, each: Individuals, i: number): void {
  const share = each.billing[i] / YEAR;
  each.paidIn[i] = invoiceIndividual(world, s, each.ordinal[i], each.acv[i] * share);
}

/** Who pays ahead is invoiced for an expansion until the next invoice. */
function expand(world: World, s: number, each: Individuals, i: number, age: number): void {
  const { ctx, customers } = world;
  const index = each.ordinal[i] * EVENTS + ++each.events[i];
  const z = ctx.luck.normal(EXPANSION_SIZE + s, index);
  const spread = ctx.luck.noLuck ? 1 : logNormalMeanOne(z, EXPANSION_SPREAD);
  const ceiling = ctx.v[ctx.base[s] + S.flatCeiling];
  const more = stepUp(world, s, spread) * roomAbove(ceiling, each.first[i], each.acv[i]);
  each.expandAt[i] += ctx.luck.exponential(EXPANSION + s, index);
  each.acv[i] += more;
  customers.expansionArr[s] += more;
  expansionCommission(world, s, more);
  change(world, s, each, i, more);
  if (each.contract[i] === MONTHLY) return;
  const left = (each.billing[i] - sinceInvoice(age, each.billing[i])) / YEAR;
  invoiceMidTerm(world, s, each.ordinal[i], more * left);
}
