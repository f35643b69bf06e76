// What a cell of the map says to ears.
import { expect, it } from 'vitest';
import { map as t } from '../../../src/messages/en/map';
import { preset } from '../../../src/scenario';
import type { Figures } from '../../../src/search';
import { cellSaid, type CellMarks, type Drawn } from '../../../src/views/map/said';

const axis = { tell: (value: number) => `at ${value}` };
const ticks = { ticks: [10, 20, 30] };
const drawn = {
  terrain: { scenario: preset('shippo-pivot')!, x: ticks, y: ticks },
  ...{ x: axis, y: axis },
} as unknown as Drawn;
const figures = (alive: number): Figures => ({
  ...{ futures: 100, alive },
  ...{ arr: 1e6, meanArr: 1e6, meanValue: 1e6 },
});
const say = (of: Figures | null | undefined, marks: Partial<CellMarks> = {}) =>
  cellSaid(t, drawn, { x: 0, y: 2, level: 0, figures: of } as Parameters<typeof cellSaid>[2], {
    ...{ isTried: false, isNearest: false, isHome: true, own: null },
    ...marks,
  });

it('is which plan it is and what it comes to, counted, not yet, or never', () => {
  expect(say(figures(40))).toMatch(/^at 10, at 30: .*40/);
  expect(say(undefined)).toBe(`at 10, at 30: ${t.counting}`);
  expect(say(null)).toBe(`at 10, at 30: ${t.impossible}`);
});

it('begins with the plans that lie there, and what the map’s own comes to', () => {
  const all = { isTried: true, isNearest: true, isHome: false, own: figures(23) };
  const told = say(figures(40), all);
  expect(told).toMatch(
    new RegExp(`^${t.tried}\\. Nearest to ${t.whose.away.plan}, .*23.*\\. at 10, at 30: .*40`),
  );
  expect(say(figures(40), { isNearest: true })).toContain(`${t.nearest(t.whose.home.plan, '')}. at 10`);
});
