// A digest of everything a future left behind: two runs agree to the last bit exactly when their digests do.

/** Bits of the one NaN that counts: machines write others. */
const NAN_HIGH = 0x7ff80000;

/**
 * Four 32-bit lanes over the low and high words of every number, odd and even places apart, so that a machine works on
 * all four at once; they meet at the end of each row. Multiplication constants of MurmurHash3 (A. Appleby).
 */
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
    let oddLow = ~low;
    let oddHigh = ~high;
    const pairs = row.length & ~1;
    for (let i = 0; i < pairs; i += 2) {
      const at = 2 * i;
      const none = row[i] !== row[i];
      low = turn(low ^ (none ? 0 : words[at]));
      high = turn(high ^ (none ? NAN_HIGH : words[at + 1]));
      const oddNone = row[i + 1] !== row[i + 1];
      oddLow = turn(oddLow ^ (oddNone ? 0 : words[at + 2]));
      oddHigh = turn(oddHigh ^ (oddNone ? NAN_HIGH : words[at + 3]));
    }
    if (pairs < row.length) {
      const none = row[pairs] !== row[pairs];
      low = turn(low ^ (none ? 0 : words[2 * pairs]));
      high = turn(high ^ (none ? NAN_HIGH : words[2 * pairs + 1]));
    }
    this.low = mix(low ^ turn(oddHigh));
    this.high = mix(high ^ turn(oddLow) ^ this.low);
  }

  /** Final mixing, so that sums of digests keep every bit's weight. */
  end(): void {
    this.low = mix(this.low ^ mix(this.high));
    this.high = mix(this.high ^ this.low);
  }
}

/** One step of a lane: a product and a turn, so that order counts. */
function turn(word: number): number {
  const product = Math.imul(word, 0xcc9e2d51);
  return (product << 15) | (product >>> 17);
}

function mix(word: number): number {
  let h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
