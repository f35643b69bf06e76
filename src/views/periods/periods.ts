// Years of a horizon, and all of it: over which flows are summed. Pure.
import { YEAR } from '../../engine';

/** Months of a period, both included. */
export interface Period {
  /** From 1; 0: the whole horizon. */
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** Whole years of a horizon, then all of it. */
export function periodsOf(months: number): readonly Period[] {
  const years = Array.from({ length: Math.floor(months / YEAR) }, (_, i): Period => {
    return { year: i + 1, from: i * YEAR + 1, to: (i + 1) * YEAR };
  });
  return [...years, { year: 0, from: 1, to: months }];
}

/** What is shown until another is chosen: the last whole year, or everything where there is none. */
export const lastYear = (periods: readonly Period[]): Period => periods[Math.max(0, periods.length - 2)];
