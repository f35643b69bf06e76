// How many uniforms a future-month costs: the budget is 120 on the shipped plans, whatever the number of customers.
import { describe, expect, test } from 'vitest';
import { listPresets, type Values } from '../../src/scenario';
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

  test('the shipped plans at ten years', () => {
    for (const { id } of listPresets()) {
      const { draws, monthsLived } = run({ ...shipped(id), months: 120 }, { futures: 12 }).chunk;
      expect(draws / monthsLived).toBeLessThanOrEqual(BUDGET);
    }
  });
});

test('a counted segment with a hundred times the customers costs no more draws', () => {
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
  const at = (times: number) => {
    const scenario = company({
      months: 96,
      company: { cash: 1e9, growthPods: 0 },
      segments: [smb(market(times))],
      plan: { pods: steps([1, 0]) },
    });
    const figures = run(scenario, { futures: 10 });
    const { draws, monthsLived } = figures.chunk;
    return { each: draws / monthsLived, customers: figures.company('customers', 96) };
  };
  const [small, large] = [at(1), at(100)];
  expect(small.customers).toBeGreaterThan(1000);
  expect(large.customers / small.customers).toBeGreaterThan(50);
  expect(large.each).toBeLessThanOrEqual(BUDGET);
  expect(large.each / small.each).toBeLessThan(1.25);
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
