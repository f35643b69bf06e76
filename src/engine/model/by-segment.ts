// Short arrays of one figure for each segment.
import { MAX_SEGMENTS } from '../input';

/** `count` arrays by segment that share one buffer, so that a month's figures are cleared together. */
export function monthly(count: number): {
  readonly all: Float64Array;
  readonly part: (i: number) => Float64Array;
} {
  const all = new Float64Array(count * MAX_SEGMENTS);
  return { all, part: (i) => all.subarray(i * MAX_SEGMENTS, (i + 1) * MAX_SEGMENTS) };
}

/** Sets a short array to 0: every month, so a loop, which is quicker than a call of `fill`. */
export function clear(array: Float64Array): void {
  for (let i = 0; i < array.length; i++) array[i] = 0;
}

/** Up to so many numbers a loop is the quicker. */
const SHORT = 64;

/** Sets arrays to 0, most of them short and some long: before every future. */
export function clearAll(arrays: readonly Float64Array[]): void {
  for (const array of arrays) {
    if (array.length <= SHORT) clear(array);
    else array.fill(0);
  }
}
