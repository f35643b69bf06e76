// Portable powers.
import { exp } from './exp';
import { log } from './log';

/**
 * x^y for x ≥ 0 as exp(y · ln x). Relative error about (1 + |y · ln x|) · 1.2e−16, that is a few ulp for the factors
 * of a model and up to 1e−13 at the ends of the range. x^0 is 1 for every x, 1^y is 1; negative x gives NaN, whole
 * y or not.
 */
export function power(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (y === 1) return x >= 0 ? x : NaN;
  return exp(y * log(x));
}
