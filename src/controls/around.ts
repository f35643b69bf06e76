// A range from its middle: the middle comes back exactly as it was put, and the ends are no longer than that takes,
// because each figure lengthens every link. Pure.
import { figures } from '../format';

export interface Range {
  readonly p10: number;
  readonly p90: number;
}
export type Bounds = readonly [low: number, high: number];

/** Scale in which the law of a value is normal: its middle is the mean of the ends there. */
export interface Law {
  readonly name: 'log' | 'logit' | 'normal';
  readonly to: (x: number) => number;
  readonly from: (x: number) => number;
}

/** Median of a range. */
export const middleOf = ({ p10, p90 }: Range, law: Law | undefined): number =>
  law ? law.from((law.to(p10) + law.to(p90)) / 2) : (p10 + p90) / 2;

/** Part by which the middle may be off. */
export const EXACT = 1e-10;
const FEWEST = 2;
const MOST = 17;

/** The number with the fewest figures that will do. */
function shortest(x: number, suits: (x: number) => boolean): number | undefined {
  for (let digits = FEWEST; digits <= MOST; digits++) {
    const short = figures(x, digits);
    if (suits(short)) return short;
  }
  return undefined;
}

/**
 * As wide as `half` to either side in the law's scale, or as the bounds allow; undefined when they allow nothing.
 * @param slack part of the half width that may go to rounding the low end
 */
export function rangeAround(
  centre: number,
  half: number,
  law: Law,
  [low, high]: Bounds,
  slack: number,
): Range | undefined {
  if (!(centre > low && centre < high)) return undefined;
  const at = law.to(centre);
  const width = Math.min(half, at - law.to(low), law.to(high) - at);
  const exact = { p10: Math.max(low, law.from(at - width)), p90: Math.min(high, law.from(at + width)) };
  if (!(exact.p10 < centre && centre < exact.p90)) return undefined;

  const p10 = shortest(
    exact.p10,
    (x) => x >= low && x < centre && Math.abs(law.to(x) - at + width) <= slack * width,
  );
  const p90 =
    p10 === undefined
      ? undefined
      : shortest(law.from(2 * at - law.to(p10)), (x) => {
          const miss = Math.abs(middleOf({ p10, p90: x }, law) - centre);
          return x <= high && x > centre && miss <= EXACT * Math.abs(centre);
        });
  return p10 === undefined || p90 === undefined ? exact : { p10, p90 };
}
