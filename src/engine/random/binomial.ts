// Binomial counts by inversion: one uniform in, one count out, growing with the uniform, the trials and the chance.
import { exp, log } from '../math';
import { latticeQuantile, NEARLY_ALL, RECIPROCAL, ROUNDING } from './poisson';

/** From this variance n·p·(1 − p) on the normal-corrected form takes over. */
export const BINOMIAL_LARGE = 12;

/**
 * The smallest count whose cumulative probability reaches u, 0 < u < 1, for n independent trials of chance p.
 * n ≤ 0 or p ≤ 0 gives 0, p ≥ 1 gives n; n is a whole number.
 *
 * Variance below 12: exact sequential search from the nearer end, to the rounding of the sum (1e−15 for few trials,
 * 1e−13 for a thousand); only the last 1e−12 of the far tail falls on one count.
 * From 12 on: third-order Cornish–Fisher with continuity correction, see `latticeQuantile`. Total-variation distance
 * from the true law: below 9.2e−5 where it begins, for every p (measured in test/engine/random/binomial.test.ts).
 */
export function binomialQuantile(u: number, n: number, p: number): number {
  if (!(n > 0) || !(p > 0)) return 0;
  if (p >= 1) return n;
  const mean = n * p;
  const variance = mean * (1 - p);
  if (variance >= BINOMIAL_LARGE) return latticeQuantile(u, mean, p, n, variance);
  // Failures of chance 1 − p counted from the other side keep the orientation: more u, fewer failures. One call for both,
  // so that a compiler puts the search in place. And `+`, here and below: an argument, or the result of a call that is not
  // put in place, would be put into a box where it meets a sum, and the sum too; known to be a number, it stays in a register.
  const rare = p <= 0.5;
  const count = searchUp(rare ? u : 1 - u, n, rare ? +p : 1 - p);
  return rare ? count : n - count;
}

function searchUp(u: number, n: number, p: number): number {
  // (1 − p)^n is at least 1 − n·p: below that, less what rounding may take, the search would end where it begins.
  if (u < 1 - ROUNDING - n * p) return 0;
  const target = u < NEARLY_ALL ? u : NEARLY_ALL;
  const q = 1 - p;
  // p − (1 − q) is what rounding q lost: many trials would multiply it.
  let term = n <= 1024 ? wholePower(q, n) : +exp(n * (log(q) - (p - (1 - q))));
  let sum = term;
  const odds = p / q;
  let k = 0;
  while (sum < target && k < n) {
    // One product deep per turn: the rest is worked out while the last turn's is still on its way.
    const ratio = odds * (n - k) * RECIPROCAL[k + 1];
    k += 1;
    term *= ratio;
    sum += term;
  }
  return k;
}

/** q^n by repeated squaring: up to a thousand trials quicker than exp and log; relative error n · 1.2e−16. */
function wholePower(q: number, n: number): number {
  let result = 1;
  let square = q;
  for (let left = n; left > 0; left >>= 1) {
    if ((left & 1) === 1) result *= square;
    square *= square;
  }
  return result;
}
