// The months ahead of today, counted by hand over futures made up.
import { expect, it } from 'vitest';
import { F } from '../../../src/engine';
import { ahead, AHEAD_PLACES } from '../../../src/engine/summary';
import { ingested, type MadeUp } from './made-up';

/** Series in the order of AHEAD_PLACES, of months 0 to 4: joined, headcount, operating cash, cash, ARR. */
const living: MadeUp = {
  series: [
    [0, 1, 0, 2, 5],
    [3, 4, 4, 6, 11],
    [0, -10, -20, -30, 400],
    [100, 90, 70, 40, 440],
    [0, 5, 10, 15, 20],
  ],
  facts: { [F.round]: 2, [F.round + 1]: 4 },
};
/** Out of cash in month 2: what it would have done in month 3 happens to nobody. */
const dying: MadeUp = {
  series: [
    [0, 4, 0, 9, 9],
    [3, 7, 7, 16, 25],
    [0, -60, -80, -999, -999],
    [100, 40, -40, -999, -999],
    [0, 1, 1, 99, 99],
  ],
  died: 2,
};
const times = (count: number, kind: MadeUp) => Array.from({ length: count }, () => kind);
const of = (kinds: readonly MadeUp[], to: number, n?: number) =>
  ahead(ingested(kinds, AHEAD_PLACES), 2, to, n);

it('adds up a future that lives: people who joined, net burn a month, what is there at the end', () => {
  const found = of(times(40, living), 3);
  expect(found).toMatchObject({ to: 3, futures: 40, alive: 40 });
  expect(found.hired.p50).toBe(3);
  expect(found.people.p50).toBe(6);
  expect(found.burn.p50).toBe(20);
  expect(found.cash.p50).toBe(40);
  expect(found.arr.p50).toBe(15);
});

it('counts a future out of cash as nobody and nothing, its burn over the months it lived', () => {
  const found = of(times(40, dying), 3);
  expect(found.alive).toBe(0);
  expect([found.people.p50, found.cash.p50, found.arr.p50]).toEqual([0, 0, 0]);
  expect(found.hired.p50).toBe(4);
  expect(found.burn.p50).toBe(70);
});

it('is of all futures, alive or not, and of the first n where so many are asked for', () => {
  const mixed = [...times(30, living), ...times(10, dying)];
  const found = of(mixed, 3);
  expect([found.futures, found.alive, found.hired.count]).toEqual([40, 30, 40]);
  expect(found.hired.mean).toBeCloseTo((30 * 3 + 10 * 4) / 40, 12);
  expect(of(mixed, 3, 30)).toMatchObject({ futures: 30, alive: 30 });
});

it('has a round landed once its month is within the period', () => {
  const mixed = [...times(30, living), ...times(10, dying)];
  expect(of(mixed, 1).landed).toEqual([0, 0]);
  expect(of(mixed, 3).landed).toEqual([30, 0]);
  expect(of(mixed, 4).landed).toEqual([30, 30]);
});

it('tells a company that brings in cash by a burn below zero', () => {
  expect(of(times(40, living), 4).burn.p50).toBe(-85);
});
