// How a figure stands to a published range.

export type Verdict = 'inside' | 'near' | 'outside';

/** Near: beyond an end of the range by at most a quarter of that end. */
const NEAR = 0.25;

/** NaN has none. */
export function verdict(x: number, low: number, high: number): Verdict | undefined {
  if (Number.isNaN(x)) return undefined;
  if (x >= low && x <= high) return 'inside';
  return x >= low - NEAR * Math.abs(low) && x <= high + NEAR * Math.abs(high) ? 'near' : 'outside';
}
