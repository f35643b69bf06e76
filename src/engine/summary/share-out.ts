// Whole counts that add up: per 100, per field of dots.

/**
 * Whole numbers in proportion to `counts` that add up to `total`, by largest remainder; ties to the earlier one.
 * All 0 when the counts are.
 */
export function shareOut(counts: readonly number[], total: number): number[] {
  const sum = counts.reduce((a, b) => a + b, 0);
  if (sum === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * total) / sum);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((x, i) => ({ i, rest: x - whole[i] }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) whole[i] += 1;
  return whole;
}
