// Enterprise by prepayment: cash from customers while the books show a loss, as Workday reported it; both go when the
// same contracts are paid as they are served.
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario';
import { companyAt, COSTS, F, median, plan, ruin, run, withSegment, type Run } from './futures';

const FUTURES = 1000;
const SE = 3;
const YEAR = 12;
const revenue = companyAt('revenue');
const operatingCash = companyAt('operatingCash');
const deferred = companyAt('deferred');
const PLACES = [revenue, operatingCash, deferred, ...COSTS];

const preset = plan('enterprise-prepaid', 84);
const paid = (values: Scenario['company']) => run(withSegment(preset, 'enterprise', values), FUTURES, PLACES);

/** Over the twelve months that end in each month: [months + 1][futures]; 0 in the first year. */
function trailing(result: Run, place: number): number[][] {
  const flow = Array.from({ length: result.months + 1 }, (_, month) => result.at(place, month));
  return flow.map((now, month) =>
    now.map((_, i) =>
      month < YEAR ? 0 : flow.slice(month - YEAR + 1, month + 1).reduce((sum, of) => sum + of[i], 0),
    ),
  );
}

/** For each future: trailing revenue, result and operating cash flow by month. */
function books(result: Run) {
  const earned = trailing(result, revenue);
  const spent = COSTS.map((place) => trailing(result, place));
  const cash = trailing(result, operatingCash);
  const living = result.fact(F.outcome).flatMap((outcome, i) => (outcome === 2 ? [] : [i]));
  return living.map((i) => ({
    i,
    revenue: earned.map((of) => of[i]),
    loss: earned.map((of, month) => spent.reduce((sum, cost) => sum + cost[month][i], 0) - of[i]),
    cash: cash.map((of) => of[i]),
  }));
}

/** Months, from the third year on, whose last twelve show an operating loss and no cash used. */
const months = (result: Run) =>
  books(result).map(
    ({ loss, cash }) =>
      loss.filter((amount, month) => month >= 2 * YEAR && amount > 0 && cash[month] >= 0).length,
  );

/** Share of living futures with at least half a year of such months. */
const shareOf = (result: Run) => {
  const found = months(result);
  return found.filter((count) => count >= YEAR / 2).length / found.length;
};

describe('enterprise by prepayment', { timeout: 300_000 }, () => {
  const prepaid = paid({});
  const monthly = paid({ annualShare: 0 });
  const quarterly = paid({ prepayShare: 0, quarterlyShare: 1 });

  it('shows an operating loss beside cash from operations for half a year or more, in most living futures', () => {
    expect(shareOf(prepaid)).toBeGreaterThan(0.6);
    expect(median(months(prepaid))).toBeGreaterThanOrEqual(YEAR / 2);
  });

  it('does not when contracts are paid by the month or the quarter', () => {
    expect(shareOf(monthly)).toBeLessThan(0.05);
    expect(shareOf(quarterly)).toBeLessThan(0.05);
  });

  it('runs out of cash in more futures when contracts are paid by the month, and by the quarter', () => {
    const { share, error } = ruin(prepaid);
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.5);
    const byMonth = ruin(monthly);
    expect(byMonth.share - share - SE * Math.hypot(byMonth.error, error)).toBeGreaterThan(0.05);
    const byQuarter = ruin(quarterly);
    expect(byQuarter.share - share - SE * Math.hypot(byQuarter.error, error)).toBeGreaterThan(0);
  });

  it('has as much paid and not yet served as Workday had: 0.87 of four quarters like the last, within 0.1', () => {
    const flow = Array.from({ length: preset.months + 1 }, (_, month) => prepaid.at(revenue, month));
    const shares = books(prepaid).flatMap(({ i, revenue }) =>
      revenue.flatMap((year, month) => {
        const before = revenue[month - YEAR] ?? 0;
        const grew = year / before - 1;
        // Subscriptions grew by 73 % in that year.
        if (month % YEAR > 0 || !(before > 1e6) || grew < 0.6 || grew > 0.85) return [];
        const quarter = flow[month][i] + flow[month - 1][i] + flow[month - 2][i];
        return [prepaid.at(deferred, month)[i] / (4 * quarter)];
      }),
    );
    expect(shares.length).toBeGreaterThan(200);
    expect(Math.abs(median(shares) - 0.87)).toBeLessThan(0.1);
  });
});
