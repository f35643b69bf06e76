// A flat price has a ceiling: customers buy more up to it and no further, unless their price follows their own growth.
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { describe, expect, test } from 'vitest';
import type { Grain, Values } from '../../src/scenario';
import { company, segment } from './company';
import { run, type Figures } from './figures';
import { difference, type Measure } from './paired';

const MONTHS = 60;
const GRAINS: readonly Grain[] = ['counted', 'individual'];
const COUNT = 300;
const ARR = 5e6;

/** Customers who are there from the start, stay, and are all content; nobody joins them. */
const loyal = (values: Values, grain: Grain) =>
  company({
    months: MONTHS,
    company: { cash: 1e9, growthPods: 0, founderCapacity: 0, maturity: 0.9, maturityDecay: 0 },
    segments: [
      segment(
        'smb',
        'smb',
        {
          ...{
            accounts: COUNT,
            openingCustomers: COUNT,
            openingArr: ARR,
            openingMonths: 1,
            openingAnnual: 0.5,
          },
          ...{ churnFirstPerMonth: 0, churnLongPerMonth: 0, contractionChance: 0, techTouch: 2 * COUNT },
          ...{ requirement: 0.2, cardShare: 1, badDebt: 0, ...values },
        },
        grain,
      ),
    ],
  });

const arrAt = (figures: Figures, month: number) => {
  let sum = 0;
  for (let i = 0; i < figures.futures; i++) sum += figures.company('arr', month, i) / figures.futures;
  return sum;
};
/** Part of the way to the ceiling that expansions take on average, none more than all: by 20,000 equally likely ones. */
function meanStep(step: number): number {
  let sum = 0;
  for (let i = 0; i < 20_000; i++) {
    const z = normalQuantile((i + 0.5) / 20_000, 0, 1);
    sum += Math.min(1, step * Math.exp(0.5 * z - 0.125)) / 20_000;
  }
  return sum;
}
const inTheEnd: Measure = (figures, i) => figures.company('arr', MONTHS, i);

describe.each(GRAINS)('%s: a flat price', (grain) => {
  // Of the first no single expansion, whatever its size, would pass the ceiling and be cut; of the others many are.
  test.each([
    [0.6, 0.1, 2.5],
    [0.4, 0.6, 1.8],
    [0.4, 1.5, 2.5],
  ])('rises by an equal part of what is left in each month: %d, %d, %d', (chance, size, ceiling) => {
    const figures = run(
      loyal({ expansionChance: chance, expansionSize: size, flatCeiling: ceiling }, grain),
      { futures: 60 },
    );
    const monthly = 1 - Math.pow(1 - chance, 1 / 12);
    const hazard = -Math.log(1 - chance) / 12;
    for (const month of [12, 36, MONTHS]) {
      // Cohorts draw whether each expands this month; single customers' expansions may be two in a month.
      const step = meanStep(size / (ceiling - 1));
      const left =
        grain === 'counted' ? Math.pow(1 - monthly * step, month) : Math.exp(-hazard * step * month);
      const expected = ARR * (ceiling - (ceiling - 1) * left);
      // Standard error: 60 futures × 300 customers, none of whom pays more than the ceiling.
      expect(arrAt(figures, month) / expected).toBeCloseTo(1, 2);
    }
  });

  test('is never passed, however much and often they buy', () => {
    for (const [size, ceiling] of [
      [5, 3],
      [0.3, 1.2],
      [0.3, 1],
    ]) {
      const values = { expansionChance: 0.99, expansionSize: size, flatCeiling: ceiling };
      const figures = run(loyal(values, grain), { futures: 4 });
      for (let month = 1; month <= MONTHS; month++)
        expect(arrAt(figures, month)).toBeLessThanOrEqual(ARR * ceiling * (1 + 1e-9));
      expect(arrAt(figures, MONTHS)).toBeGreaterThanOrEqual(ARR * (1 + 0.95 * (ceiling - 1)));
    }
  });

  test('is passed where the price follows customers who grow', () => {
    const values = { expansionChance: 0.9, expansionSize: 0.5, flatCeiling: 1.3, customerGrowth: 0.2 };
    const flat = run(loyal(values, grain), { futures: 4 });
    const following = run(loyal({ ...values, valueMetric: 1 }, grain), { futures: 4 });
    expect(arrAt(flat, MONTHS)).toBeLessThan(1.3 * ARR * (1 + 1e-9));
    expect(arrAt(following, MONTHS)).toBeGreaterThan(1.3 * ARR * 1.5);
    // The ceiling moves along: five years' growth, less the months until each contract has followed for the first time.
    expect(arrAt(following, MONTHS)).toBeLessThan(1.3 * ARR * 1.2 ** 5 * (grain === 'counted' ? 1.001 : 1.1));
  });

  test('brings more the higher it is, and the larger the steps towards it', () => {
    const some = { expansionChance: 0.4, expansionSize: 0.3 };
    for (const [less, more] of [
      [{ flatCeiling: 1.5 }, { flatCeiling: 4 }],
      [{ flatCeiling: 3 }, { flatCeiling: 3, expansionSize: 0.6 }],
    ]) {
      const [from, to] = [loyal({ ...some, ...less }, grain), loyal({ ...some, ...more }, grain)];
      const { mean, error } = difference(from, to, inTheEnd, 30);
      expect(mean).toBeGreaterThan(4 * error);
    }
  });
});

describe.each(GRAINS)('%s: customers at the opening', (grain) => {
  test('have grown by their age: who is older is nearer to the ceiling', () => {
    const values = { expansionChance: 0.6, expansionSize: 0.4, flatCeiling: 2 };
    const grown = (openingMonths: number) => {
      const figures = run(loyal({ ...values, openingMonths }, grain), { futures: 10 });
      return arrAt(figures, MONTHS) / ARR;
    };
    const [young, old] = [grown(1), grown(120)];
    expect(young).toBeGreaterThan(1.8);
    expect(old).toBeLessThan(1.4);
    expect(old).toBeGreaterThan(1);
  });
});
