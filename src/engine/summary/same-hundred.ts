// The same hundred futures under two plans: who survives either way, who is saved, who is lost.
import { shareOut } from './share-out';

/** Futures by whether the company is alive at the horizon under plan A and under plan B. */
export interface Fates {
  readonly both: number;
  /** Under A alone: B loses them. */
  readonly onlyA: number;
  /** Under B alone: B saves them. */
  readonly onlyB: number;
  readonly neither: number;
}

/** In place of no futures at all, so that what never happened is not told as one of a hundred. */
const HARDLY_ANY = 1e-6;

/**
 * Fates as whole numbers that add up to 100 (all 0 of none). Each plan's survivors are rounded by largest remainder as
 * in its own odds, so that survival is the same number wherever it is told; that leaves one number free, and it takes
 * the value that fits all four counts best, each measured by its own size (least χ²): one in 2,000 is not one in 100.
 */
export function sameHundred({ both, onlyA, onlyB, neither }: Fates): Fates {
  const counts = [both, onlyA, onlyB, neither];
  const n = counts.reduce((a, b) => a + b, 0);
  if (n === 0) return { both: 0, onlyA: 0, onlyB: 0, neither: 0 };
  const [aliveA] = shareOut([both + onlyA, onlyB + neither], 100);
  const [aliveB] = shareOut([both + onlyB, onlyA + neither], 100);
  const cells = (x: number) => [x, aliveA - x, aliveB - x, 100 - aliveA - aliveB + x];
  const off = (x: number) =>
    cells(x).reduce((sum, count, i) => {
      const exact = (100 * counts[i]) / n;
      return sum + ((count - exact) * (count - exact)) / (exact + HARDLY_ANY);
    }, 0);
  let best = Math.max(0, aliveA + aliveB - 100);
  for (let x = best; x <= Math.min(aliveA, aliveB); x++) if (off(x) < off(best)) best = x;
  const [all, a, b, none] = cells(best);
  return { both: all, onlyA: a, onlyB: b, neither: none };
}
