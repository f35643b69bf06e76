// How sure a share of futures is.

/** Standard deviations to either side that hold 95 % of a normal law. */
export const Z95 = 1.959963984540054;

/**
 * 95 % sampling error of a share seen in n futures, as a share: half the width of Wilson's interval (1927), which
 * stays honest at none and all. At least one in a hundred, so that it is never read as more precision than a count
 * per 100 has. NaN without futures.
 */
export function samplingError(count: number, n: number): number {
  if (n === 0) return NaN;
  const share = count / n;
  const z2 = Z95 * Z95;
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return Math.max(0.01, half);
}
