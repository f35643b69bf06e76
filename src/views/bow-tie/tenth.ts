// What if each step were a tenth better: steps multiply, a renewal rate does not. Worked out from the plan's own
// figures. Pure.
import { YEAR } from '../../engine';

const TENTH = 1.1;

/** A share a tenth better, as far as it can be. */
const better = (share: number) => Math.min(1, TENTH * share);

export interface Steps {
  /** Factor of each step. */
  readonly factors: readonly number[];
  /** All of them multiplied. */
  readonly product: number;
  /** What it would be if they added up. */
  readonly sum: number;
}

/**
 * Targets reached, answers to them and price may grow by a tenth in any case; of the `shares` in between each only up
 * to all.
 * MODEL section 10, B5: the product of the steps.
 */
export function stepsBetter(shares: readonly number[]): Steps {
  const factors = [
    TENTH,
    TENTH,
    ...shares.map((share) => (share > 0 ? better(share) / share : TENTH)),
    TENTH,
  ];
  return {
    factors,
    product: factors.reduce((product, factor) => product * factor, 1),
    sum: factors.reduce((sum, factor) => sum + factor - 1, 1),
  };
}

export interface Renewal {
  readonly from: number;
  readonly to: number;
  /** ARR at the end of the period against what it is. */
  readonly factor: number;
}

/**
 * ARR at the last month if of all that was there at the opening, and of all that was won in a month, another share
 * stayed each year: month by month where customers may leave any month, else at each renewal.
 * @param opening ARR at the opening
 * @param won new ARR month by month, index 0 the opening
 * @param stay share that stays a year
 * @param yearly customers leave at their renewals only
 */
export function renewalBetter(
  opening: number,
  won: ArrayLike<number>,
  stay: number,
  yearly: boolean,
): Renewal {
  const to = better(stay);
  const last = won.length - 1;
  const left = (rate: number) =>
    Array.from(won).reduce((sum, arr, month) => {
      const years = (last - month) / YEAR;
      return sum + (month === 0 ? opening : arr) * rate ** (yearly ? Math.floor(years) : years);
    }, 0);
  const now = left(stay);
  return { from: stay, to, factor: now > 0 ? left(to) / now : NaN };
}
