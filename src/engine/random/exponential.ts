// Exponential waiting times and thresholds, mean one.
import { log } from '../math';

/** −ln(1 − u): grows with u; relative error below 1 ulp for the uniforms of `Luck`, where 1 − u is exact. */
export function exponentialQuantile(u: number): number {
  return -log(1 - u);
}
