// One number for a hundred thousand results, to the last bit: equal in every browser, or the arithmetic is not portable.
// Free of test framework and Node, so that an end-to-end test can run it in a page.
import { exp, log, logGamma, normalCdf, normalQuantile, power, sigmoid } from '../../../src/engine/math';

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/** Folds the 64 bits of a number (NaN in one form) into a running 32-bit hash; for little-endian machines. */
export function foldBits(hash: number, value: number): number {
  double[0] = value;
  if (value !== value) {
    words[0] = 0;
    words[1] = 0x7ff80000;
  }
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0xcc9e2d51);
    hash = Math.imul(hash ^ (hash >>> 15), 0x1b873593);
    hash ^= hash >>> 13;
  }
  return hash;
}

/** Digest of exp, log, quantile and the functions built on them over 100,000 inputs, as eight hex digits. */
export function arithmeticDigest(): string {
  let hash = 0x9e3779b9 | 0;
  let state = 12345;
  for (let i = 0; i < 100_000; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const u = (state + 0.5) / 4294967296;
    hash = foldBits(hash, exp((u - 0.5) * 1500));
    hash = foldBits(hash, exp((u - 0.5) * 8));
    hash = foldBits(hash, log(u * 20));
    hash = foldBits(hash, log(exp((u - 0.5) * 1480)));
    hash = foldBits(hash, normalQuantile(u));
    hash = foldBits(hash, normalQuantile(u * u * u * u));
    if (i % 16 !== 0) continue;
    hash = foldBits(hash, normalCdf((u - 0.5) * 70));
    hash = foldBits(hash, power(u * 10, (u - 0.3) * 7));
    hash = foldBits(hash, sigmoid((u - 0.5) * 90));
    hash = foldBits(hash, logGamma(u * 100));
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
