// Text hashes against published answers; their values key every published figure and must not move.
import { expect, test } from 'vitest';
import { fnv1a, hashText, streamCode } from '../../../src/engine/random';

test('FNV-1a known answers', () => {
  expect(fnv1a('')).toBe(0x811c9dc5);
  expect(fnv1a('a')).toBe(0xe40c292c);
  expect(fnv1a('foobar')).toBe(0xbf9cf968);
});

test('FNV-1a takes UTF-8 bytes', () => {
  for (const text of ['é', 'Größe', '客户', 'smb 🚢', 'x\u07ff\u0800\uffff']) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
    expect(fnv1a(text), text).toBe(hash >>> 0);
  }
});

test('frozen hashes of segment ids and paths', () => {
  expect(['smb', 'enterprise', 'mid', 'segments.smb.churnFirstPerMonth'].map(hashText)).toEqual([
    1180623275, 1387258784, 1840654743, 3998529596,
  ]);
  expect(streamCode(3, 'smb')).toBe(((3 << 24) | (hashText('smb') & 0xffffff)) >>> 0);
  expect(streamCode(255, 'smb') >>> 24).toBe(255);
});

test('ten thousand short names: no two share 32 bits, and every bit is fair', () => {
  const seen = new Set<number>();
  const ones = new Float64Array(32);
  for (let i = 0; i < 10_000; i++) {
    const hash = hashText(`s${i}`);
    seen.add(hash);
    for (let bit = 0; bit < 32; bit++) ones[bit] = (ones[bit] ?? 0) + ((hash >>> bit) & 1);
  }
  expect(seen.size).toBe(10_000);
  // Standard deviation 50.
  for (const count of ones) expect(Math.abs(count - 5000)).toBeLessThan(250);
});

test('a purpose beyond eight bits is refused', () => {
  for (const purpose of [-1, 256, 1.5, NaN]) expect(() => streamCode(purpose, 'smb')).toThrow(RangeError);
});
