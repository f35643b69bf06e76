// A digest of everything a future left behind: two runs agree to the last bit exactly when their digests do.

/** Bits of the one NaN that counts: machines write others. */
const NAN_HIGH = 0x7ff80000;

/** Two 32-bit lanes over the low and high words of every number; multiplication constants of MurmurHash3. */
export class Digest {
  low = 0;
  high = 0;

  begin(future: number): void {
    this.low = Math.imul(future ^ 0x9e3779b9, 0x85ebca6b);
    this.high = Math.imul(future ^ 0x3c6ef372, 0xc2b2ae35);
  }

  /** `words` are the row's 64-bit numbers seen as 32-bit pairs, low word first (all supported machines). */
  add(row: Float64Array, words: Int32Array): void {
    let low = this.low;
    let high = this.high;
    for (let i = 0; i < row.length; i++) {
      const odd = row[i] !== row[i];
      const a = odd ? 0 : words[2 * i];
      const b = odd ? NAN_HIGH : words[2 * i + 1];
      low = Math.imul(low ^ a, 0xcc9e2d51);
      low = ((low << 15) | (low >>> 17)) ^ high;
      high = Math.imul(high ^ b, 0x1b873593);
      high = ((high << 13) | (high >>> 19)) + low;
    }
    this.low = low;
    this.high = high;
  }

  /** Final mixing, so that sums of digests keep every bit's weight. */
  end(): void {
    this.low = mix(this.low ^ mix(this.high));
    this.high = mix(this.high ^ this.low);
  }
}

function mix(word: number): number {
  let h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
