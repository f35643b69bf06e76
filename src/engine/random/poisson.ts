// Poisson counts by inversion: one uniform in, one count out, growing with both the uniform and the mean.
import { exp, normalQuantile } from '../math';

/** From this mean on the normal-corrected form takes over. */
export const POISSON_LARGE = 12;

/** 1 ÷ k for the searches: a product costs a quarter of a division. */
export const RECIPROCAL = new Float64Array(1024);
for (let k = 1; k < RECIPROCAL.length; k++) RECIPROCAL[k] = 1 / k;
/** Searches stop where so much probability is behind them: beyond, the rounding of the cumulative sum would show. */
export const NEARLY_ALL = 1 - 1e-12;

/** Far more than the rounding of a chance by which a search begins. */
export const ROUNDING = 1e-9;

/**
 * The smallest count whose cumulative probability reaches u, 0 < u < 1; 0 for a mean of 0 or below.
 *
 * Mean below 12: exact sequential search from 0; only the last 1e−12 of the upper tail falls on one count.
 * From 12 on: the Cornish–Fisher expansion of the quantile to third order, with continuity correction and Sheppard's
 * adjustment, rounded down. Total-variation distance from the true law: 9.2e−5 at mean 12, falling as
 * mean^(−3/2) (measured in test/engine/random/poisson.test.ts). So close that an exact search from the mode would buy
 * nothing in between. The expansion is that of E. A. Cornish and R. A. Fisher (1937) with the lattice adjustment of
 * J. E. Kolassa and P. McCullagh, "Edgeworth series for lattice distributions", Annals of Statistics 18 (1990); for
 * the Poisson it agrees with M. B. Giles, "Algorithm 955", ACM TOMS 42 (2016).
 */
export function poissonQuantile(u: number, mean: number): number {
  if (!(mean > 0)) return 0;
  if (mean >= POISSON_LARGE) return latticeQuantile(u, mean, 0, Infinity, mean);
  // e^−mean is at least 1 − mean.
  if (u < 1 - ROUNDING - mean) return 0;
  const target = u < NEARLY_ALL ? u : NEARLY_ALL;
  let term = exp(-mean);
  let sum = term;
  let k = 0;
  while (sum < target) {
    k += 1;
    term *= mean * RECIPROCAL[k];
    sum += term;
  }
  return k;
}

/**
 * Normal-corrected quantile of a binomial (n, p), or of a Poisson (p = 0, n infinite), with the given mean.
 * With variance s² = mean · q, v = pq and w the normal quantile of u:
 *   x = mean + ½ + s·w + (1−2p)(w²−1)/6 + ((14v−2)w − (1+2v)w³)/(72 s) + (1−2p)(1+v/2)(w⁴/270 + 7w²/810 − 8/405)/s²
 * rounded down into 0…n. On the short side of a skewed law w stops at 6 (passed once in a thousand million draws; at
 * less skew, later), where the cubic would soon turn back: so x grows with u, and with the mean, wherever s² ≥ 12.
 */
export function latticeQuantile(u: number, mean: number, p: number, n: number, variance: number): number {
  // `+` keeps what is compared with it out of boxes: see `binomialQuantile`.
  const z = +normalQuantile(u);
  const skew = 1 - 2 * p;
  const limit = 4.2 * skew + (skew < 0 ? 10.2 : -10.2);
  const w = skew < 0 ? (z > limit ? limit : z) : z < limit ? limit : z;
  const ww = w * w;
  const s = Math.sqrt(variance);
  const shrink = 1 / s;
  const v = p * (1 - p);
  const second = (14 * v - 2 - (1 + 2 * v) * ww) * (1 / 72) * w;
  const third = (1 + 0.5 * v) * (ww * (ww * (1 / 270) + 7 / 810) - 8 / 405);
  const skewed = skew * ((ww - 1) * (1 / 6) + third * shrink * shrink);
  const x = mean + 0.5 + s * w + skewed + second * shrink;
  return x < 0 ? 0 : x >= n ? n : Math.floor(x);
}
