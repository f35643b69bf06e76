// Total-variation distance between a quantile function's law and a true one, for the tests of the count samplers.

/** Largest odd multiple of 2^−53 in (0, 1) at which `quantile` is at most k, as a probability; by bisection. */
export function cumulative(quantile: (u: number) => number, k: number): number {
  let low = 0;
  let high = 2 ** 52;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (quantile((middle - 0.5) / 2 ** 52) <= k) low = middle;
    else high = middle;
  }
  return low / 2 ** 52;
}

/** Half the sum of |pmf − what the quantile function gives| over counts from `first` to `last`. */
export function totalVariation(
  quantile: (u: number) => number,
  pmf: (k: number) => number,
  first: number,
  last: number,
): number {
  let below = cumulative(quantile, first - 1);
  let sum = below;
  for (let k = first; k <= last; k++) {
    const upTo = cumulative(quantile, k);
    sum += Math.abs(upTo - below - pmf(k));
    below = upTo;
  }
  return (sum + 1 - below) / 2;
}
