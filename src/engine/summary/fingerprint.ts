// One short name for everything a run computed: two runs agree to the last bit exactly when their fingerprints do.
// Comparable within one ENGINE_VERSION.
import type { Futures } from './futures';

const WORD = 4294967296;

/** Sum of the first n futures' digests modulo 2^64, as 16 hexadecimal digits: the same in whatever order they came. */
export function fingerprint(futures: Futures, n = futures.count): string {
  let low = 0;
  let high = 0;
  const lows = futures.digestWords(0);
  const highs = futures.digestWords(1);
  for (let future = 0; future < n; future++) {
    low += lows[future];
    if (low >= WORD) {
      low -= WORD;
      high += 1;
    }
    high = (high + highs[future]) % WORD;
  }
  return hex(high) + hex(low);
}

const hex = (word: number) => word.toString(16).padStart(8, '0');
