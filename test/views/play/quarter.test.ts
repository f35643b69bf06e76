// A quarter in figures: its books add up to the change of cash, and its burn leaves rounds out.
import { expect, it } from 'vitest';
import { companyAt, type CompanySeries } from '../../../src/engine';
import type { Played } from '../../../src/state';
import { booksOf, lastQuarter, netBurn, nextQuarter } from '../../../src/views/play/quarter';

const MONTHS = 6;
const PLACES = 200;
/** Two quarters with these figures by month, from the opening on; all others 0. */
function playedWith(given: Partial<Record<CompanySeries, readonly number[]>>): Played {
  const figures = new Float64Array(PLACES * (MONTHS + 1));
  for (const [name, values] of Object.entries(given))
    figures.set(values, companyAt(name as CompanySeries) * (MONTHS + 1));
  return {
    month: MONTHS,
    scenario: { months: MONTHS },
    replay: { figures, events: [] },
  } as unknown as Played;
}
const played = playedWith({
  cash: [1000, 900, 850, 700, 1500, 1450, 1380],
  collections: [0, 10, 20, 30, 40, 50, 60],
  funding: [0, 0, 0, 0, 1000, 0, 0],
  payroll: [0, 80, 80, 80, 90, 90, 90],
  commissions: [0, 1, 2, 3, 4, 5, 6],
  programmes: [0, 7, 7, 7, 8, 8, 8],
  research: [0, 20, 20, 20, 20, 20, 20],
});

it('has books that add up to the change of cash', () => {
  const books = booksOf(played, { from: 3, to: 6 });
  expect(books).toMatchObject({
    collections: 150,
    funding: 1000,
    payroll: -285,
    programmes: -24,
    research: -60,
  });
  expect(books).toMatchObject({ change: 680, cash: 1380, other: 680 - (150 + 1000 - 285 - 24 - 60) });
  const { change, cash: _end, ...lines } = books;
  expect(Object.values(lines).reduce((sum, amount) => sum + amount, 0)).toBe(change);
});

it('burns what was spent, whatever a round brought in', () => {
  expect(netBurn(played, { from: 0, to: 3 })).toBe(100);
  expect(netBurn(played, { from: 3, to: 6 })).toBeCloseTo((1000 - 680) / 3, 9);
  expect(netBurn(played, { from: 0, to: 0 })).toBeNaN();
});

it('ends where the months lived end, and the next one at the horizon', () => {
  expect([0, 1, 3, 4, 7].map((month) => lastQuarter({ month }))).toEqual([
    ...[
      { from: 0, to: 0 },
      { from: 0, to: 1 },
      { from: 0, to: 3 },
      { from: 3, to: 4 },
      { from: 6, to: 7 },
    ],
  ]);
  expect(nextQuarter(33, 35)).toEqual({ from: 33, to: 35 });
});
