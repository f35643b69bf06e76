// Unit economics by quarter: on books that can be added up by hand, on a tiny company without luck, and over generated
// scenarios.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { companyAt, F, segmentAt, type EngineInput } from '../../../src/engine';
import { economics, economicsPlaces, Futures, quarters } from '../../../src/engine/summary';
import { FirstFutures } from '../../../src/engine/summary/columns';
import { economicsAt } from '../../../src/engine/summary/economics';
import { salesCostBySegment, sellingPay } from '../../../src/engine/summary/segment-cost';
import { scenarios } from '../../scenario/arbitraries';
import { company, enterprise, smb, steps } from '../company';
import { compiled, run, runInput, type Figures } from '../figures';
import { chunkOf, type MadeUp } from './made-up';

vi.setConfig({ testTimeout: 120_000 });

const MONTHS = 24;
const places = economicsPlaces(2);
type Monthly = (month: number) => number;

/** Two segments whose PODs would pay sellers 3 : 1, as the input of `costly` has it. */
const costly = compiled(
  company({
    months: MONTHS,
    segments: [
      smb({ 'ae.seats': 1, 'ae.cost': 3000, 'mdr.seats': 0 }),
      enterprise({ 'ae.seats': 1, 'ae.cost': 1000, 'sdr.seats': 0, 'se.seats': 0 }),
    ],
  }),
);

function future(figures: Readonly<Record<number, Monthly>>, died?: number): MadeUp {
  const series = places.map((place) =>
    Array.from({ length: MONTHS + 1 }, (_, month) => figures[place]?.(month) ?? 0),
  );
  const facts = { [F.soldLife]: 4, [F.soldLife + 1]: 7, [F.selfServeLife]: 2, [F.selfServeLife + 1]: 1 };
  return { series, facts, ...(died !== undefined && { died }) };
}

const always =
  (x: number): Monthly =>
  () =>
    x;
const own = (s: number, books: Readonly<Record<string, Monthly>>) =>
  Object.fromEntries(Object.entries(books).map(([name, value]) => [segmentAt(name as 'arr', s), value]));

/** S&M of 50 a month, 14 of it programmes of the first segment and 4 of the second; ARR up by 10 a month. */
const BOOKS: Readonly<Record<number, Monthly>> = {
  [companyAt('arr')]: (month) => 1000 + 10 * month,
  [companyAt('revenue')]: (month) => (month > MONTHS - 3 ? 110 : 100),
  [companyAt('cogs')]: always(25),
  [companyAt('carePayroll')]: always(5),
  [companyAt('salesCost')]: always(50),
  [companyAt('operatingCash')]: always(-15),
  [companyAt('growth')]: always(0.5),
  ...own(0, {
    ...{ programmes: always(14), pods: always(1), effort: always(0.5), newCustomers: always(4) },
    ...{ newArr: always(20), selfServeArr: always(5), arr: (m) => 800 + 8 * m, seasonedArr: always(900) },
    ...{ expansionArr: always(4), contractionArr: always(2), churnedArr: always(10) },
  }),
  ...own(1, {
    ...{ programmes: always(4), pods: always(1), effort: always(0.5), newCustomers: always(0.5) },
    ...{ newArr: always(10), arr: (m) => 200 + 2 * m, seasonedArr: always(260) },
    ...{ expansionArr: always(2), churnedArr: always(0) },
  }),
};

function told(list: readonly MadeUp[], of: 'all' | 'survivors' = 'all', input: EngineInput = costly) {
  const futures = new Futures({ months: MONTHS, segments: 2, places, capacity: list.length });
  futures.ingest(chunkOf(list, 0, list.length));
  return economics(futures, input, of);
}
const forty = (one: MadeUp) => Array.from({ length: 40 }, () => one);

describe('unit economics', () => {
  const found = told(forty(future(BOOKS)));
  const last = found.months.length - 1;
  const at = (name: keyof typeof found.company) => found.company[name].p50[last];
  // Revenue of the year: nine months of 100, three of 110.
  const margin = (1230 - 12 * 30) / 1230;

  it('are told at the ends of quarters, and at the horizon', () => {
    expect(found.months).toEqual([3, 6, 9, 12, 15, 18, 21, 24]);
    expect(quarters(7)).toEqual([3, 6, 7]);
    expect(quarters(2)).toEqual([2]);
  });

  it('agree with the arithmetic for the company', () => {
    expect(at('cac')).toBeCloseTo(50 / 4.5, 12);
    expect(at('salesPerNewDollar')).toBeCloseTo(50 / 30, 12);
    expect(at('paybackMonths')).toBeCloseTo((12 * 50) / 30 / margin, 12);
    expect(at('ltvToCac')).toBeCloseTo((margin * (15 * 4 + 5 * 2 + 10 * 7)) / 50, 12);
    expect(at('quickRatio')).toBeCloseTo(36 / 12, 12);
    expect(at('magicNumber')).toBeCloseTo((4 * (330 - 300)) / 150, 12);
    expect(at('burnMultiple')).toBeCloseTo(15 / 10, 12);
    expect(at('ruleOf40')).toBeCloseTo(0.5 - (12 * 15) / 1230, 12);
    expect(at('nrr')).toBeCloseTo((900 + 260) / (1000 + 120), 12);
  });

  it('agree with it for each segment, which bears its programmes and its part of the rest by pay', () => {
    const [first, second] = found.segments;
    const [costFirst, costSecond] = [14 + (32 * 3) / 4, 4 + 32 / 4];
    expect(sellingPay(costly, 0) / sellingPay(costly, 1)).toBe(3);
    expect(first.cac.p50[last]).toBeCloseTo(costFirst / 4, 12);
    expect(second.cac.p50[last]).toBeCloseTo(costSecond / 0.5, 12);
    expect(first.salesPerNewDollar.p50[last]).toBeCloseTo(costFirst / 20, 12);
    expect(first.paybackMonths.p50[last]).toBeCloseTo((12 * costFirst) / 20 / margin, 12);
    expect(first.ltvToCac.p50[last]).toBeCloseTo((margin * (15 * 4 + 5 * 2)) / costFirst, 12);
    expect(second.ltvToCac.p50[last]).toBeCloseTo((margin * 10 * 7) / costSecond, 12);
    expect(first.nrr.p50[last]).toBeCloseTo(900 / 896, 12);
    expect(first.quickRatio.p50[last]).toBeCloseTo(2, 12);
    expect(second.quickRatio.p50[last]).toBe(Infinity);
    let gross = 1;
    for (let month = 13; month <= 24; month++) gross *= 1 - 12 / (800 + 8 * (month - 1));
    expect(first.grr.p50[last]).toBeCloseTo(gross, 12);
  });

  it('are undefined before there is a year to look back on, or anything to divide by', () => {
    expect(found.company.nrr.p50[2]).toBeNaN();
    expect(found.company.nrr.count[2]).toBe(0);
    expect(found.company.magicNumber.p50[0]).toBeNaN();
    const idle = told(forty(future({})));
    for (const name of [
      'cac',
      'salesPerNewDollar',
      'paybackMonths',
      'ltvToCac',
      'grr',
      'nrr',
      'quickRatio',
    ] as const) {
      expect(idle.company[name].count[last], name).toBe(0);
      expect(idle.segments[0][name].p50[last], name).toBeNaN();
    }
  });

  it('are told of whoever lives at the time, or of those who survive', () => {
    const list = [...forty(future(BOOKS)), ...forty(future(BOOKS, 20))];
    const [all, survivors] = [told(list), told(list, 'survivors')];
    expect(all.alive).toEqual([80, 80, 80, 80, 80, 80, 40, 40]);
    expect(survivors.alive).toEqual(all.alive.map(() => 40));
    expect(all.company.cac.count[0]).toBe(80);
    expect(survivors.company.cac.count[0]).toBe(40);
  });

  it('say nothing of how 29 futures are spread', () => {
    const few = told(Array.from({ length: 29 }, () => future(BOOKS)));
    expect(few.company.cac.count[last]).toBe(29);
    expect(few.company.cac.p50[last]).toBeNaN();
  });
});

/** A run's futures with every place that economics needs. */
function columnsOf(figures: Figures): FirstFutures {
  const { months, segments } = figures.input;
  const all = Array.from(
    { length: figures.chunk.series.length / figures.futures / (months + 1) },
    (_, i) => i,
  );
  const futures = new Futures({ months, segments, places: all, capacity: figures.futures });
  futures.ingest(figures.chunk);
  return new FirstFutures(futures, figures.futures);
}

it('follow from the books of a tiny company without luck', () => {
  const figures = run(
    company({
      company: { cash: 1e7 },
      segments: [smb({ acv: 9000, 'csm.cost': 1000 })],
      plan: { pods: steps([1, 1]) },
    }),
    { noLuck: true },
  );
  const columns = columnsOf(figures);
  const sum = (name: Parameters<Figures['company']>[0]) =>
    Array.from({ length: 12 }, (_, i) => figures.company(name, 13 + i)).reduce((a, b) => a + b, 0);
  const own = (name: Parameters<Figures['segment']>[0]) =>
    Array.from({ length: 12 }, (_, i) => figures.segment(name, 0, 13 + i)).reduce((a, b) => a + b, 0);
  const { company: whole, segments } = economicsAt(columns, figures.input, 24);
  const margin = (sum('revenue') - sum('cogs') - sum('carePayroll')) / sum('revenue');
  expect(own('newCustomers')).toBeGreaterThan(100);
  expect(margin).toBeGreaterThan(0);
  expect(whole.cac[0]).toBeCloseTo(sum('salesCost') / own('newCustomers'), 8);
  expect(whole.paybackMonths[0]).toBeCloseTo((12 * sum('salesCost')) / own('newArr') / margin, 8);
  expect(whole.quickRatio[0]).toBeCloseTo(
    (own('newArr') + own('expansionArr')) / (own('churnedArr') + own('contractionArr')),
    8,
  );
  expect(whole.ruleOf40[0]).toBeCloseTo(
    figures.company('growth', 24) + sum('operatingCash') / sum('revenue'),
    8,
  );
  const growth = figures.company('arr', 24) - figures.company('arr', 12);
  expect(whole.burnMultiple[0]).toBeCloseTo(Math.max(0, -sum('operatingCash')) / growth, 8);
  // One segment is the company.
  for (const name of ['cac', 'salesPerNewDollar', 'paybackMonths', 'ltvToCac', 'grr', 'nrr'] as const)
    expect(segments[0][name][0], name).toBeCloseTo(whole[name][0], 8);
});

it('spread every dollar of S&M over the segments, in generated scenarios', () => {
  fc.assert(
    fc.property(scenarios({ maxMonths: 30 }), fc.nat({ max: 0xffff }), (scenario, seed) => {
      const figures = runInput(compiled(scenario), { futures: 3, seed });
      const { months, segments } = figures.input;
      const columns = columnsOf(figures);
      const pay = Array.from({ length: segments }, (_, s) => sellingPay(figures.input, s));
      const parts = salesCostBySegment(columns, pay, 1, months);
      const whole = columns.sum([companyAt('salesCost')], 1, months);
      for (let i = 0; i < figures.futures; i++) {
        if (Number.isNaN(whole[i])) continue;
        const sum = parts.reduce((total, part) => total + part[i], 0);
        expect(Math.abs(sum - whole[i])).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(whole[i])));
      }
    }),
    { numRuns: 60 },
  );
});
