// Years of a scenario: the last one may be shorter. Pure.

const YEAR = 12;

export const yearCount = (months: number): number => Math.max(1, Math.ceil(months / YEAR));

/** First and last month of a year, 1 … yearCount; the last year is a stretch of it where the horizon lies within. */
export function monthsOf(year: number, months: number): { readonly first: number; readonly last: number } {
  return { first: (year - 1) * YEAR + 1, last: Math.min(months, year * YEAR) };
}
