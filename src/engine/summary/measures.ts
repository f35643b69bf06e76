// The measures of the trade, worked out for every future of a chunk from its own series (measure-names.ts).
import {
  companyAt,
  F,
  lifeAt,
  segmentAt,
  YEAR,
  type Chunk,
  type CompanySeries,
  type SegmentSeries,
} from '../model';
import type { Columns } from './columns';
import { Flows } from './flows';
import { windowStart, type CompanyMeasure, type SegmentMeasure } from './measure-names';
import { retention } from './retention';

type Column = Float64Array;
/** Months over which flows are summed, both included; stocks are those at its end. */
export interface Span {
  readonly first: number;
  readonly last: number;
}
export type CompanyFound = Readonly<Record<CompanyMeasure | SegmentMeasure, Column>>;
export type SegmentFound = Readonly<Record<SegmentMeasure, Column>>;

/** [futures] of each measure: company first, then one entry for each segment. NaN for the dead and the undefined. */
export interface ChunkMeasures {
  readonly company: CompanyFound;
  readonly segments: readonly SegmentFound[];
}

export function measureChunk(
  chunk: Chunk,
  places: readonly number[],
  months: number,
  segments: number,
): ChunkMeasures {
  const flows = new Flows(chunk, places, months);
  const span = { first: windowStart(months), last: months };
  return {
    company: measureCompany(flows, span, segments, livesAtHorizon(flows)),
    segments: Array.from({ length: segments }, (_, s) => measureSegment(flows, span, s)),
  };
}

/** Told of those alive at the end of the span. */
export function measureCompany(columns: Columns, span: Span, segments: number, lives: Lives): CompanyFound {
  const all = Array.from({ length: segments }, (_, s) => s);
  return { ...ofCompany(columns, span, all, lives), ...ofSegments(columns, span, all) };
}

/** [futures] years that customers of a segment stay who are won at the end of a span. */
export type Lives = (segment: number) => readonly [sold: Column, selfServe: Column];

/** At the horizon, of any run. */
const livesAtHorizon =
  (columns: Columns): Lives =>
  (s) => [columns.fact(F.soldLife + s), columns.fact(F.selfServeLife + s)];

/** At the end of a quarter, of runs that carry `lifeAt`. */
export const livesAt =
  (columns: Columns, month: number): Lives =>
  (s) => [columns.at(lifeAt('soldLife', s), month), columns.at(lifeAt('selfServeLife', s), month)];

export const measureSegment = (columns: Columns, span: Span, segment: number): SegmentFound =>
  ofSegments(columns, span, [segment]);

/** A column of what each future has that is alive at the end of a month; NaN for the others. */
export function ofLiving(columns: Columns, month: number): (value: (i: number) => number) => Column {
  const died = columns.fact(F.deathMonth);
  return (value) =>
    Float64Array.from({ length: columns.size }, (_, i) => (died[i] <= month ? NaN : value(i)));
}

function ofCompany(
  flows: Columns,
  { first, last: months }: Span,
  all: readonly number[],
  lives: Lives,
): Record<CompanyMeasure, Column> {
  const each = ofLiving(flows, months);
  const window = (name: CompanySeries) => flows.sum([companyAt(name)], first, months);
  const ofAll = (name: SegmentSeries, from: number, to = months) =>
    flows.sum(
      all.map((s) => segmentAt(name, s)),
      from,
      to,
    );
  const [spent, revenue, cogs, care] = (['salesCost', 'revenue', 'cogs', 'carePayroll'] as const).map(window);
  const operating = window('operatingCash');
  const [added, expanded] = [ofAll('newArr', first), ofAll('expansionArr', first)];
  const selfServed = ofAll('selfServeArr', first);
  const [bySite, onSite] = [ofAll('siteArr', first), ofAll('siteCost', first)];
  const arrBefore = flows.at(companyAt('arr'), first - 1);
  const arr = flows.at(companyAt('arr'), months);
  const opening = flows.at(companyAt('cash'), 0);
  const raised = flows.sum([companyAt('funding')], 1, months);
  const cash = flows.at(companyAt('cash'), months);
  const lifetime = lifetimeArr(flows, { first, last: months }, all, lives);
  const top = flows.at(companyAt('topCustomerShare'), months);
  const perDollar = each((i) => ratio(spent[i], added[i]));
  const margin = each((i) => ratio(revenue[i] - cogs[i] - care[i], revenue[i]));
  return {
    salesPerNewDollar: perDollar,
    salesPerSoldDollar: each((i) => ratio(spent[i] - onSite[i], added[i] - selfServed[i])),
    programmesPerSiteDollar: each((i) => ratio(onSite[i], bySite[i])),
    salesPerGainedDollar: each((i) => ratio(spent[i], added[i] + expanded[i])),
    paybackMonths: each((i) => payback(perDollar[i], margin[i])),
    burnMultiple: each((i) => burnMultiple(-operating[i], arr[i] - arrBefore[i])),
    capitalPerArr: each((i) => ratio(opening[i] + raised[i] - cash[i], arr[i])),
    grossMargin: margin,
    expansionShare: each((i) => ratio(expanded[i], added[i] + expanded[i])),
    ltvToCac: each((i) => (added[i] > 0 ? ratio(margin[i] * lifetime[i], spent[i]) : NaN)),
    topCustomerShare: each((i) => top[i]),
  };
}

/** [futures] what the new ARR of a window brings over the lives of its customers, before costs. */
export function lifetimeArr(
  flows: Columns,
  { first, last }: Span,
  segments: readonly number[],
  lives: Lives,
): Column {
  const total = new Float64Array(flows.size);
  for (const s of segments) {
    const [all, alone] = (['newArr', 'selfServeArr'] as const).map((name) =>
      flows.sum([segmentAt(name, s)], first, last),
    );
    const [sold, selfServed] = lives(s);
    for (let i = 0; i < total.length; i++) {
      if (all[i] > 0) total[i] += (all[i] - alone[i]) * sold[i] + alone[i] * selfServed[i];
    }
  }
  return total;
}

function ofSegments(
  flows: Columns,
  { first, last: months }: Span,
  segments: readonly number[],
): Record<SegmentMeasure, Column> {
  const each = ofLiving(flows, months);
  const sum = (name: SegmentSeries, from: number, to = months) =>
    flows.sum(
      segments.map((s) => segmentAt(name, s)),
      from,
      to,
    );
  const lastYear = Math.max(1, months - YEAR + 1);
  const [sold, quota] = [sum('sold', first), sum('quota', first)];
  const [added, expanded] = [sum('newArr', lastYear), sum('expansionArr', lastYear)];
  const [churned, contracted] = [sum('churnedArr', lastYear), sum('contractionArr', lastYear)];
  const [left, served] = [sum('churnedCustomers', lastYear), sum('customers', lastYear - 1, months - 1)];
  const [leftMonthly, servedMonthly] = [
    sum('churnedMonthly', lastYear),
    sum('monthlyCustomers', lastYear - 1, months - 1),
  ];
  const kept = retention(flows, months, segments);
  return {
    attainment: each((i) => ratio(sold[i], quota[i])),
    leakRatio: each((i) => ratio(churned[i] + contracted[i], added[i] + expanded[i])),
    logoChurn: each((i) => yearly(left[i], served[i])),
    logoChurnMonthly: each((i) => yearly(leftMonthly[i], servedMonthly[i])),
    logoChurnAnnual: each((i) => yearly(left[i] - leftMonthly[i], served[i] - servedMonthly[i])),
    nrr: each((i) => kept.net[i]),
    grr: each((i) => kept.gross[i]),
  };
}

export const ratio = (a: number, b: number) => (b > 0 ? a / b : NaN);

/** Months; never where serving costs as much as it brings. What cost nothing to win is paid back at once. */
export function payback(perDollar: number, margin: number): number {
  if (margin <= 0) return perDollar > 0 ? Infinity : perDollar;
  return (YEAR * perDollar) / margin;
}

function burnMultiple(burn: number, growth: number): number {
  if (burn <= 0) return 0;
  return growth > 0 ? burn / growth : Infinity;
}

/** The share lost of those served in a month, compounded over twelve. */
function yearly(lost: number, served: number): number {
  if (!(served > 0)) return NaN;
  const share = lost / served;
  let kept = 1;
  for (let month = 0; month < YEAR; month++) kept *= 1 - Math.min(1, share);
  return 1 - kept;
}
