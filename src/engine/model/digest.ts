// A digest of everything a future left behind: two runs agree to the last bit exactly when their digests do.

/** Bits of the one NaN that counts: machines write others. */
const NAN_HIGH = 0x7ff80000;
/** Parts of a number's high word. */
const EXPONENT = 0x7ff00000;
const FRACTION = 0xfffff;

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

  /** `words` are a row's 64-bit numbers seen as 32-bit pairs, low word first (all supported machines). */
  add(words: Int32Array): void {
    let low = this.low;
    let high = this.high;
    let oddLow = ~low;
    let oddHigh = ~high;
    const pairs = words.length & ~3;
    for (let at = 0; at < pairs; at += 4) {
      const none = isNone(words[at], words[at + 1]);
      low = turn(low ^ (none ? 0 : words[at]));
      high = turn(high ^ (none ? NAN_HIGH : words[at + 1]));
      const oddNone = isNone(words[at + 2], words[at + 3]);
      oddLow = turn(oddLow ^ (oddNone ? 0 : words[at + 2]));
      oddHigh = turn(oddHigh ^ (oddNone ? NAN_HIGH : words[at + 3]));
    }
    if (pairs < words.length) {
      const none = isNone(words[pairs], words[pairs + 1]);
      low = turn(low ^ (none ? 0 : words[pairs]));
      high = turn(high ^ (none ? NAN_HIGH : words[pairs + 1]));
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

/** Is it NaN? All ones in the exponent, and anything in the fraction. */
const isNone = (low: number, high: number) =>
  (high & EXPONENT) === EXPONENT && ((high & FRACTION) | low) !== 0;

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
