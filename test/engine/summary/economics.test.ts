// Unit economics by quarter: on books that can be added up by hand, on a tiny company without luck, and over generated
// scenarios.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { companyAt, F, lifeAt, segmentAt, Simulator, type EngineInput } from '../../../src/engine';
import { economics, economicsPlaces, Futures, quarters } from '../../../src/engine/summary';
import { FirstFutures } from '../../../src/engine/summary/columns';
import { economicsAt } from '../../../src/engine/summary/economics';
import { salesCostBySegment, sellingPay } from '../../../src/engine/summary/segment-cost';
import { scenarios } from '../../scenario/arbitraries';
import { company, enterprise, smb, steps } from '../company';
import { compiled, everything, run, runInput, SEED, shipped, type Figures } from '../figures';
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
  // Of another care than that of the quarters.
  const facts = { [F.soldLife]: 40, [F.soldLife + 1]: 70, [F.selfServeLife]: 20, [F.selfServeLife + 1]: 10 };
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
  ...{ [lifeAt('soldLife', 0)]: always(4), [lifeAt('selfServeLife', 0)]: always(2) },
  ...{ [lifeAt('soldLife', 1)]: always(7), [lifeAt('selfServeLife', 1)]: always(1) },
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

  it('never pay back where serving costs as much as it brings, and the median is over those too', () => {
    const dear = { ...BOOKS, [companyAt('cogs')]: always(200) };
    const none = told(forty(future(dear)));
    expect(none.company.paybackMonths.p50[last]).toBe(Infinity);
    expect(none.segments[0].paybackMonths.p50[last]).toBe(Infinity);
    const mixed = told([...forty(future(BOOKS)), ...forty(future(BOOKS)), ...forty(future(dear))]);
    expect(mixed.company.paybackMonths.count[last]).toBe(120);
    expect(mixed.company.paybackMonths.p50[last]).toBeCloseTo((12 * 50) / 30 / margin, 12);
    expect(mixed.company.paybackMonths.p90[last]).toBe(Infinity);
    const free = { ...dear, [companyAt('salesCost')]: always(0) };
    expect(told(forty(future(free))).company.paybackMonths.p50[last]).toBe(0);
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
function columnsOf(input: EngineInput, count: number, seed = SEED): FirstFutures {
  const { months, segments } = input;
  const all = [...new Set([...everything(input), ...economicsPlaces(segments)])];
  const futures = new Futures({ months, segments, places: all, capacity: count });
  const stretch = { seed, ignoranceSeed: seed ^ 0x5bd1e995, from: 0, to: count };
  futures.ingest(new Simulator(input).run(stretch, all));
  return new FirstFutures(futures, count);
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
  const columns = columnsOf(figures.input, 1);
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

describe('the life of customers', () => {
  const N = 300;
  const SHORT = 24;
  const [long, short] = [60, SHORT].map((months) => compiled({ ...shipped('shippo-pivot'), months }));
  const [whole, first] = [long, short].map((input) => columnsOf(input, N));
  const months = Array.from({ length: 61 }, (_, month) => month);

  it('is known of every future that is alive and ever had a customer, at the ends of quarters', () => {
    const died = whole.fact(F.deathMonth);
    for (const s of [0, 1]) {
      const since = whole.fact(F.firstCustomer + s);
      for (const month of months) {
        const found = whole.at(lifeAt('soldLife', s), month);
        const known = month > 0 && month % 3 === 0;
        for (let i = 0; i < N; i++) {
          const alive = !(died[i] <= month);
          expect(!Number.isNaN(found[i]), `${month} ${i}`).toBe(known && alive && since[i] <= month);
        }
      }
    }
  });

  it('is that of the care until then, and at the horizon the one that the whole run is judged by', () => {
    for (const [name, fact] of [
      ['soldLife', F.soldLife],
      ['selfServeLife', F.selfServeLife],
    ] as const) {
      for (const s of [0, 1]) {
        expect(first.at(lifeAt(name, s), SHORT)).toEqual(first.fact(fact + s));
        expect(whole.at(lifeAt(name, s), 60)).toEqual(whole.fact(fact + s));
        expect(whole.at(lifeAt(name, s), SHORT)).toEqual(first.at(lifeAt(name, s), SHORT));
      }
    }
  });

  it('makes LTV a figure of the same futures as the cost of winning', () => {
    const { company: found } = economicsAt(whole, long, SHORT);
    const known = (values: Float64Array) => values.reduce((n, x) => n + (Number.isNaN(x) ? 0 : 1), 0);
    expect(known(found.ltvToCac)).toBe(known(found.salesPerNewDollar));
    const survivors = known(whole.fact(F.soldLife));
    expect(known(found.ltvToCac)).toBeGreaterThan(2 * survivors);
  });

  it('costs a run that does not ask for it nothing, and moves no fingerprint', () => {
    const stretch = { seed: 1, ignoranceSeed: 1, from: 0, to: 40 };
    const asked = new Simulator(long).run(stretch, [lifeAt('soldLife', 0), companyAt('arr')]);
    const plain = new Simulator(long).run(stretch, [companyAt('arr')]);
    expect(asked.digests).toEqual(plain.digests);
    expect(asked.facts).toEqual(plain.facts);
    expect(asked.series.subarray(61 * 40)).toEqual(plain.series);
  });
});

it('spread every dollar of S&M over the segments, in generated scenarios', () => {
  fc.assert(
    fc.property(scenarios({ maxMonths: 30 }), fc.nat({ max: 0xffff }), (scenario, seed) => {
      const figures = runInput(compiled(scenario), { futures: 3, seed });
      const { months, segments } = figures.input;
      const columns = columnsOf(figures.input, 3, seed);
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
