// B6: half as much again every year for ten years ends above tripling, doubling and then fading. Two companies with the
// same books at the start: one conquers a niche at once, the other works a wide market a little harder every year.
import { describe, expect, it } from 'vitest';
import type { Scenario, Values } from '../../src/scenario';
import { company, segment, steps } from '../engine/company';
import { able, CALM } from '../engine/flow';
import { clearlyAbove, clearlyBelow, clearlyWithin, pairedGain, ratioOf } from './estimates';
import { companyAt, F, run } from './futures';

const FUTURES = 150;
const YEARS = 10;
const YEAR = 12;

interface Way {
  readonly accounts: number;
  /** Programme spend a month at which a lead costs twice as much. */
  readonly half: number;
  /** A month; each year's as a multiple of it, the last one for good. */
  readonly spend: number;
  readonly factors: readonly number[];
}
/** Drawn so that ARR grows by about 55 % in every year. */
const STEADY: Way = {
  accounts: 10_000_000,
  half: 1e8,
  spend: 10_000,
  factors: [3.11, 4.31, 6.79, 10.3, 16.1, 25.4, 38.8, 61, 93.8, 145],
};
const STORM: Way = { accounts: 40_000, half: 1e7, spend: 103_000, factors: [1, 1.6] };

/** Small business sold by founders who always find the time: what differs is the market and the money spent on it. */
function growing({ accounts, half, spend, factors }: Way): Scenario {
  const most = Math.max(...factors);
  const books: Values = { openingCustomers: 400, openingArr: 1_600_000, openingMonths: 12 };
  const values: Values = {
    ...{ accounts, inboundHalf: half, programmesPerPod: 0, listingSignups: 0, marketplacePull: 0 },
    ...{ entryMonths: 0, entryPersonMonths: 0, entryCost: 0, techTouch: 1e6, winTrust: 0 },
    ...able('founders', ['leads', 'opens', 'concurrent', 'onboardings', 'accounts']),
  };
  // A curve of programmes goes up to ten times.
  const scale = most > 10 ? most / 10 : 1;
  return company({
    months: YEARS * YEAR,
    company: { ...CALM, programmesBase: spend * scale },
    segments: [segment('smb', 'smb', { ...values, ...books })],
    plan: { programmes: steps(...factors.map((f, y) => [1 + YEAR * y, f / scale] as const)) },
  });
}

describe('B6 steady growth against a storm that fades', () => {
  const arr = companyAt('arr');
  const [steady, storm] = [STEADY, STORM].map((way) => run(growing(way), FUTURES, [arr]));
  const growth = (of: typeof steady, year: number) =>
    ratioOf([of.at(arr, YEAR * year), of.at(arr, YEAR * (year - 1))]);

  it('begins with the same books', () => {
    expect(steady.at(arr, 0)).toEqual(storm.at(arr, 0));
  });

  it('steady: 50 to 60 % in every one of ten years', () => {
    for (let year = 1; year <= YEARS; year++) clearlyWithin(growth(steady, year), 1.5, 1.6);
  });

  it('storm: triples, doubles, and then grows less every year', () => {
    clearlyWithin(growth(storm, 1), 2.7, 3.3);
    clearlyWithin(growth(storm, 2), 1.8, 2.2);
    for (let year = 3; year <= 6; year++) {
      const [now, before] = [growth(storm, year), growth(storm, year - 1)];
      clearlyBelow({ mean: now.mean - before.mean, error: Math.hypot(now.error, before.error) }, 0);
    }
    clearlyBelow(growth(storm, YEARS), 1.2);
  });

  it('is behind after three years and twice as large after ten', () => {
    const [half, end] = [3 * YEAR, YEARS * YEAR];
    clearlyBelow(pairedGain(steady.at(arr, half), storm.at(arr, half)), 0);
    clearlyAbove(ratioOf([steady.fact(F.arr), storm.fact(F.arr)]), 2);
    expect(steady.at(arr, end).every((value, i) => value > storm.at(arr, end)[i])).toBe(true);
  });
});
