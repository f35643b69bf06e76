// The oracle's month end: sums over customers, then revenue, receipts, costs and cash.
import type { Company, Segment } from './company';
import { payCommissions } from './contracts';

/** Live customers, ARR and references; returns ARR on monthly contracts before this month. */
export function rollUp(segment: Segment): number {
  const { f, individual } = segment.setup;
  const before = segment.monthlyArr;
  segment.live = segment.arr = segment.monthlyArr = segment.platformArr = segment.partnersLive = 0;
  segment.references = Array.from({ length: f.industries }, () => 0);
  for (const { status, acv, term, partner, platform, small, industry } of segment.customers) {
    if (status !== 'live') continue;
    segment.live += 1;
    segment.arr += acv;
    if (term === 0) segment.monthlyArr += acv;
    if (platform) segment.platformArr += acv;
    if (partner) segment.partnersLive += 1;
    const voice = acv >= 0.25 * f.acv ? Math.min(2, Math.sqrt(acv / f.acv)) : 0;
    segment.references[industry] += partner ? f.partnerWeight : individual ? voice : small ? 0 : 1;
  }
  return before;
}

/** `monthlyBefore`: per segment, ARR on monthly contracts at the month's beginning. */
export function ledger(company: Company, monthlyBefore: readonly number[], research: number): void {
  const { setup, month, pods } = company;
  const { c } = setup;
  const arr = company.segments.reduce((sum, segment) => sum + segment.arr, 0);
  const revenue = (company.arr + arr) / 24;
  company.segments.forEach((segment, s) => billMonthly(company, segment, monthlyBefore[s]));
  // Some pay this month's invoices at once.
  company.receipts += company.payments[month] ?? 0;
  const overhead = pods.length > 1 ? c.managementOverhead * company.payroll * (1 - 1 / pods.length) : 0;
  const support = company.segments.reduce((sum, { live, setup: { f } }) => {
    return sum + live * f.supportHours * (1 + f.bespokeLoad * company.tailored);
  }, 0);
  company.costs += company.payroll + c.founderPay + overhead + research + support * c.supportHourCost;
  company.segments.forEach(({ setup: { f }, openedNow }, s) => {
    company.programmes += company.podsIn(s) * (f.officeCost + f.travelCost);
    company.programmes += openedNow * f.visitsPerDeal * f.visitCost;
  });
  company.costs += (c.hostingShare + c.adminRevenueShare) * revenue;
  company.costs += c.adminFixed + c.adminPerHead * company.headcount;
  company.commissions = payCommissions(company);
  company.costs += company.commissions + company.recruiting + company.training + company.programmes;
  company.salesCost = company.payroll - company.carePayroll + overhead + company.commissions;
  company.salesCost += company.recruiting + company.training + company.programmes;
  // What monthly contracts are served is no part of it.
  const monthly = company.segments.reduce(
    (sum, segment, s) => sum + monthlyBefore[s] + segment.monthlyArr,
    0,
  );
  company.deferred -= company.cancelled + revenue - monthly / 24;
  const flow = company.receipts - company.costs;
  company.cash += flow + company.funding;
  company.arr = arr;
  company.revenue = revenue;
  company.arrAt[month] = arr;
  company.flowAt[month] = flow;
  const last = company.flowAt.slice(Math.max(1, month - 2));
  const burn = -last.reduce((sum, x) => sum + x, 0) / last.length;
  company.runway = burn > 0 ? company.cash / burn : Infinity;
}

function billMonthly(company: Company, segment: Segment, before: number): void {
  const { f } = segment.setup;
  const { cardFailure, cardFee } = company.setup.c;
  const served = (before + segment.monthlyArr) / 24;
  if (segment.platformArr > 0) {
    company.costs += (f.marketplaceFee * served * segment.platformArr) / segment.monthlyArr;
  }
  const closed = (company.month - 1) % f.arrearsMonths === 0 ? segment.unbilled : 0;
  segment.unbilled += f.usageShare * served - closed;
  const billed = (1 - f.usageShare) * served + closed;
  if (billed <= 0) return;
  const paid = billed * f.cardShare * (1 - cardFailure);
  company.receipts += paid;
  company.costs += cardFee * paid;
  const onTerms = billed * (1 - f.cardShare);
  if (onTerms > 0) payOverTime(company, segment, onTerms);
}

/** Share of an invoice's law that is paid after so many whole months, six at the most. */
export function payShare(segment: Segment, wait: number): number {
  const { termsDays, lateDays } = segment.setup.f;
  const paidBy = (wait: number) => {
    const days = (wait + 0.5) * 30.4375 - termsDays;
    if (days <= 0) return 0;
    return lateDays > 0 ? 1 - Math.exp(-days / lateDays) : 1;
  };
  return (wait === 6 ? 1 : paidBy(wait)) - (wait === 0 ? 0 : paidBy(wait - 1));
}

/** Many small invoices, each paid as the law of one says. */
function payOverTime(company: Company, segment: Segment, amount: number): void {
  for (let wait = 0; wait <= 6; wait++) {
    const share = payShare(segment, wait);
    const month = company.month + wait;
    company.payments[month] = (company.payments[month] ?? 0) + amount * share * (1 - segment.setup.f.badDebt);
  }
}
