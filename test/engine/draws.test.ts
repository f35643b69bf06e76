// How many uniforms a future-month costs: the budget is 120 on the shipped plans, whatever the number of customers.
import { describe, expect, test } from 'vitest';
import { listPresets, type Segment, type Values } from '../../src/scenario';
import { everythingOn } from '../fixtures/everything-on';
import { company, smb, steps } from './company';
import { compiled, run, runInput, shipped } from './figures';

const BUDGET = 120;

describe('draws per future-month stay within the budget', () => {
  test.each(listPresets())('$id', ({ id }) => {
    const { draws, monthsLived } = runInput(compiled(shipped(id)), { futures: 60 }).chunk;
    const each = draws / monthsLived;
    console.log(`${id}: ${each.toFixed(1)} draws per future-month`);
    expect(each).toBeLessThanOrEqual(BUDGET);
  });

  test('everything optional at once', () => {
    const { draws, monthsLived } = run(everythingOn(), { futures: 60 }).chunk;
    expect(draws / monthsLived).toBeLessThanOrEqual(BUDGET);
  });

  test('the shipped plans at ten years', () => {
    for (const { id } of listPresets()) {
      const { draws, monthsLived } = run({ ...shipped(id), months: 120 }, { futures: 12 }).chunk;
      expect(draws / monthsLived).toBeLessThanOrEqual(BUDGET);
    }
  });
});

/** A market and what it takes to serve it, so many times. */
const market = (times: number): Values => ({
  accounts: 100_000 * times,
  freeLeads: 200 * times,
  listingSignups: 500 * times,
  marketplaceCeiling: 50_000 * times,
  'founders.leads': 400 * times,
  'founders.opens': 200 * times,
  'founders.concurrent': 200 * times,
  'founders.onboardings': 200 * times,
  techTouch: 10_000 * times,
  goLiveMonths: 1,
  annualShare: 0.3,
});
const served = (...segments: readonly Segment[]) => {
  const scenario = company({
    months: 96,
    company: { cash: 1e9, growthPods: 0 },
    segments,
    plan: { pods: steps([1, 0]) },
  });
  const figures = run(scenario, { futures: 10 });
  const { draws, monthsLived } = figures.chunk;
  return { each: draws / monthsLived, customers: figures.company('customers', 96) };
};

test('a counted segment with a hundred times the customers costs no more draws', () => {
  const [small, large] = [served(smb(market(1))), served(smb(market(100)))];
  expect(small.customers).toBeGreaterThan(1000);
  expect(large.customers / small.customers).toBeGreaterThan(50);
  expect(large.each).toBeLessThanOrEqual(BUDGET);
  expect(large.each / small.each).toBeLessThan(1.25);
});

test('nor do customers who grow, graduate from one counted segment to another, and differ most in size', () => {
  const growing: Values = { tailShare: 0.05, valueMetric: 0.5, graduationChance: 0.1 };
  const two = (times: number, values: Values) =>
    served(...['small', 'next'].map((id) => ({ ...smb({ ...market(times), ...values }), id })));
  const [plain, small, large] = [two(100, {}), two(1, growing), two(100, growing)];
  expect(large.customers / small.customers).toBeGreaterThan(50);
  expect(large.each / small.each).toBeLessThan(1.25);
  // Of all others beside the largest, sold and self-serve: one in each segment; of graduates: two.
  expect(large.each - plain.each).toBeLessThan(7);
});

test('one by one, draws grow with events, not with customers and months', () => {
  const base = (churn: number): Values => ({
    accounts: 3000,
    churnFirstPerMonth: churn,
    churnLongPerMonth: churn,
    expansionChance: 0,
    contractionChance: 0,
    listingSignups: 400,
  });
  const figures = run(
    company({ months: 60, company: { cash: 1e9 }, segments: [smb(base(0), 'individual')] }),
    { futures: 5 },
  );
  const customers = figures.company('customers', 60);
  expect(customers).toBeGreaterThan(1000);
  // Each customer costs a handful of draws in its life; one a month for each would cost as many as there are.
  expect(figures.chunk.draws / figures.chunk.monthsLived).toBeLessThan(customers / 4);
});
