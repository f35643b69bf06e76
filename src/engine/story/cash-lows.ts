// Where cash was lowest for months around, with hardly any runway: only who knows what follows can tell.
import type { EventOf } from './events';

/** A low is the lowest of so many months on either side, with less runway than this. */
const AROUND = 4;
const THIN = 3;

export interface CashMonth {
  readonly cash: number;
  /** Months, as decisions read it. */
  readonly runway: number;
  /** A round that was agreed and had not landed, or null. */
  readonly waiting: number | null;
}

/** `months`: index 0 the opening, to the last month lived. The last one is no low: nothing rises after it. */
export function cashLows(months: readonly CashMonth[]): EventOf<'cashLow'>[] {
  return months.flatMap(({ cash, runway, waiting }, month): EventOf<'cashLow'>[] => {
    if (month === 0 || month === months.length - 1 || cash < 0 || !(runway < THIN)) return [];
    const near = months.slice(Math.max(0, month - AROUND), month + AROUND + 1);
    const rises = months[month + 1].cash > cash;
    const lowest = near.every((other) => other.cash >= cash || other.cash < 0);
    return rises && lowest ? [{ kind: 'cashLow', month, cash, runway, waiting }] : [];
  });
}
