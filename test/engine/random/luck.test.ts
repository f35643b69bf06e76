// Luck: pure draws, their moments, other draws left alone, and the mode without luck.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Luck, prepareGamma, streamCode } from '../../../src/engine/random';

const codes = new Uint32Array([streamCode(1, 'smb'), streamCode(1, 'enterprise'), streamCode(2, 'smb')]);

function started(noLuck = false): Luck {
  const luck = new Luck(codes, noLuck);
  luck.begin(42, 7);
  return luck;
}

test('uniforms are odd multiples of 2^−53, strictly inside (0, 1), and 1 − u is exact', () => {
  const luck = started();
  for (let i = 0; i < 20_000; i++) {
    const u = luck.uniform(0, i);
    const odd = u * 2 ** 53;
    if (!(u > 0 && u < 1 && odd % 2 === 1 && 1 - (1 - u) === u)) expect.fail(`index ${i}: ${u}`);
  }
  expect(luck.draws).toBe(20_000);
});

test('a draw depends on seed, future, stream and index only', () => {
  const word = fc.nat({ max: 0xffffffff });
  fc.assert(
    fc.property(word, word, fc.nat({ max: 2 }), word, word, (seed, future, stream, index, other) => {
      const a = new Luck(codes, false);
      a.begin(seed, future);
      const first = a.uniform(stream, index);
      a.begin(other, other);
      a.normal(0, other);
      a.begin(seed, future);
      for (let i = 0; i < 5; i++) a.poisson((stream + 1) % 3, other + i, 20);
      expect(a.uniform(stream, index)).toBe(first);
    }),
  );
});

test('other draws are left alone: a traced stream does not see what another one draws', () => {
  function traced(mean: number): string {
    const luck = started();
    const seen: string[] = [];
    luck.trace = (stream, index, u) => {
      if (stream === 1) seen.push(`${index}:${u}`);
    };
    for (let month = 0; month < 60; month++) {
      const leads = luck.poisson(0, month, mean);
      for (let i = 0; i < leads; i++) luck.exponential(2, month * 1000 + i);
      luck.normal(1, month);
    }
    return seen.join();
  }
  expect(traced(40)).toBe(traced(3));
  expect(traced(3).split(',')).toHaveLength(60);
});

test('position among the streams does not matter, only the code', () => {
  const reordered = new Luck(codes.slice().reverse(), false);
  reordered.begin(42, 7);
  expect(reordered.uniform(2, 5)).toBe(started().uniform(0, 5));
});

test('two streams of one code are refused', () => {
  expect(() => new Luck(new Uint32Array([5, 6, 5]), false)).toThrow(RangeError);
});

test('means and variances within five standard errors', () => {
  const luck = started();
  const table = prepareGamma(0.8);
  const n = 40_000;
  // Each law with its mean, variance and fourth central moment.
  const laws: [string, (i: number) => number, number, number, number][] = [
    ['uniform', (i) => luck.uniform(0, i), 0.5, 1 / 12, 1 / 80],
    ['normal', (i) => luck.normal(0, i), 0, 1, 3],
    ['exponential', (i) => luck.exponential(0, i), 1, 1, 9],
    ['gamma', (i) => luck.gamma(0, i, table), 1, 0.64, 3 * 0.64 ** 2 * (1 + 2 * 0.64)],
    ['chance', (i) => Number(luck.chance(0, i, 0.3)), 0.3, 0.21, 0.21 * (1 - 3 * 0.21)],
  ];
  for (const mean of [0.3, 3, 11, 13, 30, 3000])
    laws.push([`poisson ${mean}`, (i) => luck.poisson(1, i, mean), mean, mean, mean * (1 + 3 * mean)]);
  for (const [m, p] of [
    [1, 0.3],
    [30, 0.1],
    [40, 0.5],
    [60, 0.7],
    [1000, 0.003],
    [10_000, 0.3],
  ] as const) {
    const v = m * p * (1 - p);
    laws.push([
      `binomial ${m} ${p}`,
      (i) => luck.binomial(2, i, m, p),
      m * p,
      v,
      v * (1 + 3 * v - 6 * p * (1 - p)),
    ]);
  }
  for (const [name, draw, mean, variance, fourth] of laws) {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i++) {
      const d = draw(i) - mean;
      sum += d;
      squares += d * d;
    }
    expect(Math.abs(sum / n), `mean of ${name}`).toBeLessThan(5 * Math.sqrt(variance / n));
    const spread = 5 * Math.sqrt((fourth - variance ** 2) / n);
    expect(Math.abs(squares / n - variance), `variance of ${name}`).toBeLessThan(spread);
  }
});

test('every count and factor grows with its uniform; who says yes at p says yes at any greater p', () => {
  const luck = started();
  let drawn = 0;
  luck.trace = (_stream, _index, u) => (drawn = u);
  const table = prepareGamma(0.5);
  const draws: ((i: number) => number)[] = [
    (i) => luck.normal(0, i),
    (i) => luck.exponential(0, i),
    (i) => luck.logNormal(0, i, 0.4),
    (i) => luck.gamma(0, i, table),
    (i) => luck.poisson(0, i, 8),
    (i) => luck.binomial(0, i, 90, 0.4),
  ];
  for (const draw of draws) {
    const rows = Array.from({ length: 400 }, (_, i) => [draw(i), drawn] as const).sort((a, b) => a[1] - b[1]);
    for (let i = 1; i < rows.length; i++)
      expect(rows[i]?.[0]).toBeGreaterThanOrEqual(rows[i - 1]?.[0] ?? NaN);
  }
  for (let i = 0; i < 300; i++)
    if (luck.chance(1, i, 0.2)) expect(luck.chance(1, i, 0.25) && luck.chance(1, i, 1)).toBe(true);
});

test('without luck: expected values, and nothing is drawn', () => {
  const luck = started(true);
  expect([luck.uniform(0, 1), luck.normal(0, 1), luck.exponential(0, 1), luck.logNormal(0, 1, 2)]).toEqual([
    0.5, 0, 1, 1,
  ]);
  expect(luck.gamma(0, 1, prepareGamma(1.5))).toBe(1);
  expect(luck.draws).toBe(0);
});

test('without luck: remainders carry over, so that nothing is lost over time', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { maxLength: 120 }), (means) => {
      const luck = started(true);
      let expected = 0;
      let counted = 0;
      means.forEach((mean, month) => {
        expected += mean;
        counted += luck.poisson(0, month, mean);
        if (Math.abs(counted - expected) > 1 + 1e-6) expect.fail(`${counted} for ${expected}`);
      });
    }),
  );
  const luck = started(true);
  const fired = Array.from({ length: 20 }, (_, i) => luck.chance(1, i, 0.1));
  expect(fired.map(Number).join('')).toBe('00000000010000000001');
  expect([1, 2, 3, 4].map((i) => luck.binomial(2, i, 3, 0.5))).toEqual([1, 2, 1, 2]);
});

test('without luck: never more than there are, the rest waits; a new future starts afresh', () => {
  const luck = started(true);
  luck.poisson(0, 0, 0.9);
  expect(luck.binomial(0, 1, 2, 1)).toBe(2);
  expect(luck.binomial(0, 2, 0, 1)).toBe(0);
  expect(luck.poisson(0, 3, 0.2)).toBe(1);
  luck.poisson(0, 4, 0.85);
  luck.begin(42, 8);
  expect(luck.poisson(0, 5, 0.2)).toBe(0);
});

test('one of several kinds: each as often as its chance says, with luck and without', () => {
  const chances = Float64Array.of(9, 0.5, 0, 0.3, 0.2);
  const n = 20_000;
  for (const noLuck of [false, true]) {
    const luck = started(noLuck);
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < n; i++) counts[luck.kind(0, i, chances, 1, 4)] += 1;
    expect(counts[1]).toBe(0);
    // Five standard errors of a share at most; without luck within ten units.
    const off = noLuck ? 10 : 5 * Math.sqrt(n * 0.25);
    [0.5, 0, 0.3, 0.2].forEach((chance, kind) =>
      expect(Math.abs(counts[kind] - n * chance)).toBeLessThan(off),
    );
  }
});
