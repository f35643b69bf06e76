// The measures of the trade on small books that can be added up by hand.
import { describe, expect, it } from 'vitest';
import {
  companyAt,
  F,
  kindAt,
  rowLength,
  segmentAt,
  type CompanySeries,
  type SegmentSeries,
} from '../../../src/engine';
import { measurePlaces, MetricsKeeper, windowStart, type Metrics } from '../../../src/engine/summary';
import { chunkOf, type MadeUp } from './made-up';

const MONTHS = 48;
const places = measurePlaces(2);

type Monthly = (month: number) => number;
type Books = Partial<Record<CompanySeries, Monthly>>;
type Segment = Partial<Record<SegmentSeries, Monthly>>;

/** Years that customers stay: sold in the first segment, sold in the second, self-serve in the first. */
const LIVES = [4, 7, 2] as const;

function company(books: Books, segments: readonly Segment[], died?: number): MadeUp {
  const series = places.map(() => Array.from({ length: MONTHS + 1 }, () => 0));
  const put = (place: number, value: Monthly) => {
    series[places.indexOf(place)] = series[0].map((_, month) => value(month));
  };
  for (const [name, value] of Object.entries(books)) put(companyAt(name as CompanySeries), value);
  segments.forEach((segment, s) => {
    for (const [name, value] of Object.entries(segment)) put(segmentAt(name as SegmentSeries, s), value);
  });
  const facts = {
    [F.soldLife]: LIVES[0],
    [F.soldLife + 1]: LIVES[1],
    [F.selfServeLife]: LIVES[2],
    [F.selfServeLife + 1]: 1,
  };
  return { series, facts, ...(died !== undefined && { died }) };
}

/** Metrics of forty equal companies, so that medians are told. */
function measured(...kinds: readonly MadeUp[]): Metrics {
  const list = kinds.flatMap((kind) => Array.from({ length: 40 }, () => kind));
  const keeper = new MetricsKeeper({ months: MONTHS, segments: 2, places, capacity: list.length });
  keeper.ingest(chunkOf(list, 0, list.length));
  return keeper.metrics(list.length);
}

const steady: Monthly = () => 1;
const times =
  (factor: number): Monthly =>
  () =>
    factor;

describe('measures', () => {
  const shop: Segment = {
    customers: times(200),
    churnedCustomers: times(4),
    arr: (month) => 1000 + 10 * month,
    newArr: times(20),
    selfServeArr: times(5),
    seasonedArr: times(1300),
    monthlyCustomers: times(80),
    churnedMonthly: times(3),
    expansionArr: times(5),
    contractionArr: times(3),
    churnedArr: times(12),
    bookings: times(40),
    sold: times(30),
    quota: times(50),
  };
  const books: Books = {
    arr: (month) => 1000 + 10 * month,
    revenue: times(100),
    cogs: times(25),
    carePayroll: times(5),
    salesCost: times(30),
    operatingCash: times(-15),
    funding: (month) => (month === 12 ? 900 : 0),
    cash: (month) => 500 - 15 * month + (month >= 12 ? 900 : 0),
    topCustomerShare: times(0.125),
  };
  const { company: found, segments } = measured(company(books, [shop, {}]));

  it('sum flows from month 25 on, or over the whole life when it is short', () => {
    expect(windowStart(MONTHS)).toBe(25);
    expect(windowStart(35)).toBe(1);
  });

  it('agree with the arithmetic', () => {
    expect(found.salesPerNewDollar.p50).toBeCloseTo(30 / 20, 12);
    expect(found.grossMargin.p50).toBeCloseTo(0.7, 12);
    expect(found.paybackMonths.p50).toBeCloseTo((12 * 1.5) / 0.7, 12);
    expect(found.burnMultiple.p50).toBeCloseTo(15 / 10, 12);
    expect(found.capitalPerArr.p50).toBeCloseTo((500 + 900 - (1400 - 15 * 48)) / 1480, 12);
    expect(found.expansionShare.p50).toBeCloseTo(0.2, 12);
    expect(found.topCustomerShare.p50).toBe(0.125);
    expect(found.attainment.p50).toBeCloseTo(0.6, 12);
    expect(found.leakRatio.p50).toBeCloseTo(15 / 25, 12);
    expect(found.logoChurn.p50).toBeCloseTo(1 - 0.98 ** 12, 12);
  });

  it('value new ARR by how long its customers stay, sold and self-serve apart', () => {
    expect(found.ltvToCac.p50).toBeCloseTo((0.7 * (15 * 4 + 5 * 2)) / 30, 12);
    const both = measured(company(books, [shop, { newArr: times(10) }])).company;
    expect(both.ltvToCac.p50).toBeCloseTo((0.7 * (15 * 4 + 5 * 2 + 10 * 7)) / 30, 12);
  });

  it('tell S&M per dollar won, sold, and won or expanded', () => {
    expect(found.salesPerSoldDollar.p50).toBeCloseTo(30 / 15, 12);
    expect(found.salesPerGainedDollar.p50).toBeCloseTo(30 / 25, 12);
  });

  it('tell what the own site costs per dollar it brings, and leave it out of what people sold', () => {
    const site: Segment = { ...shop, siteArr: times(4), siteCost: times(3) };
    const told = measured(company(books, [site, {}])).company;
    expect(told.programmesPerSiteDollar.p50).toBeCloseTo(3 / 4, 12);
    expect(told.salesPerSoldDollar.p50).toBeCloseTo((30 - 3) / 15, 12);
    expect(told.salesPerNewDollar.p50).toBe(found.salesPerNewDollar.p50);
  });

  it('tell churn of monthly and of annual contracts apart', () => {
    expect(found.logoChurnMonthly.p50).toBeCloseTo(1 - (1 - 3 / 80) ** 12, 12);
    expect(found.logoChurnAnnual.p50).toBeCloseTo(1 - (1 - 1 / 120) ** 12, 12);
  });

  it("hold what last year's customers pay now against what they paid then, and chain what was lost", () => {
    let gross = 1;
    for (let month = 37; month <= 48; month++) gross *= 1 - 15 / (1000 + 10 * (month - 1));
    expect(found.nrr.p50).toBeCloseTo(1300 / 1360, 12);
    expect(found.grr.p50).toBeCloseTo(gross, 12);
    expect(segments[0].nrr.p50).toBe(found.nrr.p50);
  });

  it('count graduates of the year where they left, at what they paid last', () => {
    const leaving: Segment = { ...shop, graduatedOutArr: (month) => (month > 36 ? 5 : 1000) };
    const { nrr, grr } = measured(company(books, [leaving, {}])).segments[0];
    expect(nrr.p50).toBeCloseTo((1300 + 12 * 5) / 1360, 12);
    expect(grr.p50).toBeCloseTo(found.grr.p50, 12);
  });

  it('are undefined where there is nothing to divide by', () => {
    expect(segments[1].nrr.count).toBe(0);
    expect(segments[1].attainment.p50).toBeNaN();
    const idle = measured(company({}, [{}, {}])).company;
    for (const name of ['salesPerNewDollar', 'grossMargin', 'ltvToCac', 'capitalPerArr'] as const) {
      expect(idle[name].count, name).toBe(0);
    }
  });

  it('tell a burn multiple of 0 without burn, and an infinite one without growth', () => {
    const frugal = { ...books, operatingCash: steady };
    expect(measured(company(frugal, [shop, {}])).company.burnMultiple.p50).toBe(0);
    const flat = { ...books, arr: times(1000) };
    expect(measured(company(flat, [shop, {}])).company.burnMultiple.p50).toBe(Infinity);
  });

  it('tell an endless payback where there is no margin, and count it', () => {
    const dear = { ...books, cogs: times(120) };
    const told = measured(company(dear, [shop, {}])).company.paybackMonths;
    expect([told.count, told.p10, told.p50]).toEqual([40, Infinity, Infinity]);
    const unsold = measured(company({ ...books, cogs: times(120) }, [{}, {}])).company.paybackMonths;
    expect(unsold.count).toBe(0);
  });

  it('are told of the living only', () => {
    const { company: all } = measured(company(books, [shop, {}]), company(books, [shop, {}], 40));
    expect(all.salesPerNewDollar.count).toBe(40);
    expect(all.salesPerNewDollar.p50).toBeCloseTo(1.5, 12);
  });

  it('ask for places that exist, each once', () => {
    for (const segments of [1, 2, 3, 4]) {
      const wanted = measurePlaces(segments);
      expect(new Set(wanted).size).toBe(wanted.length);
      expect(Math.min(...wanted)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...wanted)).toBeLessThan(rowLength(segments));
      expect(wanted.map(kindAt)).not.toContain(undefined);
    }
  });
});
