// How many of a hundred futures end in each way.
import { OUTCOMES } from '../model';
import { shareOut } from './share-out';

const OUT = OUTCOMES.indexOf('outOfCash');

/**
 * Counts of the outcomes as whole numbers that add up to 100 (all 0 without futures), by largest remainder in two
 * steps: first those that survive and those that do not, so that survival is the same number wherever it is told;
 * then the survivors' kinds.
 */
export function perHundred(counts: readonly number[]): number[] {
  const kinds = counts.map((count, i) => (i === OUT ? 0 : count));
  const alive = kinds.reduce((a, b) => a + b, 0);
  const [survive, out] = shareOut([alive, counts[OUT]], 100);
  return shareOut(kinds, survive).map((cells, i) => (i === OUT ? out : cells));
}
