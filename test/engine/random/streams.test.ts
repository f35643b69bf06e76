// Streams against each other: no correlation between streams, futures, seeds or indices, and flat along each.
import { expect, test } from 'vitest';
import { Luck, streamCode } from '../../../src/engine/random';

const segments = ['smb', 'mid', 'enterprise', 'micro'];
const codes = new Uint32Array(24).map((_, i) => streamCode(1 + (i >> 2), segments[i & 3] ?? ''));
const luck = new Luck(codes, false);
const n = 4000;

/** A column of centred uniforms with variance one: n draws, as `draw` names them. */
function column(draw: (i: number) => number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => (draw(i) - 0.5) * Math.sqrt(12));
}

function correlation(a: Float64Array, b: Float64Array, lag = 0): number {
  let sum = 0;
  for (let i = 0; i + lag < n; i++) sum += (a[i] ?? 0) * (b[i + lag] ?? 0);
  return sum / Math.sqrt(n - lag);
}

/**
 * Correlations in standard errors over every pair and several lags: no pair beyond five (chance below 1e−3 for some
 * thousand pairs), and their mean square near one (standard deviation √(2 ÷ pairs), allowed five).
 */
function expectUnrelated(columns: Float64Array[], lags = [0, 1, 2, 12]): void {
  let squares = 0;
  let count = 0;
  columns.forEach((a, i) => {
    columns.forEach((b, j) => {
      for (const lag of lags) {
        if (lag === 0 && j <= i) continue;
        const r = correlation(a, b, lag);
        expect(Math.abs(r), `columns ${i} and ${j}, lag ${lag}`).toBeLessThan(5);
        squares += r * r;
        count += 1;
      }
    });
  });
  expect(Math.abs(squares / count - 1)).toBeLessThan(5 * Math.sqrt(2 / count));
}

test('streams of one future, along the index', () => {
  luck.begin(1, 0);
  expectUnrelated(Array.from(codes, (_, stream) => column((i) => luck.uniform(stream, i))));
});

test('streams across futures, at one index', () => {
  const columns = [0, 1, 2, 11, 23].flatMap((stream) =>
    [0, 1, 2, 59].map((index) =>
      column((future) => {
        luck.begin(1, future);
        return luck.uniform(stream, index);
      }),
    ),
  );
  expectUnrelated(columns, [0, 1, 2]);
});

test('neighbouring seeds and futures, and the two swapped', () => {
  const columns: Float64Array[] = [];
  for (const seed of [0, 1, 2, 3, 256, 0x80000000, 0xffffffff]) {
    for (const future of [0, 1, 2, 1024]) {
      luck.begin(seed, future);
      columns.push(column((i) => luck.uniform(5, i)));
    }
  }
  expectUnrelated(columns, [0, 1]);
});

test('flat in one, two and three dimensions', () => {
  luck.begin(9, 9);
  const draws = 60_000;
  for (const [cells, dimensions] of [
    [1000, 1],
    [30, 2],
    [10, 3],
  ] as const) {
    for (const stream of [0, 7, 23]) {
      const bins = new Float64Array(cells ** dimensions);
      for (let i = 0; i < draws; i++) {
        let cell = 0;
        for (let d = 0; d < dimensions; d++)
          cell = cell * cells + Math.floor(luck.uniform(stream, i * dimensions + d) * cells);
        bins[cell] = (bins[cell] ?? 0) + 1;
      }
      const expected = draws / bins.length;
      let chiSquare = 0;
      for (const bin of bins) chiSquare += (bin - expected) ** 2 / expected;
      const freedom = bins.length - 1;
      expect(Math.abs(chiSquare - freedom)).toBeLessThan(4.5 * Math.sqrt(2 * freedom));
    }
  }
});

test('the low bits are as good as the high ones', () => {
  luck.begin(3, 3);
  const ones = new Float64Array(52);
  for (let i = 0; i < 20_000; i++) {
    let bits = Math.floor(luck.uniform(4, i) * 2 ** 52);
    for (let bit = 0; bit < 52; bit++) {
      ones[bit] = (ones[bit] ?? 0) + (bits % 2);
      bits = Math.floor(bits / 2);
    }
  }
  // Standard deviation 71.
  for (const count of ones) expect(Math.abs(count - 10_000)).toBeLessThan(330);
});
