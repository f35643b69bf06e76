// Ends of many futures as bars, with those that ran out of cash apart.
import { expect, it } from 'vitest';
import { NOBODY, type Among } from '../../../src/play';
import { along, barsOf, BINS, topOf, typical } from '../../../src/views/play/distribution';

const among: Among = { futures: 10, arr: [0, 4, 9, 16, 100, 400], deaths: [0, 1, 3] };

it('puts each future in one bar or among the dead', () => {
  const { shares, dead } = barsOf(among, 100);
  expect(shares).toHaveLength(BINS);
  expect(dead).toBeCloseTo(0.4, 12);
  expect(shares.reduce((sum, share) => sum + share, dead)).toBeCloseTo(1, 12);
  // What is at the top or above it stands in the last one.
  expect(shares[BINS - 1]).toBeCloseTo(0.2, 12);
  expect(barsOf(NOBODY, 100).dead).toBe(0);
});

it('is a square-root scale that holds the player', () => {
  expect([0, 25, 100, 400, -5].map((arr) => along(arr, 100))).toEqual([0, 0.5, 1, 1, 0]);
  expect(along(5, 0)).toBe(0);
  expect(topOf([among], 1000)).toBe(1050);
  expect(topOf([NOBODY], 0)).toBe(1);
});

it('takes the median of all, those out of cash as nothing', () => {
  expect(typical(among)).toBe(0);
  expect(typical({ ...among, deaths: [0], futures: 6 })).toBe(9);
});
