// What a company really had, over its futures: fetched when somebody opens it.
import { plural } from '../plural';

const months = (count: number) => `${count} ${plural('en', count, { one: 'month', other: 'months' })}`;

export const actuals = {
  title: 'Actual ARR and cash',
  intro:
    'Paste what you really had, one line a month, the oldest first; both columns of a sheet may go into either field. It is drawn over the futures as ◆ and changes none of them. It is kept with this scenario in this browser and in its file, and never goes into a link.',
  from: 'The first line is month',
  fromHelp: '0 is the opening, before the first month is played.',
  /** What becomes of pasted dates. */
  dates: {
    none: '',
    read: (date: string, month: number) =>
      `By the dates the lines begin with ${date}, which is month ${month}.`,
    noStart: 'The dates are left out: the month in which this company starts is not known.',
    uneven: 'The dates are left out: they do not go up month by month with the lines.',
    outside: (date: string) => `The dates are left out: ${date} is no month of these futures.`,
  },
  fields: { arr: 'ARR at the end of each month', cash: 'Cash at the end of each month' },
  placeholders: { arr: 'Jan 2026\t$120k\nFeb 2026\t$131k', cash: 'Jan 2026\t$900k\nFeb 2026\t$840k' },
  read: (count: number, first: string, last: string) => `${months(count)}: ${first} to ${last}.`,
  /** Two columns that were pasted into one field. */
  split: 'Two columns were found: one stands under ARR, the other under cash.',
  swap: 'Swap them',
  refused: (lines: string) => `No single amount in: ${lines}.`,
  tooLong: (count: number, most: number) => `${months(count)} are more than the ${most} there can be.`,
  line: (line: string) => `“${line}”`,
  /** How they lie in the fan. */
  judged: {
    inside: (inside: string, of: string, outside: readonly string[], far: string | undefined) =>
      `◆ actual, ${inside} of ${of} months within 8 in 10${outside.length > 0 ? `; ${outside.join(', ')}` : ''}${far === undefined ? '' : ` (${far})`}`,
    brief: (inside: string, of: string, far: string | undefined) =>
      `◆ ${inside} of ${of} within 8 in 10${far === undefined ? '' : `, ${far}`}`,
    outside: {
      above: (months: string) => `above it in ${months}`,
      below: (months: string) => `below it in ${months}`,
    },
    /** Of the last month, beside the nearer edge. */
    far: {
      above: (by: string, month: string) => `${by} above at ${month}`,
      below: (by: string, month: string) => `${by} below at ${month}`,
    },
    span: (from: string, to: string) => `${from} to ${to}`,
    counted: (months: readonly string[], count: number) =>
      `${plural('en', count, { one: 'month', other: 'months' })} ${months.join(', ')}`,
    many: (count: number) => `${count} months`,
    /** Of the month that is read. */
    read: {
      inside: (title: string, value: string) => `◆ ${title} really ${value}, within 8 in 10`,
      above: (title: string, value: string, by: string) => `◆ ${title} really ${value}, ${by} above 8 in 10`,
      below: (title: string, value: string, by: string) => `◆ ${title} really ${value}, ${by} below 8 in 10`,
    },
    /** On a phone, after the line of the same series. */
    readBriefly: (line: string, value: string) => `${line} ◆ ${value}`,
  },
  show: 'Show them',
  clear: 'Take them away',
};
