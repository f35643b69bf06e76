// Threefry2x32-20 against its authors' known answers, and how one bit of key or counter spreads.
import { expect, test } from 'vitest';
import { setKey, threefry2x32 } from '../../../src/engine/random';

const key = new Int32Array(3);
const out = new Int32Array(2);

function words(k0: number, k1: number, c0: number, c1: number): number[] {
  setKey(key, k0, k1);
  threefry2x32(key, c0, c1, out);
  return [...out].map((word) => word >>> 0);
}

test('known-answer vectors of Random123 (kat_vectors, threefry2x32, 20 rounds)', () => {
  expect(words(0, 0, 0, 0)).toEqual([0x6b200159, 0x99ba4efe]);
  expect(words(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff)).toEqual([0x1cb996fc, 0xbb002be7]);
  // Counter, then key: the first hexadecimal digits of pi.
  expect(words(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3)).toEqual([0xc4923a9c, 0x483df7a0]);
});

test('any one bit of key or counter turns half of the result', () => {
  const samples = 200;
  for (let bit = 0; bit < 128; bit++) {
    let turned = 0;
    for (let i = 0; i < samples; i++) {
      const input: [number, number, number, number] = [7, i, 0x01abcdef, i * 3];
      const before = words(...input);
      input[bit >> 5] = (input[bit >> 5] ?? 0) ^ (1 << (bit & 31));
      const after = words(...input);
      for (const side of [0, 1]) {
        let difference = (before[side] ?? 0) ^ (after[side] ?? 0);
        for (; difference !== 0; difference &= difference - 1) turned += 1;
      }
    }
    // 12,800 fair coins: standard deviation 0.44 %, allowed four and a half.
    expect(Math.abs(turned / (64 * samples) - 0.5), `bit ${bit}`).toBeLessThan(0.02);
  }
});

test('a block is a bijection of the counter: no value twice along a counter, and no return when fed back', () => {
  const seen = new Set<number>();
  for (let i = 0; i < 200_000; i++) {
    const [a = 0, b = 0] = words(1, 2, 3, i);
    seen.add((a & 0x1fffff) * 4294967296 + b);
  }
  // 53 of the 64 bits are kept; chance of one repeat among 200,000 about 2e−6.
  expect(seen.size).toBe(200_000);
  let at: [number, number] = [0, 0];
  for (let i = 0; i < 200_000; i++) {
    const [a = 0, b = 0] = words(0, 0, ...at);
    at = [a, b];
    if (a === 0 && b === 0) expect.fail(`back at the start after ${i} steps`);
  }
});
