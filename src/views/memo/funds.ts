// What the money is spent on until the next round, or the months ahead: from the means of the books. Pure.
import { companyAt } from '../../engine';
import { stockAt, sumOf, type Means, type Turning } from '../../engine/summary';
import { BOOK_SERIES } from '../../state';

/** A round that closes in fewer than half of the futures, or sooner or later than this, is no end to plan for. */
const SOONEST = 6;
const LATEST = 36;

export interface Period {
  readonly to: number;
  /** The next round's typical month is its end. */
  readonly isRound: boolean;
}

/** Until the next round's typical month, where it has one; else so many months. */
export function periodOf(next: Turning | undefined, futures: number, ahead: number): Period {
  const month = next && 2 * next.count >= futures ? Math.round(next.p50) : NaN;
  return month >= SOONEST && month <= LATEST ? { to: month, isRound: true } : { to: ahead, isRound: false };
}

export type Kind = (typeof BOOK_SERIES)[number];

export interface Funds {
  /** Most first; what costs nothing is left out. */
  readonly spent: readonly { readonly kind: Kind; readonly amount: number; readonly share: number }[];
  readonly total: number;
  /** start + collections + funding − left = total. */
  readonly start: number;
  readonly collections: number;
  readonly funding: number;
  readonly left: number;
}

/** null where no future lives so long. */
export function fundsOf(means: Means): Funds | null {
  if (means.futures === 0) return null;
  const sum = (name: Kind | 'collections' | 'funding') => sumOf(means, companyAt(name), 1);
  const amounts = BOOK_SERIES.map((kind) => ({ kind, amount: sum(kind) }));
  const total = amounts.reduce((all, { amount }) => all + amount, 0);
  return {
    spent: amounts
      .filter(({ amount }) => amount > 0)
      .map((each) => ({ ...each, share: each.amount / total }))
      .sort((a, b) => b.amount - a.amount),
    total,
    start: stockAt(means, companyAt('cash'), 0),
    collections: sum('collections'),
    funding: sum('funding'),
    left: stockAt(means, companyAt('cash'), means.to),
  };
}
