// The identities that the books keep in every future and month, up to and including the month of death.
import type { CompanySeries, SegmentSeries } from '../engine';

export const IDENTITIES = [
  ...(['customers', 'arr', 'opportunities', 'headcount', 'revenue', 'deferred', 'unearned'] as const),
  ...(['receivable', 'commissions', 'cash', 'totals'] as const),
];
export type Identity = (typeof IDENTITIES)[number];

/** The books of one month of one future; `back` months before it. */
export interface BooksAt {
  readonly month: number;
  readonly segments: number;
  company(name: CompanySeries, back?: number): number;
  segment(name: SegmentSeries, segment: number, back?: number): number;
}

/** `left` should equal the sum of `right`. */
export interface Balance {
  readonly identity: Identity;
  /** With the segment's number where it is one's own. */
  readonly name: string;
  readonly left: number;
  readonly right: readonly number[];
  /** A running sum, which keeps the rounding of its largest months. */
  readonly running?: true;
}

const COSTS = [
  ...(['payroll', 'commissions', 'programmes', 'cogs'] as const),
  ...(['research', 'admin', 'recruiting', 'training', 'severance'] as const),
];
const TOTALS = ['customers', 'arr', 'pods', 'programmes', 'bookings'] as const;

/** All that must balance in a month; what links it with the month before from month 1 on. */
export function balancesOf(books: BooksAt): Balance[] {
  const segments = Array.from({ length: books.segments }, (_, s) => s);
  const always = totals(books, segments);
  if (books.month === 0) return always;
  return [...always, ...money(books), ...segments.flatMap((s) => ofSegment(books, s))];
}

function totals(books: BooksAt, segments: readonly number[]): Balance[] {
  const all = (name: SegmentSeries) => segments.map((s) => books.segment(name, s));
  return [
    ...TOTALS.map((name): Balance => {
      return { identity: 'totals', name, left: books.company(name), right: all(name) };
    }),
    {
      ...{ identity: 'totals', name: 'signed ARR', left: books.company('carr') },
      right: [books.company('arr'), ...all('backlogArr')],
    },
    {
      ...{ identity: 'unearned', name: 'deferred = unearned', left: books.company('deferred') },
      ...{ right: [books.company('unearned')], running: true },
    },
  ];
}

function money(books: BooksAt): Balance[] {
  const now = (name: CompanySeries) => books.company(name);
  const before = (name: CompanySeries) => books.company(name, 1);
  const costs = COSTS.map((name) => -now(name));
  const line = (identity: Identity, name: CompanySeries, ...right: number[]): Balance => ({
    ...{ identity, name, left: now(name), right },
  });
  const invoices = [now('billings'), -now('cancelled')];
  return [
    line('revenue', 'revenue', before('arr') / 24, now('arr') / 24),
    // What is served before its invoice stands beside what is invoiced before its service.
    line(
      ...(['deferred', 'deferred', before('deferred'), ...invoices, -now('revenue')] as const),
      ...[now('unbilled'), -before('unbilled')],
    ),
    line(
      ...(['receivable', 'receivable', before('receivable'), ...invoices] as const),
      ...[-now('collections'), -now('writtenOff')],
    ),
    line('cash', 'operatingCash', now('collections'), ...costs),
    line('cash', 'cash', before('cash'), now('collections'), now('funding'), ...costs),
    line(
      ...(['headcount', 'headcount', before('headcount')] as const),
      ...[now('joined'), -now('left'), -now('laidOff')],
    ),
    // What is owed and what is to be given back may cancel out.
    {
      ...line(
        ...(['commissions', 'commissionsOwed', before('commissionsOwed')] as const),
        ...[now('commissionsEarned'), -now('clawedBack'), -now('commissions')],
      ),
      running: true,
    },
  ];
}

function ofSegment(books: BooksAt, s: number): Balance[] {
  const now = (name: SegmentSeries) => books.segment(name, s);
  const before = (name: SegmentSeries) => books.segment(name, s, 1);
  const line = (identity: Identity, name: string, left: number, ...right: number[]): Balance => ({
    ...{ identity, name: `${name}.${s}`, left, right },
  });
  return [
    line(
      ...(['customers', 'customers', now('customers'), before('customers')] as const),
      ...[now('newCustomers'), -now('churnedCustomers'), now('graduatedIn'), -now('graduatedOut')],
    ),
    // Large customers who come and go leave their rounding behind.
    {
      ...line(
        ...(['arr', 'ARR', now('arr'), before('arr')] as const),
        ...[now('newArr') + now('expansionArr') + now('graduatedInArr')],
        ...[-(now('contractionArr') + now('churnedArr') + now('graduatedOutArr'))],
      ),
      running: true,
    },
    line('opportunities', 'ever opened', now('everOpened'), now('everWon'), now('everLost'), now('pipeline')),
    line('opportunities', 'opened', now('everOpened'), before('everOpened'), now('opened')),
    line('opportunities', 'won', now('everWon'), before('everWon'), now('wins')),
    line('opportunities', 'lost', now('everLost'), before('everLost'), now('losses')),
  ];
}

/** The most money that goes through the books of a month: against it the rounding of running sums is judged. */
export function turnoverOf(books: BooksAt): number {
  const company = (['deferred', 'arr', 'billings', 'receivable'] as const).map((name) => books.company(name));
  const segments = Array.from({ length: books.segments }, (_, s) =>
    Math.max(books.segment('bookings', s), books.segment('newArr', s)),
  );
  return Math.max(...company, ...segments);
}

/** How far a balance is off, relative to its largest term, or to `turnover` where it is a running sum. */
export function deviation({ left, right, running }: Balance, turnover: number): number {
  const sum = right.reduce((total, term) => total + term, 0);
  const largest = Math.max(running ? turnover : 0, Math.abs(left), ...right.map(Math.abs));
  const off = Math.abs(left - sum);
  return off === 0 ? 0 : off / largest;
}

/** Beyond it an identity is broken: rounding stays far below. */
export const TOLERANCE = 1e-9;
