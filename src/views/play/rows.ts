// Rows of the quarter's tables, in words and figures. Pure.
import { companyAt, S, segmentAt, segmentBase, type SegmentSeries } from '../../engine';
import { count, exact, money } from '../../format';
import { figureAt, type Played } from '../../state';
import { REQUESTS, segmentProxies } from '../results/proxies';
import {
  booksOf,
  counted,
  flow,
  newsOf,
  seatsAt,
  segmentFlow,
  segmentStock,
  stock,
  type Span,
} from './quarter';
import type { Texts } from './texts';

export interface SegmentRow {
  readonly label: string;
  /** [segments] */
  readonly values: readonly string[];
  /** The first of the stocks. */
  readonly first: boolean;
}

const FLOWS = {
  leads: 'leads',
  signups: 'signups',
  qualified: 'qualified',
  opened: 'opened',
  proposals: 'proposals',
  won: 'wins',
  lost: 'losses',
  selfServe: 'selfServe',
  churned: 'churnedCustomers',
} as const satisfies Record<string, SegmentSeries>;

export function pipelineRows(played: Played, { t }: Texts, span: Span): SegmentRow[] {
  const { segments, currency } = played.scenario;
  const news = newsOf(played, span);
  const each = (label: string, value: (s: number) => string, first = false): SegmentRow => ({
    ...{ label, first },
    values: segments.map((_, s) => value(s)),
  });
  const { rows } = t.pipeline;
  const flows = (Object.keys(FLOWS) as (keyof typeof FLOWS)[]).flatMap((name) => [
    each(rows[name], (s) => count(segmentFlow(played, FLOWS[name], s, span))),
    ...(name === 'lost' ? [each(rows.slipped, (s) => count(counted(news, 'slipped', s)))] : []),
  ]);
  const now = (name: SegmentSeries, s: number) => segmentStock(played, name, s);
  return [
    ...(span.to > 0 ? flows : []),
    each(rows.pipeline, (s) => count(now('pipeline', s)), span.to > 0),
    each(rows.backlog, (s) => count(now('backlog', s))),
    each(rows.customers, (s) => count(now('customers', s))),
    each(rows.arr, (s) => money(now('arr', s), currency)),
  ];
}

export interface PlainRow {
  readonly label: string;
  readonly value: string;
  readonly strong: boolean;
}

const row = (label: string, value: string, strong = false): PlainRow => ({ label, value, strong });

export function teamRows(played: Played, { t }: Texts, span: Span): PlainRow[] {
  const { segments } = played.scenario;
  const seats = seatsAt(played, played.month);
  const pods = segments.flatMap(({ label }, s) => {
    const n = segmentStock(played, 'pods', s);
    return n > 0 ? [t.team.ofPods(exact(n), label)] : [];
  });
  const frozen = stock(played, 'frozen') > 0;
  return [
    row(t.team.people, exact(stock(played, 'headcount')), true),
    row(t.team.ramping, exact(seats.ramping)),
    row(t.team.due, exact(seats.due)),
    row(t.team.joined, exact(flow(played, 'joined', span))),
    row(t.team.gone, exact(flow(played, 'left', span) + flow(played, 'laidOff', span))),
    row(t.team.pods, pods.length > 0 ? pods.join(', ') : t.team.noPods),
    ...(frozen ? [row(t.team.hiring, t.team.frozen)] : []),
  ];
}

export function bookRows(played: Played, { t }: Texts, span: Span): PlainRow[] {
  const { currency } = played.scenario;
  const books = booksOf(played, span);
  const { rows } = t.books;
  const amount = (x: number) => `${x > 0 ? '+' : ''}${money(x, currency)}`;
  const lines = (['collections', 'funding', 'payroll', 'programmes', 'research', 'other'] as const).map(
    (name) => row(rows[name], amount(books[name])),
  );
  return [
    ...(span.to > 0 ? [...lines, row(rows.change, amount(books.change), true)] : []),
    row(rows.cash, money(books.cash, currency), true),
  ];
}

/** Everyday signs of what no books hold: product, trust, what is known of the customer. */
export function heardLines(played: Played, { t, messages }: Texts): string[] {
  const words = messages.app.results.reading;
  const { company, month, scenario } = played;
  const maturity = figureAt(played, companyAt('maturity'), month);
  const requests = Number.isNaN(maturity)
    ? []
    : [t.pipeline.requests(count(Math.round(maturity * REQUESTS)), count(REQUESTS))];
  const each = scenario.segments.flatMap(({ label }, s) => {
    const values = company.input.values.subarray(segmentBase(s), segmentBase(s) + Object.keys(S).length);
    const told = segmentProxies(words, values, (name) => figureAt(played, segmentAt(name, s), month));
    return told.length > 0 ? [words.ofSegment(label, told)] : [];
  });
  return [...requests, ...each];
}
