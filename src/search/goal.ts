// What a better plan is: one of survival and ARR is to reach a limit, and then the other is to be as high as can be.
import { survivalOf, type Figures } from './figures';

export interface Goal {
  /** Which of the two has the limit. */
  readonly least: 'survival' | 'arr';
  /** Share of futures alive, or typical ARR. */
  readonly limit: number;
}

export const meets = (figures: Figures, { least, limit }: Goal): boolean =>
  (least === 'survival' ? survivalOf(figures) : figures.arr) >= limit;

/** Part of the mean that counts with the typical ARR: enough to lead where that is 0, too little to decide elsewhere. */
const MEAN = 0.01;

/** Of an ARR that is 0 everywhere nothing can be told by scale. */
const LEAST_SCALE = 1;

/** How far plans are from what is wanted, the present one setting the scale. */
export function costBy(goal: Goal, present: Figures): (figures: Figures) => number {
  const scale = Math.max(LEAST_SCALE, present.meanArr);
  return (figures) => badness(figures, goal, scale);
}

/** The figure that tells two plans apart: the one with the limit, until both have reached it. */
export function decisive(goal: Goal, one: Figures, other: Figures): Goal['least'] {
  if (!meets(one, goal) || !meets(other, goal)) return goal.least;
  return goal.least === 'survival' ? 'arr' : 'survival';
}

/**
 * Less is better. From 0 to 1 for plans that meet the goal, by the other figure; above 1 for those that do not, by how
 * far they are from it: so that a search is led towards the goal first.
 * @param scale an ARR that halves what is left to gain, above 0; the order of plans does not depend on it
 */
function badness(figures: Figures, goal: Goal, scale: number): number {
  const survival = survivalOf(figures);
  const arr = figures.arr + MEAN * figures.meanArr;
  if (goal.least === 'survival') {
    if (survival < goal.limit) return 1 + goal.limit - survival;
    return scale / (scale + Math.max(0, arr));
  }
  if (figures.arr < goal.limit) return 1 + (goal.limit - figures.arr) / goal.limit + (1 - survival) * MEAN;
  return 1 - survival;
}
