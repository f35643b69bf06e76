// What a month is called: counted from the start, or by the calendar once it is known when month 1 is.
import { calendarMonth } from '../format';
import type { Messages } from '../messages';

export type MonthName = (month: number) => string;

/** "month 22", or "Aug 2028". */
export const monthName = ({ charts, language }: Messages, start: string | undefined): MonthName =>
  start === undefined ? charts.month : (month) => calendarMonth(start, month, language);

/** Names of the marks of an axis, short where it is narrow; undefined where months are counted. */
export const axisNames = (
  { language }: Messages,
  start: string | undefined,
  narrow: boolean,
): MonthName | undefined =>
  start === undefined ? undefined : (month) => calendarMonth(start, month, language, narrow);
