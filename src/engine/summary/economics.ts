// Unit economics over time: at the end of every quarter, of the twelve months before it (or of all so far), for the
// company and for each segment. Definitions beside the names; those shared with the measures of a whole run are theirs.
import type { EngineInput } from '../input';
import { companyAt, lifeAt, segmentAt, YEAR } from '../model';
import { FirstFutures, type Columns } from './columns';
import {
  EDGES,
  QUARTER,
  quarters,
  UNIT_MEASURES,
  WHOLE_MEASURES,
  type CourseBands,
  type Economics,
  type Points,
  type UnitMeasure,
  type WholeMeasure,
} from './economics-course';
import type { Futures, Who } from './futures';
import {
  lifetimeArr,
  livesAt,
  measureCompany,
  measureSegment,
  ofLiving,
  payback,
  ratio,
  type Span,
} from './measures';
import { measurePlaces } from './measure-names';
import { Quantiles } from './quantiles';
import { salesCostBySegment, sellingPay } from './segment-cost';
import { FEWEST } from './fewest';

const PROBABILITIES = [0.1, 0.25, 0.5, 0.75, 0.9];

/** Series that the futures must carry. */
export const economicsPlaces = (segments: number): number[] => [
  ...new Set([
    ...measurePlaces(segments),
    companyAt('growth'),
    ...Array.from({ length: segments }, (_, s) => [lifeAt('soldLife', s), lifeAt('selfServeLife', s)]).flat(),
    ...Array.from({ length: segments }, (_, s) =>
      (['newCustomers', 'programmes', 'pods', 'effort'] as const).map((name) => segmentAt(name, s)),
    ).flat(),
  ]),
];

/** The last twelve months before the end of one, or all so far. */
export const trailingYear = (month: number): Span => ({ first: Math.max(1, month - YEAR + 1), last: month });

/** Every measure of every future at the end of a month; NaN for the dead and the undefined. */
export function economicsAt(columns: Columns, input: EngineInput, month: number) {
  const { segments } = input;
  const span = trailingYear(month);
  const all = Array.from({ length: segments }, (_, s) => s);
  const lives = livesAt(columns, month);
  const whole = measureCompany(columns, span, segments, lives);
  const each = ofLiving(columns, month);
  const sums = (name: 'newCustomers' | 'newArr') =>
    all.map((s) => columns.sum([segmentAt(name, s)], span.first, span.last));
  const [won, added] = [sums('newCustomers'), sums('newArr')];
  const pay = all.map((s) => sellingPay(input, s));
  const costs = salesCostBySegment(columns, pay, span.first, span.last);
  const { grossMargin: margin } = whole;
  const spent = columns.sum([companyAt('salesCost')], span.first, span.last);
  const total = (parts: readonly Float64Array[], i: number) => parts.reduce((sum, part) => sum + part[i], 0);
  const company: Record<UnitMeasure | WholeMeasure, Float64Array> = {
    cac: each((i) => ratio(spent[i], total(won, i))),
    salesPerNewDollar: whole.salesPerNewDollar,
    paybackMonths: whole.paybackMonths,
    ltvToCac: whole.ltvToCac,
    grr: whole.grr,
    nrr: whole.nrr,
    quickRatio: quick(whole.leakRatio),
    burnMultiple: whole.burnMultiple,
    ...ofRevenue(columns, span, each),
  };
  const bySegment = all.map((s): Record<UnitMeasure, Float64Array> => {
    const own = measureSegment(columns, span, s);
    const lifetime = lifetimeArr(columns, span, [s], lives);
    const perDollar = each((i) => ratio(costs[s][i], added[s][i]));
    return {
      cac: each((i) => ratio(costs[s][i], won[s][i])),
      salesPerNewDollar: perDollar,
      paybackMonths: each((i) => payback(perDollar[i], margin[i])),
      ltvToCac: each((i) => (added[s][i] > 0 ? ratio(margin[i] * lifetime[i], costs[s][i]) : NaN)),
      grr: own.grr,
      nrr: own.nrr,
      quickRatio: quick(own.leakRatio),
    };
  });
  return { company, segments: bySegment };
}

/** The leak ratio the other way round: of what came, how much for each dollar lost. */
const quick = (leak: Float64Array) => leak.map((x) => (x > 0 ? 1 / x : x === 0 ? Infinity : NaN));

function ofRevenue(
  columns: Columns,
  { first, last }: Span,
  each: ReturnType<typeof ofLiving>,
): Pick<Record<WholeMeasure, Float64Array>, 'magicNumber' | 'ruleOf40'> {
  const sum = (name: 'revenue' | 'salesCost' | 'operatingCash', from: number, to: number) =>
    columns.sum([companyAt(name)], from, to);
  const known = last >= 2 * QUARTER;
  const now = sum('revenue', Math.max(1, last - QUARTER + 1), last);
  const before = known ? sum('revenue', last - 2 * QUARTER + 1, last - QUARTER) : now;
  const spent = known ? sum('salesCost', last - 2 * QUARTER + 1, last - QUARTER) : now;
  const growth = columns.at(companyAt('growth'), last);
  const [cash, revenue] = [sum('operatingCash', first, last), sum('revenue', first, last)];
  return {
    magicNumber: each((i) => (known ? ratio((YEAR / QUARTER) * (now[i] - before[i]), spent[i]) : NaN)),
    ruleOf40: each((i) => growth[i] + ratio(cash[i], revenue[i])),
  };
}

/** Over all futures; the same whatever the order in which they came. All points unless some are asked for. */
export function economics(futures: Futures, input: EngineInput, of: Who, points?: Points): Economics {
  const n = futures.count;
  const columns = new FirstFutures(futures, n);
  const months = quarters(input.months).slice(points?.from, points?.to);
  const bands = () => new BandsKeeper(months.length, n);
  const company = keepers([...UNIT_MEASURES, ...WHOLE_MEASURES], bands);
  const segments = Array.from({ length: input.segments }, () => keepers(UNIT_MEASURES, bands));
  const survived = ofLiving(columns, input.months)(() => 1);
  const alive = months.map((month, point) => {
    const told = of === 'survivors' ? survived : ofLiving(columns, month)(() => 1);
    const found = economicsAt(columns, input, month);
    for (const [name, values] of Object.entries(found.company))
      company[name as UnitMeasure].put(point, values, told);
    found.segments.forEach((own, s) => {
      for (const name of UNIT_MEASURES) segments[s][name].put(point, own[name], told);
    });
    return told.reduce((count, x) => count + (x === x ? 1 : 0), 0);
  });
  return { months, alive, company: finished(company), segments: segments.map(finished) };
}

/** Gathers one measure's bands point by point. */
class BandsKeeper {
  readonly bands: CourseBands;
  private readonly kept: Float64Array;
  private readonly found = new Float64Array(EDGES.length);
  private readonly quantiles: Quantiles;

  constructor(points: number, n: number) {
    const edge = () => new Float64Array(points).fill(NaN);
    this.bands = { p10: edge(), p25: edge(), p50: edge(), p75: edge(), p90: edge(), count: edge() };
    this.kept = new Float64Array(n);
    this.quantiles = new Quantiles(n);
  }

  /** Values of those futures that are `told` of (not NaN). */
  put(point: number, values: Float64Array, told: Float64Array): void {
    let count = 0;
    for (let i = 0; i < values.length; i++)
      if (values[i] === values[i] && told[i] === told[i]) this.kept[count++] = values[i];
    this.bands.count[point] = count;
    if (count < FEWEST) return;
    this.quantiles.of(this.kept, count, PROBABILITIES, this.found);
    EDGES.forEach((edge, i) => (this.bands[edge][point] = this.found[i]));
  }
}

const keepers = <T extends string>(names: readonly T[], make: () => BandsKeeper) =>
  Object.fromEntries(names.map((name) => [name, make()])) as Record<T, BandsKeeper>;

const finished = <T extends string>(kept: Record<T, BandsKeeper>) =>
  Object.fromEntries(Object.entries<BandsKeeper>(kept).map(([name, { bands }]) => [name, bands])) as Record<
    T,
    CourseBands
  >;
