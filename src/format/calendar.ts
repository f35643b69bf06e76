// Months of a scenario as calendar months, once it is known in which one it starts. Pure.

/** How many months the year and month of `2026-11` lie after the year 0. */
export const monthCount = (start: string) => 12 * Number(start.slice(0, 4)) + Number(start.slice(5, 7)) - 1;

/**
 * The calendar month of a month of the simulation: month 1 is `start` (`2026-11`), month 0 the one before it, at whose
 * end the books open. "Nov 2026", or "Nov 26" where there is little room.
 */
export function calendarMonth(start: string, month: number, language: string, brief = false): string {
  const at = monthCount(start) + Math.round(month) - 1;
  const date = new Date(Date.UTC(Math.floor(at / 12), at % 12, 1));
  const year = brief ? '2-digit' : 'numeric';
  return date.toLocaleString(language, { month: 'short', year, timeZone: 'UTC' });
}
