// Reads one date for its month, as spreadsheets and people write it: "Jan 2026", "2026-01-31", "31/1/26", "2026年1月".
import { monthCount } from '../format';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR_FIRST = /^(\d{4})(?:[-/年]\s*(\d{1,2})(?:[-/月]\s*\d{0,2}日?)?|\.(\d{1,2})\.\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[-/](\d{4})$/;
const WITH_DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
const NAMED = new RegExp(
  `^(?:\\d{1,2}[\\s-]+)?(${NAMES.join('|')})[a-z]*\\.?[\\s-]*(?:\\d{1,2},?\\s+)?['’]?(\\d{4}|\\d{2})$`,
  'i',
);

const whole = (year: string) => Number(year.length === 2 ? `20${year}` : year);
/** "2026-01" */
export const monthText = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`;
const valid = (year: string, month: number) =>
  month >= 1 && month <= 12 ? [monthCount(monthText(whole(year), month))] : [NaN];

/** Months since the year 0 that a cell may mean: month before day, then day before month; none where it is no date. */
export function readDate(cell: string): readonly number[] {
  const plain = cell.normalize('NFKC').replace(/^["']+|["']+$/g, '');
  const first = YEAR_FIRST.exec(plain);
  if (first) return valid(first[1], Number(first[2] ?? first[3]));
  const last = YEAR_LAST.exec(plain);
  if (last) return valid(last[2], Number(last[1]));
  const day = WITH_DAY.exec(plain);
  if (day) return [...valid(day[3], Number(day[1])), ...valid(day[3], Number(day[2]))];
  const named = NAMED.exec(plain);
  return named ? valid(named[2], NAMES.indexOf(named[1].toLowerCase()) + 1) : [];
}
