// The three accounts between a signature and cash, for a year. Pure; means over the same futures, so that they add up.
import { companyAt, segmentAt, type CompanySeries } from '../../engine';
import { line, stockAt, type Means } from '../../engine/summary';

export const ACCOUNTS = ['backlog', 'deferred', 'receivable'] as const;
export type Account = (typeof ACCOUNTS)[number];

export type Part =
  | ('start' | 'signed' | 'partners' | 'live' | 'billed' | 'early' | 'recognised')
  | ('cancelled' | 'late' | 'collected' | 'writtenOff' | 'end');

/** An amount, 0 or more. */
export interface Entry {
  readonly part: Part;
  readonly amount: number;
}

/** What was there and came in; what went out and is there. Both add up to the same. */
export interface Balance {
  readonly account: Account;
  readonly in: readonly Entry[];
  readonly out: readonly Entry[];
}

const COMPANY: readonly CompanySeries[] = [
  ...(['bookings', 'billings', 'cancelled', 'revenue', 'unbilled', 'deferred'] as const),
  ...(['collections', 'writtenOff', 'receivable'] as const),
];
const SEGMENT = ['backlogArr', 'newArr', 'selfServeArr'] as const;

export const flowPlaces = (segments: number): number[] => [
  ...COMPANY.map(companyAt),
  ...Array.from({ length: segments }, (_, s) => SEGMENT.map((name) => segmentAt(name, s))).flat(),
];

/** Of months `first` to `last`. */
export function balances(
  means: Means,
  segments: number,
  { first, last }: { readonly first: number; readonly last: number },
): readonly Balance[] {
  const sum = (place: number) => {
    const months = line(means, place);
    let total = 0;
    for (let month = first; month <= last; month++) total += months[month];
    return total;
  };
  const all = (name: (typeof SEGMENT)[number], read: (place: number) => number) =>
    Array.from({ length: segments }, (_, s) => read(segmentAt(name, s))).reduce((a, b) => a + b, 0);
  const flow = (name: CompanySeries) => sum(companyAt(name));
  const stock = (name: CompanySeries, month: number) => stockAt(means, companyAt(name), month);
  const backlog = (month: number) => all('backlogArr', (place) => stockAt(means, place, month));

  const [signed, live] = [flow('bookings'), all('newArr', sum) - all('selfServeArr', sum)];
  // Design partners sign at a token price, which is no booking.
  const partners = backlog(last) - backlog(first - 1) + live - signed;
  const [billed, cancelled] = [flow('billings'), flow('cancelled')];
  const early = stock('unbilled', last) - stock('unbilled', first - 1);
  return [
    balance('backlog', backlog(first - 1), backlog(last), { signed, partners }, { live }),
    balance(
      'deferred',
      stock('deferred', first - 1),
      stock('deferred', last),
      { billed, early: Math.max(0, early) },
      { recognised: flow('revenue'), cancelled, late: Math.max(0, -early) },
    ),
    balance(
      'receivable',
      stock('receivable', first - 1),
      stock('receivable', last),
      { billed },
      { collected: flow('collections'), writtenOff: flow('writtenOff'), cancelled },
    ),
  ];
}

/** Below this share of an account an amount is the dust of adding up. */
const DUST = 1e-9;

function balance(
  account: Account,
  start: number,
  end: number,
  came: Partial<Record<Part, number>>,
  went: Partial<Record<Part, number>>,
): Balance {
  const size = start + Object.values(came).reduce((a, b) => a + b, 0);
  const entries = (parts: Partial<Record<Part, number>>): Entry[] =>
    (Object.entries(parts) as [Part, number][])
      .map(([part, amount]) => ({ part, amount }))
      .filter(({ amount }) => amount > Math.max(0, DUST * size));
  return { account, in: entries({ start, ...came }), out: entries({ ...went, end }) };
}

/** Where each entry of a column lies, from its foot. */
export function stack(
  entries: readonly Entry[],
): readonly (Entry & { readonly from: number; readonly to: number })[] {
  let at = 0;
  return entries.map((entry) => ({ ...entry, from: at, to: (at += entry.amount) }));
}

export const total = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { amount }) => sum + amount, 0);
