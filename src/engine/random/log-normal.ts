// Log-normal factors.
import { exp } from '../math';

/** Log-normal factor of mean one for a standard normal z: e^(σz − σ²/2). Its median is e^(−σ²/2). */
export function logNormalMeanOne(z: number, sigma: number): number {
  return exp(sigma * (z - 0.5 * sigma));
}
