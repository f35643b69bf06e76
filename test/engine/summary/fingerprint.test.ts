import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/engine/summary';
import { ingested, type MadeUp } from './made-up';

const word = fc.integer({ min: 0, max: 0xffffffff });

describe('fingerprint', () => {
  it('is the sum of the digests modulo 2^64', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 60 }), (digests) => {
        const list: MadeUp[] = digests.map((digest) => ({ series: [], digest }));
        const sum = digests.reduce((a, [low, high]) => a + (BigInt(high) << 32n) + BigInt(low), 0n);
        const expected = BigInt.asUintN(64, sum).toString(16).padStart(16, '0');
        expect(fingerprint(ingested(list, [], 1, 0))).toBe(expected);
      }),
    );
  });
});
