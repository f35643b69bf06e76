// A count makes a range: against published values, closed forms and itself.
import fc from 'fast-check';
import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { describe, expect, it } from 'vitest';
import { afterCount, betaOf, rangeOf } from '../../src/evidence';

describe('the Beta distribution of the library', () => {
  it('gives the interval of the placenta previa example (Bayesian Data Analysis, section 2.4)', () => {
    const { a, b } = afterCount({ a: 1, b: 1 }, { hits: 437, of: 980 });
    expect([a, b]).toEqual([438, 544]);
    const told = [0.025, 0.5, 0.975].map((p) => betaQuantile(p, a, b).toFixed(3));
    expect(told).toEqual(['0.415', '0.446', '0.477']);
  });

  it.each([
    [0.025, 1.5, 6.5, 0.0158765242127468],
    [0.975, 3.5, 4.5, 0.7654987507479062],
    [0.1, 13.3, 75.2, 0.1037237932079621],
    [0.9, 13.3, 75.2, 0.2002775301230068],
    [0.9, 0.5, 12.5, 0.1045121973445841],
  ])('gives quantile %d of Beta(%d, %d) as mpmath does to 40 digits', (p, a, b, value) => {
    expect(betaQuantile(p, a, b) / value).toBeCloseTo(1, 9);
  });

  it('has its closed forms', () => {
    for (const p of [0.1, 0.37, 0.9]) {
      expect(betaQuantile(p, 1, 1)).toBeCloseTo(p, 10);
      expect(betaQuantile(p, 2, 1)).toBeCloseTo(Math.sqrt(p), 10);
      expect(betaQuantile(p, 1, 5)).toBeCloseTo(1 - (1 - p) ** 0.2, 10);
    }
  });
});

const ranges = fc
  .tuple(fc.double({ min: 0.01, max: 0.9, noNaN: true }), fc.double({ min: 1.1, max: 5, noNaN: true }))
  .map(([p10, odds]) => {
    const high = (p10 / (1 - p10)) * odds;
    return { p10, p90: high / (1 + high) };
  });

describe('a prior from a range', () => {
  it('has one tenth below it and one tenth above it', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        const { a, b } = betaOf(range);
        expect(betaCdf(range.p10, a, b)).toBeCloseTo(0.1, 5);
        expect(betaCdf(range.p90, a, b)).toBeCloseTo(0.9, 5);
      }),
      { numRuns: 30 },
    );
  });

  it('is the range again where nothing was seen', () => {
    const { p10, p90 } = rangeOf(betaOf({ p10: 0.1, p90: 0.2 }));
    expect([p10, p90].map((x) => x.toFixed(5))).toEqual(['0.10000', '0.20000']);
  });
});

describe('a range after a count', () => {
  const prior = betaOf({ p10: 0.1, p90: 0.2 });
  const after = (hits: number, of: number) => rangeOf(afterCount(prior, { hits, of }));

  it('stays near the published one after little, and follows much', () => {
    const little = after(0, 2);
    expect(little.p10).toBeGreaterThan(0.09);
    expect(little.p90).toBeGreaterThan(0.18);
    const much = after(3000, 10_000);
    expect(much.p10).toBeGreaterThan(0.28);
    expect(much.p90).toBeLessThan(0.31);
  });

  it('moves up with every hit and down with every miss, and gets narrower in odds with both', () => {
    const odds = (x: number) => Math.log(x / (1 - x));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (hits, misses) => {
        const [now, hit, miss] = [
          after(hits, hits + misses),
          after(hits + 1, hits + misses + 1),
          after(hits, hits + misses + 1),
        ];
        expect(hit.p10).toBeGreaterThan(now.p10);
        expect(hit.p90).toBeGreaterThan(now.p90);
        expect(miss.p10).toBeLessThan(now.p10);
        expect(miss.p90).toBeLessThan(now.p90);
        const width = ({ p10, p90 }: typeof now) => odds(p90) - odds(p10);
        expect(width(hit)).toBeLessThan(width(now));
      }),
      { numRuns: 40 },
    );
  });
});
