// Amounts make a range: little stays near what is published, much is followed, and 8 in 10 ranges hold the truth.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterAmounts, outliersOf } from '../../src/evidence';

const prior = { p10: 10_000, p90: 40_000 };
const amounts = (values: readonly number[], kind: 'mean' | 'median' = 'median', spread = 0.8) => ({
  kind,
  values,
  spread,
});

/** Repeatable standard normals (Lehmer's generator, Box and Muller). */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

describe('a range after amounts', () => {
  it('is the published one after none', () => {
    expect(afterAmounts(prior, amounts([]))).toMatchObject({ range: prior, weight: 0 });
  });

  it('is the sum of precisions in a case worked by hand', () => {
    // Logs 0 and 2 around 1, spread 1 counts as four: s² = (4·1 + 2) ÷ 5 = 1.2, error 0.6; prior of mean 0, variance 1.
    const half = 1.2815515655446004;
    const wide = { p10: Math.exp(-half), p90: Math.exp(half) };
    const { range, spread, weight } = afterAmounts(wide, amounts([1, Math.exp(2)], 'median', 1));
    const total = 1 + 1 / 0.6;
    expect(spread ** 2).toBeCloseTo(1.2, 12);
    expect(weight).toBeCloseTo(1 / 0.6 / total, 12);
    expect(Math.log(range.p10 * range.p90) / 2).toBeCloseTo(1 / 0.6 / total, 12);
    expect(Math.log(range.p90 / range.p10) / 2).toBeCloseTo(half / Math.sqrt(total), 12);
  });

  it('tells the mean of log-normal amounts, not their median', () => {
    const draw = normals(7);
    const values = Array.from({ length: 20_000 }, () => Math.exp(10 + 0.8 * draw()));
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
    const { range, fitted } = afterAmounts(prior, amounts(values, 'mean'));
    expect(fitted / mean).toBeCloseTo(1, 1);
    expect(range.p90 / range.p10).toBeLessThan(1.03);
    expect(afterAmounts(prior, amounts(values)).fitted / Math.exp(10)).toBeCloseTo(1, 1);
  });

  it.each(['mean', 'median'] as const)('holds the %s in 8 of 10 worlds that the prior allows', (kind) => {
    const draw = normals(11);
    const [middle, deviation] = [Math.log(20_000), Math.log(4) / 2.5631031310892007];
    let held = 0;
    const worlds = 4000;
    for (let world = 0; world < worlds; world++) {
      const truth = middle + deviation * draw();
      const median = kind === 'mean' ? truth - 0.32 : truth;
      const values = Array.from({ length: 8 }, () => Math.exp(median + 0.8 * draw()));
      const { p10, p90 } = afterAmounts(prior, amounts(values, kind)).range;
      if (truth >= Math.log(p10) && truth <= Math.log(p90)) held++;
    }
    // Two deviations of the count are 0.013; that s is estimated may cost a little more.
    expect(Math.abs(held / worlds - 0.8)).toBeLessThan(0.03);
  });

  it('moves with the amounts, scales with the unit, and leans more on more of them', () => {
    const some = fc.array(fc.double({ min: 100, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(some, fc.constantFrom('mean', 'median'), (values, kind) => {
        const now = afterAmounts(prior, amounts(values, kind));
        expect(now.range.p10).toBeLessThan(now.range.p90);
        const larger = afterAmounts(
          prior,
          amounts(
            values.map((x) => 1.1 * x),
            kind,
          ),
        );
        expect(larger.range.p10).toBeGreaterThan(now.range.p10);
        const scaled = afterAmounts(
          { p10: 7e4, p90: 28e4 },
          amounts(
            values.map((x) => 7 * x),
            kind,
          ),
        );
        expect(scaled.range.p90 / now.range.p90).toBeCloseTo(7, 6);
        // Of a mean, amounts that differ wildly may say less when there are more: their spread is believed then.
        const twice = afterAmounts(prior, amounts([...values, ...values]));
        expect(twice.weight).toBeGreaterThan(afterAmounts(prior, amounts(values)).weight);
      }),
      { numRuns: 60 },
    );
  });

  it('of one amount, or of many that are alike, is no certainty', () => {
    for (const values of [[30_000], [30_000, 30_000, 30_000]]) {
      const { range } = afterAmounts(prior, amounts(values));
      expect(range.p90 / range.p10).toBeGreaterThan(1.5);
    }
  });
});

describe('what lies far from the others', () => {
  it('is a slip of thousands, not a large contract', () => {
    expect(outliersOf([28_000, 31_500, 1.2, 45_000, 38_000], 0.6)).toEqual([1.2]);
    expect(outliersOf([28_000, 31_500, 90_000, 38_000], 0.6)).toEqual([]);
  });

  it('cannot be told of two, and is widened by amounts that differ anyway', () => {
    expect(outliersOf([10, 10_000], 0.1)).toEqual([]);
    expect(outliersOf([1, 10, 100, 1000, 10_000], 0.1)).toEqual([]);
  });
});
