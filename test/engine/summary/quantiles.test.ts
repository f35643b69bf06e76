// Quantiles by histogram against a plain sort.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Quantiles } from '../../../src/engine/summary/quantiles';

const PROBABILITIES = [0, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 1];

/** Type 7 of Hyndman and Fan, as it stands in the book. */
function naive(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const h = (sorted.length - 1) * p;
  const low = sorted[Math.floor(h)];
  const high = sorted[Math.ceil(h)];
  return low === high ? low : low + (h - Math.floor(h)) * (high - low);
}

function quantiles(values: readonly number[]): number[] {
  const out = new Float64Array(PROBABILITIES.length);
  new Quantiles(values.length).of(Float64Array.from(values), values.length, PROBABILITIES, out);
  return [...out];
}

const same = (values: readonly number[]) => {
  // Adding 0 makes −0 the one zero that counts.
  quantiles(values).forEach((x, i) => expect(x + 0).toBe(naive(values, PROBABILITIES[i]) + 0));
};

describe('quantiles', () => {
  const figure = fc.oneof(
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    fc.constantFrom(0, 1, 1e6, 1e-300),
    fc.integer({ min: 0, max: 20 }),
  );

  it('equal those of a full sort, to the last bit', () => {
    fc.assert(fc.property(fc.array(figure, { minLength: 1, maxLength: 1500 }), same), { numRuns: 200 });
  });

  it('hold for skewed money with many zeros', () => {
    const values = Array.from({ length: 2000 }, (_, i) => (i % 3 === 0 ? 0 : 1.01 ** (i % 1500)));
    same(values);
  });

  it.each([
    ['all equal', Array.from({ length: 600 }, () => 7)],
    ['too close together for bins', Array.from({ length: 600 }, (_, i) => 1 + (i % 2) * Number.EPSILON)],
    ['subnormal', Array.from({ length: 600 }, (_, i) => i * 5e-324)],
    ['too far apart to subtract', Array.from({ length: 600 }, (_, i) => (i - 300) * 5e305)],
  ])('hold when numbers are %s', (_, values) => same(values));

  it('give infinity where half of the runways are infinite', () => {
    const values = Array.from({ length: 800 }, (_, i) => (i < 400 ? i : Infinity));
    const found = quantiles(values);
    expect(found[3]).toBe(199.75);
    expect(found.slice(4)).toEqual(Array(5).fill(Infinity));
  });

  it('do not depend on the order and leave the values alone', () => {
    const values = Float64Array.from({ length: 777 }, (_, i) => ((i * 389) % 777) ** 2);
    const before = values.slice();
    const out = new Float64Array(PROBABILITIES.length);
    new Quantiles(777).of(values, 777, PROBABILITIES, out);
    expect(values).toEqual(before);
    expect([...out]).toEqual(quantiles([...before].reverse()));
  });

  it('are undefined for no values', () => {
    const out = new Float64Array(PROBABILITIES.length);
    new Quantiles(0).of(new Float64Array(0), 0, PROBABILITIES, out);
    expect([...out].every(Number.isNaN)).toBe(true);
  });
});
