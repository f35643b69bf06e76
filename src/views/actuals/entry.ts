// What was pasted, as the work keeps it; and the text that a kept one is edited as. Pure.
// Not by the door, which brings the statistics along.
import { readMonths, type Months } from '../../evidence/read-months';
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

export function enter(texts: Readonly<Record<Name, string>>, from: number, currency: string): Entered {
  const read = { arr: readMonths(texts.arr, currency), cash: readMonths(texts.cash, currency) };
  const [arr, cash] = [read.arr.values, read.cash.values];
  return { read, actuals: arr.length + cash.length > 0 ? { currency, from, arr, cash } : undefined };
}
