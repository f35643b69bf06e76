// The bridge and the accounts between a signature and cash add up, to the cent, against the books of generated companies.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { companyAt, rowLength } from '../../../src/engine';
import { Futures, means, stockAt } from '../../../src/engine/summary';
import { balances, flowPlaces, stack, total } from '../../../src/views/flow/balances';
import { bridge, bridgePlaces, MOVES, waterfall } from '../../../src/views/bridge/steps';
import { monthsOf, yearCount } from '../../../src/views/years';
import { company, smb } from '../../engine/company';
import { compiled, runInput, type Figures } from '../../engine/figures';
import { scenarios } from '../../scenario/arbitraries';

vi.setConfig({ testTimeout: 120_000 });

function futuresOf(figures: Figures): Futures {
  const { months, segments } = figures.input;
  const places = Array.from({ length: rowLength(segments) }, (_, place) => place);
  const futures = new Futures({ months, segments, places, capacity: figures.futures });
  futures.ingest(figures.chunk);
  return futures;
}

/** A cent, or what a number of that size can hold. */
const cent = (size: number) => Math.max(0.005, 1e-9 * Math.abs(size));

describe('over generated companies, year by year', () => {
  it('the bridge and every account add up', () => {
    let told = 0;
    fc.assert(
      fc.property(scenarios({ maxMonths: 40 }), fc.nat({ max: 0xffff }), (scenario, seed) => {
        const rich = { ...scenario, company: { ...scenario.company, cash: 1e9, researchCashShare: 0.001 } };
        const figures = runInput(compiled(rich), { futures: 3, seed });
        const futures = futuresOf(figures);
        const { months, segments } = figures.input;
        const places = [companyAt('arr'), ...bridgePlaces(segments), ...flowPlaces(segments)];
        const all = Array.from({ length: segments }, (_, s) => s);
        for (let year = 1; year <= yearCount(months); year++) {
          const span = monthsOf(year, months);
          const found = means(futures, places, span.last);
          if (found.futures === 0) continue;
          told += 1;
          for (const scope of [all, ...all.map((s) => [s])]) {
            const { start, end, moves } = bridge(found, scope, span);
            const sum = start + MOVES.reduce((at, move) => at + moves[move], 0);
            expect(Math.abs(sum - end)).toBeLessThanOrEqual(cent(start + end));
            const bars = waterfall({ start, end, moves }, scope.length === segments);
            expect(Math.abs((bars.at(-2)?.to ?? 0) - end)).toBeLessThanOrEqual(cent(start + end));
          }
          expect(
            Math.abs(bridge(found, all, span).end - stockAt(found, companyAt('arr'), span.last)),
          ).toBeLessThanOrEqual(cent(stockAt(found, companyAt('arr'), span.last)));
          for (const { in: came, out } of balances(found, segments, span)) {
            expect(Math.abs(total(came) - total(out))).toBeLessThanOrEqual(cent(total(came)));
            for (const { amount } of [...came, ...out]) expect(amount).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(told).toBeGreaterThan(40);
  });
});

it('the backlog holds nothing but what was signed, where there are no design partners', () => {
  const scenario = company({ company: { cash: 1e8 }, segments: [smb({ designPartners: 0 })] });
  const figures = runInput(compiled(scenario), { futures: 5 });
  const found = means(futuresOf(figures), flowPlaces(1), 24);
  const [backlog] = balances(found, 1, { first: 1, last: 24 });
  expect(backlog.in.map(({ part }) => part)).not.toContain('partners');
  const signed = backlog.in.find(({ part }) => part === 'signed')?.amount ?? 0;
  const mean = Array.from({ length: 5 }, (_, i) =>
    Array.from({ length: 24 }, (_, m) => figures.segment('bookings', 0, m + 1, i)).reduce((a, b) => a + b, 0),
  ).reduce((a, b) => a + b, 0);
  expect(signed).toBeCloseTo(mean / 5, 6);
});

it('years end at the horizon, and columns stand on each other', () => {
  expect(yearCount(60)).toBe(5);
  expect(yearCount(31)).toBe(3);
  expect(yearCount(7)).toBe(1);
  expect(monthsOf(3, 31)).toEqual({ first: 25, last: 31 });
  const blocks = stack([
    { part: 'start', amount: 2 },
    { part: 'billed', amount: 3 },
  ]);
  expect(blocks.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 5],
  ]);
});
