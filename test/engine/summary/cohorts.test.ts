// Customers by age: everybody who leaves leaves at some age, the curve is the law where nothing else acts on it, and
// stretches of futures join to the same count.
import { describe, expect, it, vi } from 'vitest';
import { segmentAt, Simulator } from '../../../src/engine';
import { churnLaw, cohortCurve, countCohorts, joinCohorts } from '../../../src/engine/summary';
import type { Values } from '../../../src/scenario';
import { company, enterprise, segment, smb, steps } from '../company';
import { compiled } from '../figures';

vi.setConfig({ testTimeout: 120_000 });

const SEEDS = { seed: 7, ignoranceSeed: 9 };
/** Nothing but the churn law acts on customers, and nobody opens with any. */
const PLAIN: Values = {
  ...{ techTouch: 1e6, stickiness: 0, failedShare: 0, failedFactor: 1, churnMaturity: 0, churnOverload: 0 },
  ...{ expansionChance: 0, contractionChance: 0, valueMetric: 0, graduationChance: 0, lapseShare: 0 },
};
const RICH: Values = { cash: 1e9, growthPods: 0 };

describe('customers by age', () => {
  const input = compiled(
    company({
      months: 36,
      company: RICH,
      segments: [smb(PLAIN), enterprise()],
      plan: { pods: steps([1, 2]) },
    }),
  );
  const count = countCohorts(input, SEEDS, 0, 40);

  it('are those who went live', () => {
    expect(count.joined[0]).toBeGreaterThan(1000);
    expect(count.monthly[0]).toBeLessThanOrEqual(count.joined[0]);
  });

  it('join over stretches to the same', () => {
    const parts = joinCohorts(countCohorts(input, SEEDS, 0, 15), countCohorts(input, SEEDS, 15, 40));
    for (const name of ['joined', 'monthly', 'left', 'arrLeft'] as const)
      expect(parts[name], name).toEqual(count[name]);
    // Sums in another order.
    for (const name of ['before', 'after', 'arrBefore', 'arrAfter'] as const)
      count[name].forEach((sum, at) =>
        expect(Math.abs(parts[name][at] - sum)).toBeLessThanOrEqual(1e-9 * sum),
      );
  });
});

it('count every customer who leaves, at some age, and every one who comes', () => {
  const input = compiled(
    company({
      months: 30,
      company: RICH,
      segments: [
        smb({ graduationChance: 0, lapseShare: 0 }),
        segment('mid', 'mid', { lapseShare: 0, graduationChance: 0 }),
      ],
      plan: { pods: steps([1, 3]) },
    }),
  );
  const count = countCohorts(input, SEEDS, 0, 10);
  const names = ['newCustomers', 'churnedCustomers', 'churnedArr'] as const;
  const places = [0, 1].flatMap((s) => names.map((name) => segmentAt(name, s)));
  const { series } = new Simulator(input).run({ ...SEEDS, from: 0, to: 10 }, places);
  const width = input.months + 1;
  for (let s = 0; s < 2; s++) {
    const sum = (i: number) => {
      const at = (s * names.length + i) * width * 10;
      return series.subarray(at, at + width * 10).reduce((total, x) => total + (x === x ? x : 0), 0);
    };
    const row = (values: Float64Array) =>
      values.subarray(s * width, (s + 1) * width).reduce((a, b) => a + b, 0);
    expect(sum(0)).toBeGreaterThan(20);
    expect(count.joined[s]).toBe(sum(0));
    // Who comes and is gone at the end of the same month was never looked at: nobody can be.
    expect(row(count.before) - row(count.after)).toBeCloseTo(sum(1), 6);
  }
});

it('give back the law of the parameters where nothing else acts', () => {
  const input = compiled(
    company({
      months: 36,
      company: { ...RICH, maturity: 1, maturityDecay: 0, loop: 0 },
      // Founders alone: nobody who looks after customers can leave.
      segments: [smb(PLAIN)],
    }),
  );
  const count = countCohorts(input, SEEDS, 0, 60);
  const { all } = cohortCurve(count, 0, 'customers');
  const law = churnLaw(input, 0, count.monthly[0] / count.joined[0]);
  // Contracts by the month and by the year mix differently at every age: a point or two.
  for (const age of [1, 6, 11, 24]) expect(Math.abs(all[age] - law[age]), `age ${age}`).toBeLessThan(0.03);
  expect(cohortCurve(count, 0, 'customers').count[12]).toBeGreaterThanOrEqual(30);
});

it('know the law at its ends', () => {
  const input = compiled(
    company({ months: 24, segments: [smb({ churnFirstPerMonth: 0.1, churnLongPerMonth: 0.1 })] }),
  );
  const law = churnLaw(input, 0, 1);
  expect(law[0]).toBe(1);
  for (const age of [1, 5, 12, 24]) expect(law[age]).toBeCloseTo(0.9 ** age, 10);
  const yearly = churnLaw(input, 0, 0);
  expect(yearly[11]).toBe(1);
  expect(yearly[12]).toBeLessThan(1);
});
