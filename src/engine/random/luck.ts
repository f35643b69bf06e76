// The luck of one future: every random decision is a pure function of (seed, future, stream, index), so plans meet the
// same market and any draw can be made in any order. Without luck the same calls give expected values instead.
import { normalQuantile } from '../math';
import { binomialQuantile } from './binomial';
import { exponentialQuantile } from './exponential';
import { gammaQuantile, type GammaTable } from './gamma';
import { logNormalMeanOne } from './log-normal';
import { poissonQuantile } from './poisson';
import { setKey, threefry2x32 } from './threefry';

/** Test hook: sees each uniform as it is made. */
export type LuckTrace = (stream: number, index: number, uniform: number) => void;

/** 2^−52 */
const LATTICE = 2.220446049250313e-16;
/** Forgives an accumulator the rounding of its sums: ten times 0.1 must make a whole. */
const TINY = 1e-9;
/** (√5 − 1) ÷ 2 */
const GOLDEN = 0.6180339887498949;

/**
 * Draws by inversion, one uniform each; every count and factor grows with its uniform. `stream` is a position in the
 * `streamCodes` given at the start, `index` any whole number below 2^32 (an entity's ordinal, a month). The same
 * (stream, index) gives the same uniform again: two decisions never share one unless they are meant to.
 *
 * With `noLuck` each stream carries a remainder: counts and yes/no decisions add their expectation to it and take out
 * the whole part, so that rounding never loses or makes anything over time; there the order of calls does matter.
 */
export class Luck {
  /** Uniforms made since construction. */
  draws = 0;
  /** Null outside tests. */
  trace: LuckTrace | null = null;
  readonly noLuck: boolean;
  private readonly codes: Int32Array;
  private readonly key = new Int32Array(3);
  private readonly words = new Int32Array(2);
  private readonly remainder: Float64Array;

  /** `streamCodes`: one 32-bit code per stream, see `streamCode`; copied. RangeError when two are equal. */
  constructor(streamCodes: Uint32Array, noLuck: boolean) {
    if (new Set(streamCodes).size !== streamCodes.length) {
      throw new RangeError('Two random streams have the same code: their draws would be identical');
    }
    this.codes = Int32Array.from(streamCodes);
    this.remainder = new Float64Array(streamCodes.length);
    this.noLuck = noLuck;
  }

  /** Starts a future; both numbers are whole, 0 … 2^32 − 1. Clears the remainders of no-luck mode. */
  begin(seed: number, future: number): void {
    setKey(this.key, seed | 0, future | 0);
    this.remainder.fill(0);
  }

  /** Uniform strictly inside (0, 1): an odd multiple of 2^−53, so 1 − u is exact too. ½ without luck. */
  uniform(stream: number, index: number): number {
    if (this.noLuck) return 0.5;
    const words = this.words;
    threefry2x32(this.key, this.codes[stream], index | 0, words);
    const u = ((words[0] >>> 0) * 1048576 + (words[1] >>> 12) + 0.5) * LATTICE;
    this.draws += 1;
    if (this.trace !== null) this.trace(stream, index, u);
    return u;
  }

  /** Standard normal; 0 without luck. */
  normal(stream: number, index: number): number {
    return this.noLuck ? 0 : normalQuantile(this.uniform(stream, index));
  }

  /** Exponential of mean one; 1 without luck, so that a threshold is met when the cumulative hazard reaches 1. */
  exponential(stream: number, index: number): number {
    return this.noLuck ? 1 : exponentialQuantile(this.uniform(stream, index));
  }

  /** Log-normal factor of mean one; 1 without luck. */
  logNormal(stream: number, index: number, sigma: number): number {
    return this.noLuck ? 1 : logNormalMeanOne(normalQuantile(this.uniform(stream, index)), sigma);
  }

  /** Gamma factor of mean one through a table of `prepareGamma`; 1 without luck. */
  gamma(stream: number, index: number, table: GammaTable): number {
    return this.noLuck ? 1 : gammaQuantile(table, this.uniform(stream, index));
  }

  /** Yes with chance p, namely when u < p: who says yes at p still says yes at any greater p. */
  chance(stream: number, index: number, p: number): boolean {
    if (this.noLuck) return this.takeWhole(stream, p, 1) === 1;
    return this.uniform(stream, index) < p;
  }

  /** Poisson count. What cannot happen costs no draw. */
  poisson(stream: number, index: number, mean: number): number {
    if (!(mean > 0)) return 0;
    if (this.noLuck) return this.takeWhole(stream, mean, Infinity);
    return poissonQuantile(this.uniform(stream, index), mean);
  }

  /** Binomial count of n trials with chance p; 0 … n in both modes. What cannot happen costs no draw. */
  binomial(stream: number, index: number, n: number, p: number): number {
    if (!(n > 0) || !(p > 0)) return 0;
    if (this.noLuck) return this.takeWhole(stream, n * p, n);
    return binomialQuantile(this.uniform(stream, index), n, p);
  }

  /**
   * One of n kinds whose chances stand from `at` on and add up to 1, by inversion in their order; without luck each as
   * often as is due, from points that the golden ratio lays evenly (H. Weyl).
   */
  kind(stream: number, index: number, chances: Float64Array, at: number, n: number): number {
    let left = this.noLuck ? this.nextPoint(stream) : this.uniform(stream, index);
    for (let i = 0; i + 1 < n; i++) {
      if (left < chances[at + i]) return i;
      left -= chances[at + i];
    }
    return n - 1;
  }

  private nextPoint(stream: number): number {
    const point = this.remainder[stream] + GOLDEN;
    this.remainder[stream] = point < 1 ? point : point - 1;
    return this.remainder[stream];
  }

  /** Adds an expectation to the stream's remainder and takes out whole units, at most `limit` of them. */
  private takeWhole(stream: number, expected: number, limit: number): number {
    if (!(expected > 0)) return 0;
    const total = this.remainder[stream] + expected;
    const whole = Math.min(limit, Math.floor(total + TINY));
    this.remainder[stream] = total - whole;
    return whole;
  }
}
