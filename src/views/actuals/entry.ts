// What was pasted, as the work keeps it; and the text that a kept one is edited as. Pure.
// Not by the door, which brings the statistics along.
import { MAX_MONTHS } from '../../engine/input';
import { readDates } from '../../evidence/read-dates';
import { readMonths, type Months } from '../../evidence/read-months';
import { monthCount } from '../../format';
import type { Scenario } from '../../scenario';
import type { Actuals } from '../../share';
import type { ActualName as Name } from '../../state';

export const NAMES = ['arr', 'cash'] as const satisfies readonly Name[];

export const textOf = (values: readonly (number | null)[] = []): string =>
  values.map((value) => (value === null ? '-' : String(value))).join('\n');

export interface Entered {
  readonly read: Readonly<Record<Name, Months>>;
  /** Undefined when no amount was entered. */
  readonly actuals: Actuals | undefined;
}

/** What the pasted dates say. */
export type Dated =
  | { readonly kind: 'none' | 'noStart' | 'uneven' }
  /** The calendar month of the first line, which is none of the simulation. */
  | { readonly kind: 'outside'; readonly month: number }
  /** Month of the first line, and by how many months each column begins after it. */
  | { readonly kind: 'read'; readonly month: number; readonly after: Readonly<Record<Name, number>> };

type Texts = Readonly<Record<Name, string>>;

/** `start`: the calendar month of month 1, where it is known. */
export function datesOf(texts: Texts, currency: string, start: string | undefined): Dated {
  const found = NAMES.map((name) => readDates(texts[name], currency));
  if (found.some(({ kind }) => kind === 'uneven')) return { kind: 'uneven' };
  const dates = found.map((one) => (one.kind === 'from' ? one.month : undefined));
  if (dates.every((date) => date === undefined)) return { kind: 'none' };
  if (start === undefined) return { kind: 'noStart' };
  const months = dates.map((date) => date && monthCount(date) - monthCount(start) + 1);
  const known = months.filter((month) => typeof month === 'number');
  const month = Math.min(...known);
  if (month < 0 || Math.max(...known) > MAX_MONTHS) return { kind: 'outside', month };
  const [arr, cash] = months.map((each) => (typeof each === 'number' ? each - month : 0));
  return { kind: 'read', month, after: { arr, cash } };
}

/** Who begins with customers knows the opening too; to others month 1 is the first that ends. */
export const usualFirst = ({ segments }: Scenario): number =>
  segments.some(({ values }) => Number(values['openingCustomers'] ?? 0) > 0) ? 0 : 1;

export function enter(texts: Texts, from: number, currency: string, dated: Dated): Entered {
  const read = { arr: readMonths(texts.arr, currency), cash: readMonths(texts.cash, currency) };
  const [arr, cash] = NAMES.map((name) => {
    const { values } = read[name];
    const after = dated.kind === 'read' && values.length > 0 ? dated.after[name] : 0;
    return [...Array<null>(after).fill(null), ...values];
  });
  return { read, actuals: arr.length + cash.length > 0 ? { currency, from, arr, cash } : undefined };
}
