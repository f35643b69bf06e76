// Writes one month of a future into its row, in the order of series.ts.
import { S } from '../input';
import { growth, topCustomerShare, trailing } from './measures';
import { TRAIL } from './funnel-state';
import { timesAsGood } from './product';
import { COMPANY_ROW, SEGMENT_ROW } from './series';
import { YEAR } from './time';
import type { World } from './world';

const QUARTERS_PER_YEAR = 4;

export function record(world: World, row: Float64Array): void {
  const { ctx, customers } = world;
  let live = 0;
  let backlogArr = 0;
  let squares = 0;
  for (let s = 0; s < ctx.segments; s++) {
    live += customers.live[s];
    backlogArr += customers.backlogArr[s];
    squares += customers.squares[s];
    recordSegment(world, s, row, COMPANY_ROW + s * SEGMENT_ROW);
  }
  recordCompany(world, row, live, backlogArr, squares);
}

function recordCompany(
  world: World,
  row: Float64Array,
  live: number,
  backlogArr: number,
  squares: number,
): void {
  const { books, team, product, plan, customers, month } = world;
  const rate = growth(world, month);
  let at = 0;
  row[at++] = books.cash;
  row[at++] = books.arr;
  row[at++] = books.arr + backlogArr;
  row[at++] = books.revenue;
  row[at++] = books.bookings;
  row[at++] = books.billings;
  row[at++] = books.collections;
  row[at++] = books.writtenOff;
  row[at++] = books.receivable;
  row[at++] = books.deferred;
  row[at++] = customers.unearned;
  row[at++] = books.funding;
  row[at++] = books.payroll;
  row[at++] = books.commissions;
  row[at++] = books.programmes;
  row[at++] = books.cogs;
  row[at++] = books.research;
  row[at++] = books.admin;
  row[at++] = books.recruiting;
  row[at++] = books.severance;
  row[at++] = books.salesCost;
  row[at++] = team.carePayroll;
  row[at++] = books.operatingCash;
  row[at++] = books.runway;
  row[at++] = rate > -1 ? rate : NaN;
  row[at++] = team.headcount;
  row[at++] = team.joined;
  row[at++] = team.left;
  row[at++] = team.laidOff;
  row[at++] = team.pods;
  row[at++] = team.opened;
  row[at++] = live;
  row[at++] = topCustomerShare(world);
  row[at++] = books.arr > 0 ? squares / (books.arr * books.arr) : NaN;
  row[at++] = product.maturity;
  row[at++] = product.brandShare;
  row[at++] = plan.frozen;
  row[at++] = books.cancelled;
  row[at++] = books.unbilled;
  row[at++] = books.commissionsEarned;
  row[at++] = books.clawedBack;
  row[at++] = books.commissionsOwed;
  row[at] = books.training;
}

function recordSegment(world: World, s: number, row: Float64Array, start: number): void {
  const { customers, demand, funnel, team, product, plan, ctx, month } = world;
  const effort = team.pods + team.founderPods;
  const quotaYear = team.quota[s] * YEAR;
  const trailQuota = trailing(funnel.trailQuota, s, TRAIL, month);
  let at = start;
  row[at++] = customers.live[s];
  row[at++] = customers.arr[s];
  row[at++] = customers.wentLive[s];
  row[at++] = customers.churned[s];
  row[at++] = customers.newArr[s];
  row[at++] = customers.expansionArr[s];
  row[at++] = customers.contractionArr[s];
  row[at++] = customers.churnedArr[s];
  row[at++] = customers.selfServeArr[s];
  row[at++] = customers.backlog[s];
  row[at++] = customers.backlogArr[s];
  row[at++] = demand.leads[s];
  row[at++] = demand.signups[s];
  row[at++] = demand.activated[s];
  row[at++] = demand.paid[s];
  row[at++] = funnel.qualified[s];
  row[at++] = funnel.opened[s];
  row[at++] = funnel.proposals[s];
  row[at++] = funnel.won[s];
  row[at++] = funnel.lost[s];
  row[at++] = funnel.open[s];
  row[at++] = funnel.everOpened[s];
  row[at++] = funnel.everWon[s];
  row[at++] = funnel.everLost[s];
  row[at++] = funnel.bookings[s];
  row[at++] = team.quota[s];
  row[at++] =
    quotaYear > 0 ? (funnel.open[s] * ctx.v[ctx.base[s] + S.acv] * QUARTERS_PER_YEAR) / quotaYear : NaN;
  row[at++] = trailQuota > 0 ? trailing(funnel.trailSold, s, TRAIL, month) / trailQuota : NaN;
  row[at++] = funnel.winRate[s];
  row[at++] = funnel.cycleMonths[s];
  row[at++] = product.trust[s];
  row[at++] = product.gap[s];
  row[at++] = customers.satisfaction[s];
  row[at++] = plan.mix[s];
  row[at++] = effort > 0 ? (team.podsIn[s] + team.founderPods * team.founders[s]) / effort : 0;
  row[at++] = team.podsIn[s];
  row[at++] = team.founderPods * team.founders[s];
  row[at++] = demand.programmes[s] + demand.field[s] + demand.siteRunning[s] + funnel.referralFees[s];
  row[at++] = demand.pool[s];
  row[at++] = funnel.sold[s];
  row[at++] = customers.seasonedArr[s];
  row[at++] = customers.monthlyLive[s];
  row[at++] = customers.churnedMonthly[s];
  row[at++] = customers.graduatedIn[s];
  row[at++] = customers.graduatedOut[s];
  row[at++] = customers.graduatedInArr[s];
  row[at++] = customers.graduatedOutArr[s];
  row[at++] = demand.siteSignups[s];
  row[at++] = customers.siteArr[s];
  row[at++] = demand.siteSpend[s] + demand.siteRunning[s];
  row[at++] = product.known[s];
  row[at++] = team.playbook[s];
  row[at] = timesAsGood(world, s);
}
