// Rank correlation of what a future drew with what became of it.
import { UNTOLD, type Estimate } from './estimate';
import { orderOf } from './ignorance-sample';
import { FEWEST } from './fewest';
import { Z95 } from './sampling-error';

/** [futures] rank of each value, equal ones at the mean of theirs; NaN stays NaN and has no rank. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = orderOf(values).filter((future) => values[future] === values[future]);
  const ranks = new Float64Array(values.length).fill(NaN);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let at = from; at < to; at++) ranks[order[at]] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}

/**
 * Spearman's correlation of a quantity whose futures stand in `order`, no two alike, with an outcome of given `ranks`
 * (those without one are left out). Error: delta method on the variance (1 + ρ²/2) ÷ (n − 3) of Fisher's z (D. G.
 * Bonett and T. A. Wright, Psychometrika 65, 2000); at ρ = 0 right whatever is tied.
 */
export function rankCorrelation(order: Uint32Array, ranks: Float64Array): Estimate {
  let n = 0;
  let sum = 0;
  let square = 0;
  let product = 0;
  for (const future of order) {
    const y = ranks[future];
    if (y !== y) continue;
    sum += y;
    square += y * y;
    product += n * y;
    n += 1;
  }
  const middle = (n - 1) / 2;
  const vary = square - (sum * sum) / n;
  // Of the whole numbers 0 … n − 1.
  const vary0 = (n * (n * n - 1)) / 12;
  if (n < FEWEST || !(vary > 0)) return UNTOLD;
  const value = (product - middle * sum) / Math.sqrt(vary * vary0);
  const square1 = value * value;
  return { value, error: Z95 * (1 - square1) * Math.sqrt((1 + square1 / 2) / (n - 3)) };
}
