// The measures of the trade, worked out for every future of a chunk from its own series (measure-names.ts).
import { companyAt, F, segmentAt, YEAR, type Chunk, type CompanySeries, type SegmentSeries } from '../model';
import { Flows } from './flows';
import { windowStart, type CompanyMeasure, type SegmentMeasure } from './measure-names';
import { retention } from './retention';

/** Longest life in years that is believed: longer than such companies have been watched. */
const LONGEST_LIFE = 8;

type Column = Float64Array;
type Found = Readonly<Record<CompanyMeasure | SegmentMeasure, Column>>;

/** [futures] of each measure: company first, then one entry for each segment. NaN for the dead and the undefined. */
export interface ChunkMeasures {
  readonly company: Found;
  readonly segments: readonly Readonly<Record<SegmentMeasure, Column>>[];
}

export function measureChunk(
  chunk: Chunk,
  places: readonly number[],
  months: number,
  segments: number,
): ChunkMeasures {
  const flows = new Flows(chunk, places, months);
  const died = chunk.facts.subarray(F.deathMonth * flows.size, (F.deathMonth + 1) * flows.size);
  const each = (value: (i: number) => number): Column =>
    Float64Array.from({ length: flows.size }, (_, i) => (Number.isNaN(died[i]) ? value(i) : NaN));
  const all = Array.from({ length: segments }, (_, s) => s);
  return {
    company: { ...ofCompany(flows, months, all, each), ...ofSegments(flows, months, all, each) },
    segments: all.map((s) => ofSegments(flows, months, [s], each)),
  };
}

function ofCompany(
  flows: Flows,
  months: number,
  all: readonly number[],
  each: (value: (i: number) => number) => Column,
): Record<CompanyMeasure, Column> {
  const first = windowStart(months);
  const window = (name: CompanySeries) => flows.sum([companyAt(name)], first, months);
  const ofAll = (name: SegmentSeries, from: number, to = months) =>
    flows.sum(
      all.map((s) => segmentAt(name, s)),
      from,
      to,
    );
  const lastYear = Math.max(1, months - YEAR + 1);
  const [spent, revenue, cogs, care] = (['salesCost', 'revenue', 'cogs', 'carePayroll'] as const).map(window);
  const operating = window('operatingCash');
  const [added, expanded] = [ofAll('newArr', first), ofAll('expansionArr', first)];
  const arrBefore = flows.at(companyAt('arr'), first - 1);
  const arr = flows.at(companyAt('arr'), months);
  const opening = flows.at(companyAt('cash'), 0);
  const raised = flows.sum([companyAt('funding')], 1, months);
  const cash = flows.at(companyAt('cash'), months);
  const churned = ofAll('churnedArr', lastYear);
  const base = ofAll('arr', lastYear - 1, months - 1);
  const top = flows.at(companyAt('topCustomerShare'), months);
  const perDollar = each((i) => ratio(spent[i], added[i]));
  const margin = each((i) => ratio(revenue[i] - cogs[i] - care[i], revenue[i]));
  return {
    salesPerNewDollar: perDollar,
    paybackMonths: each((i) => (margin[i] > 0 ? (YEAR * perDollar[i]) / margin[i] : NaN)),
    burnMultiple: each((i) => burnMultiple(-operating[i], arr[i] - arrBefore[i])),
    capitalPerArr: each((i) => ratio(opening[i] + raised[i] - cash[i], arr[i])),
    grossMargin: margin,
    expansionShare: each((i) => ratio(expanded[i], added[i] + expanded[i])),
    ltvToCac: each((i) => {
      const life = Math.min(LONGEST_LIFE, base[i] > 0 ? base[i] / (YEAR * churned[i]) : NaN);
      return ratio(margin[i] * life, perDollar[i]);
    }),
    topCustomerShare: each((i) => top[i]),
  };
}

function ofSegments(
  flows: Flows,
  months: number,
  segments: readonly number[],
  each: (value: (i: number) => number) => Column,
): Record<SegmentMeasure, Column> {
  const sum = (name: SegmentSeries, from: number, to = months) =>
    flows.sum(
      segments.map((s) => segmentAt(name, s)),
      from,
      to,
    );
  const first = windowStart(months);
  const lastYear = Math.max(1, months - YEAR + 1);
  const [sold, quota] = [sum('sold', first), sum('quota', first)];
  const [added, expanded] = [sum('newArr', lastYear), sum('expansionArr', lastYear)];
  const [churned, contracted] = [sum('churnedArr', lastYear), sum('contractionArr', lastYear)];
  const [left, served] = [sum('churnedCustomers', lastYear), sum('customers', lastYear - 1, months - 1)];
  const kept = retention(flows, months, segments);
  return {
    attainment: each((i) => ratio(sold[i], quota[i])),
    leakRatio: each((i) => ratio(churned[i] + contracted[i], added[i] + expanded[i])),
    logoChurn: each((i) => (served[i] > 0 ? yearly(left[i] / served[i]) : NaN)),
    nrr: each((i) => kept.net[i]),
    grr: each((i) => kept.gross[i]),
  };
}

const ratio = (a: number, b: number) => (b > 0 ? a / b : NaN);

function burnMultiple(burn: number, growth: number): number {
  if (burn <= 0) return 0;
  return growth > 0 ? burn / growth : Infinity;
}

/** A share lost in a month, compounded over twelve. */
function yearly(share: number): number {
  let kept = 1;
  for (let month = 0; month < YEAR; month++) kept *= 1 - Math.min(1, share);
  return 1 - kept;
}
