// Constants behind `exp` and `log`, worked out once at load in whole-number (BigInt) arithmetic, so that every
// browser holds the same bits and nobody has to trust four hundred typed-in digits.

/** Fixed point: a value v is held as v · 2^128. */
const ONE = 1n << 128n;
const LN2 = logOfRatio(1n, 3n);

/** 2^(i − 1074) at index i: every power of two a double can hold, subnormal ones included. */
export const POWER_OF_TWO = new Float64Array(2098);
/** Offset of 2^0 in `POWER_OF_TWO`. */
export const ZERO_POWER = 1074;

/** 2^(j/64) for j in 0…63, as high part (53 bits) and remainder, interleaved: hi0 lo0 hi1 lo1 … */
export const EXP_TABLE = new Float64Array(128);
/** ln 2 ÷ 64 in 36 bits, so that its product with a whole number below 2^17 is exact, and the remainder. */
export const LN2_64_HIGH = highPart(LN2 / 64n, 42);
export const LN2_64_LOW = lowPart(LN2 / 64n, 42);

/**
 * For j in 0…128, three numbers each: c, a 15-bit reciprocal of 1 + j/128; and −ln c (from `LOG_WRAP` on −ln 2c)
 * as a multiple of 2^−42 and the remainder.
 */
export const LOG_TABLE = new Float64Array(129 * 3);
/** From this j on (1 + j/128 above √2) the logarithm counts from the next power of two, so nothing cancels. */
export const LOG_WRAP = 53;
/** ln 2 as a multiple of 2^−42 (exact times any exponent) and the remainder. */
export const LN2_HIGH = highPart(LN2, 42);
export const LN2_LOW = lowPart(LN2, 42);

/** 2 · artanh(a/b) by its power series, in fixed point: ln((b + a) / (b − a)). */
function logOfRatio(a: bigint, b: bigint): bigint {
  const z = (a * ONE) / b;
  const zz = (z * z) >> 128n;
  let term = a < 0n ? -z : z;
  let sum = 0n;
  for (let k = 1n; term !== 0n; k += 2n) {
    sum += term / k;
    term = (term * zz) >> 128n;
  }
  return a < 0n ? -2n * sum : 2n * sum;
}

function highPart(value: bigint, bits: number): number {
  return Number(value >> BigInt(128 - bits)) * powerOfTwo(-bits);
}

/** What `highPart` left, to 53 further bits or all there are in the fixed-point value. */
function lowPart(value: bigint, bits: number): number {
  const rest = value - ((value >> BigInt(128 - bits)) << BigInt(128 - bits));
  const kept = Math.min(128, bits + 53);
  return Number(rest >> BigInt(128 - kept)) * powerOfTwo(-kept);
}

function powerOfTwo(exponent: number): number {
  let value = 1;
  for (let i = 0; i < exponent; i++) value *= 2;
  for (let i = 0; i > exponent; i--) value /= 2;
  return value;
}

function fillTables(): void {
  for (let i = 0; i < POWER_OF_TWO.length; i++) POWER_OF_TWO[i] = i === 0 ? 5e-324 : 2 * POWER_OF_TWO[i - 1];

  for (let j = 0; j < 64; j++) {
    const x = (LN2 * BigInt(j)) / 64n;
    let term = ONE;
    let sum = 0n;
    for (let k = 1n; term !== 0n; k++) {
      sum += term;
      term = ((term * x) >> 128n) / k;
    }
    EXP_TABLE[2 * j] = highPart(sum, 52);
    EXP_TABLE[2 * j + 1] = lowPart(sum, 52);
  }

  for (let j = 0; j <= 128; j++) {
    const c = Math.floor((128 * 16384) / (128 + j) + 0.5);
    const unit = j < LOG_WRAP ? 16384 : 8192;
    // −ln(c/unit) = ln(unit/c) = 2 artanh((unit − c) / (unit + c))
    const value = logOfRatio(BigInt(unit - c), BigInt(unit + c));
    LOG_TABLE[3 * j] = c / 16384;
    LOG_TABLE[3 * j + 1] = highPart(value, 42);
    LOG_TABLE[3 * j + 2] = lowPart(value, 42);
  }
}

fillTables();
