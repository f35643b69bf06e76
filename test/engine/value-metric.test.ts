// Prices that follow the customer's own growth: by how much, when, in whose books.
import { describe, expect, test } from 'vitest';
import { even, growing, GRAINS, measured, sum, told } from './growing-company';
import { run } from './figures';
import { violations } from './violations';

const FUTURES = 40;

/** A year's factor on the price of a contract by the month, and of an annual one. */
const byMonth = (share: number, growth: number) => (1 + share * ((1 + growth) ** (1 / 12) - 1)) ** 12;
const byYear = (share: number, growth: number) => 1 + share * growth;

describe.each(GRAINS)('%s customers', (grain) => {
  test.each([
    { annualShare: 1, valueMetric: 1, customerGrowth: 0.2, year: byYear(1, 0.2) },
    { annualShare: 1, valueMetric: 0.4, customerGrowth: -0.1, year: byYear(0.4, -0.1) },
    { annualShare: 0, valueMetric: 0.5, customerGrowth: 0.3, year: byMonth(0.5, 0.3) },
    { annualShare: 0, valueMetric: 1, customerGrowth: -0.3, year: byMonth(1, -0.3) },
  ])('pay $year of what they paid a year ago', ({ year, ...values }) => {
    const scenario = growing({ segments: [even('smb', { ...values, customerGrowthSpread: 0 }, grain)] });
    const figures = run(scenario, { futures: FUTURES });
    expect(violations(figures)).toEqual([]);
    const { nrr, grr } = measured(figures).segments[0];
    expect(nrr.p50).toBeCloseTo(year, 9);
    if (year > 1) expect(grr.p50).toBe(1);
    else expect(grr.p50).toBeLessThan(1);
    const flow = (name: 'expansionArr' | 'contractionArr') => sum(figures.segmentLine(name, 0));
    expect(flow('expansionArr') > 0).toBe(year > 1);
    expect(flow('contractionArr') > 0).toBe(year < 1);
  });

  test('on a flat price without more seats keep no more than all; where they grow NRR exceeds 100 %', () => {
    const leaving = { churnFirstPerMonth: 0.01, churnLongPerMonth: 0.005, contractionChance: 0.05 };
    const nrr = (valueMetric: number) => {
      const values = { ...leaving, valueMetric, customerGrowth: 0.4, annualShare: 0.5 };
      const figures = run(growing({ segments: [even('smb', values, grain)] }), { futures: FUTURES });
      expect(violations(figures)).toEqual([]);
      return measured(figures).segments[0].nrr;
    };
    const [flat, following] = [nrr(0), nrr(1)];
    expect(flat.p90).toBeLessThan(1);
    expect(following.p10).toBeGreaterThan(1.05);
    expect(following.p50).toBeLessThan(1.4);
  });

  test('are invoiced the new price at their renewal, not in mid-term', () => {
    const values = { annualShare: 1, valueMetric: 1, customerGrowth: 0.25, customerGrowthSpread: 0.3 };
    const figures = run(growing({ months: 20, segments: [even('smb', values, grain)] }));
    for (let month = 14; month <= 20; month++) {
      const renewed = figures.segment('newArr', 0, month - 12) + figures.segment('expansionArr', 0, month);
      const shrunk = figures.segment('contractionArr', 0, month);
      const due = figures.segment('bookings', 0, month) + renewed - shrunk;
      expect(figures.company('billings', month)).toBeCloseTo(due, 4);
    }
  });

  test('need no luck to grow', () => {
    const values = { annualShare: 0.5, valueMetric: 1, customerGrowth: 0.2, customerGrowthSpread: 0.5 };
    const figures = run(growing({ segments: [even('smb', values, grain)] }), { noLuck: true });
    expect(violations(figures)).toEqual([]);
    const then = figures.segment('arr', 0, 24);
    expect(figures.segment('seasonedArr', 0, 36) / then).toBeCloseTo(1.2, 9);
  });
});

test('customers differ in their growth one by one, around the mean at which cohorts grow', () => {
  const values = { annualShare: 0.5, valueMetric: 1, customerGrowth: 0.2, acvSpread: 0, months: 36 };
  const { months, ...own } = values;
  const kept = (grain: (typeof GRAINS)[number], customerGrowthSpread: number) => {
    const segments = [even('smb', { ...own, customerGrowthSpread }, grain)];
    const figures = run(growing({ months, segments }), { futures: 400 });
    return told(figures, (i) => figures.segment('seasonedArr', 0, 36, i) / figures.segment('arr', 0, 24, i));
  };
  const [counted, same, different] = [kept('counted', 0.5), kept('individual', 0), kept('individual', 0.5)];
  expect(counted.error).toBeLessThan(1e-9);
  expect(same.mean).toBeCloseTo(counted.mean, 9);
  expect(different.error).toBeGreaterThan(1e-4);
  expect(Math.abs(different.mean - counted.mean)).toBeLessThan(4 * different.error);
});

describe('such a price is not for nothing', () => {
  const values = { annualShare: 0.5, valueMetric: 1, customerGrowth: 0.06, customerGrowthSpread: 0.3 };

  test.each(GRAINS)('%s: some customers shrink, and what they pay with them', (grain) => {
    const flows = (spread: number) => {
      const own = even('smb', { ...values, customerGrowthSpread: spread }, grain);
      const figures = run(growing({ segments: [own] }), { futures: FUTURES });
      expect(violations(figures)).toEqual([]);
      const total = (name: 'expansionArr' | 'contractionArr') =>
        sum(Array.from({ length: FUTURES }, (_, i) => sum(figures.segmentLine(name, 0, i))));
      return { up: total('expansionArr'), down: total('contractionArr') };
    };
    const [alike, different] = [flows(0), flows(0.3)];
    expect(alike.down).toBe(0);
    // Of customers who grow by 6 % on average and differ by 0.3: a tenth of all is gained, half as much lost.
    expect(different.down / different.up).toBeGreaterThan(0.4);
    expect(different.down / different.up).toBeLessThan(0.8);
  });

  test('counted and single customers shrink alike', () => {
    const share = (grain: (typeof GRAINS)[number]) => {
      const own = even('smb', { ...values, annualShare: 1, annualReady: 1 }, grain);
      const figures = run(growing({ segments: [own] }), { futures: 200 });
      return told(figures, (i) => sum(figures.segmentLine('contractionArr', 0, i)));
    };
    const [counted, single] = [share('counted'), share('individual')];
    const error = Math.hypot(counted.error, single.error);
    expect(Math.abs(counted.mean - single.mean)).toBeLessThan(4.5 * error);
  });

  test('buyers doubt a bill that they cannot foresee', () => {
    const rate = (valueMetric: number) => {
      const own = even('smb', { ...values, annualReady: 0.5, valueMetric, metricDoubt: 0.2 });
      return run(growing({ segments: [own] }), { noLuck: true }).segment('winRate', 0, 6);
    };
    const odds = (p: number) => Math.log(p / (1 - p));
    expect(odds(rate(0)) - odds(rate(1))).toBeCloseTo(0.2, 9);
    expect(odds(rate(0)) - odds(rate(0.5))).toBeCloseTo(0.1, 9);
  });
});
