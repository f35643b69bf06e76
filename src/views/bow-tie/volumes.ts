// What passes through a segment in a period, read from the means of the futures that live through it. Pure.
import { segmentAt, YEAR, type SegmentSeries } from '../../engine';
import { line, stockAt, sumOf, type Means } from '../../engine/summary';
import type { Period } from '../periods/periods';

/** Summed over the months of the period. */
const FLOWS = [
  ...(['leads', 'qualified', 'opened', 'proposals', 'wins', 'losses'] as const),
  ...(['signups', 'activated', 'selfServe', 'newCustomers', 'churnedCustomers'] as const),
  ...(['graduatedIn', 'graduatedOut', 'newArr', 'selfServeArr'] as const),
  ...(['expansionArr', 'contractionArr', 'churnedArr', 'graduatedInArr', 'graduatedOutArr'] as const),
] satisfies SegmentSeries[];
/** At its beginning and at its end: customers, ARR, opportunities in hand, customers who wait to go live. */
const STOCKS = ['customers', 'arr', 'pipeline', 'backlog'] as const satisfies SegmentSeries[];

type Flow = (typeof FLOWS)[number];
type Stock = (typeof STOCKS)[number];

/** Average numbers of one segment: flows of the period, stocks around it. */
export interface Volumes {
  readonly flow: Readonly<Record<Flow, number>>;
  readonly before: Readonly<Record<Stock, number>>;
  readonly after: Readonly<Record<Stock, number>>;
  /** Share of customers that stays a year, at the rate of the period; NaN without customers. */
  readonly stay: number;
}

/** Places in the engine's row that a bow-tie is drawn from. */
export const bowTiePlaces = (segments: number): number[] =>
  Array.from({ length: segments }, (_, s) => [...FLOWS, ...STOCKS].map((name) => segmentAt(name, s))).flat();

const record = <Name extends string>(names: readonly Name[], value: (name: Name) => number) =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, number>;

export function volumesOf(means: Means, s: number, { from, to }: Period): Volumes {
  const stocks = (month: number) => record(STOCKS, (name) => stockAt(means, segmentAt(name, s), month));
  const flow = record(FLOWS, (name) => sumOf(means, segmentAt(name, s), from));
  const served = line(means, segmentAt('customers', s))
    .subarray(from - 1, to)
    .reduce((sum, x) => sum + x, 0);
  const stay = served > 0 ? (1 - Math.min(1, flow.churnedCustomers / served)) ** YEAR : NaN;
  return { flow, before: stocks(from - 1), after: stocks(to), stay };
}

/** Customers whom somebody sold to, or who were there as partners: all who went live but those who served themselves. */
export const soldLive = ({ flow }: Volumes): number => flow.newCustomers - flow.selfServe;

/** Did anything at all come to pass in this segment? */
export const isEmpty = ({ flow, before, after }: Volumes): boolean =>
  flow.leads + flow.signups + flow.qualified + flow.wins + before.customers + after.customers === 0;
