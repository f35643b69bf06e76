// Curves of retention end where customers are too few to say, and bands before them.
import { expect, test } from 'vitest';
import type { CohortCount } from '../../../src/engine/summary';
import { known } from '../../../src/views/retention/curves';

const MONTHS = 4;
const FUTURES = 40;

/** One segment: so many customers of all futures reach each age, and nine in ten of them stay. */
function counted(before: readonly number[]): CohortCount {
  const row = (values: readonly number[]) => Float64Array.from(values);
  const [was, is] = [row(before), row(before.map((x) => 0.9 * x))];
  const left = row(
    Array.from({ length: FUTURES }, () =>
      before.map((x, age) => (age === 0 || x > 0 ? 0.9 ** age : NaN)),
    ).flat(),
  );
  return {
    ...{
      futures: FUTURES,
      months: MONTHS,
      segments: 1,
      before: was,
      after: is,
      arrBefore: was,
      arrAfter: is,
    },
    ...{ joined: row([before[1]]), monthly: row([0]), left, arrLeft: left },
  };
}
const ends = (row: Float64Array) => row.findIndex(Number.isNaN);

test('a line ends under ten customers of all futures, a band under ten in a future', () => {
  const { all, p10, p90 } = known(counted([0, 900, 500, 300, 9]), 0, 'customers');
  expect(ends(all)).toBe(4);
  expect([p10, p90].map(ends)).toEqual([3, 3]);
  expect(all[3]).toBeCloseTo(0.9 ** 3, 9);
  expect(ends(known(counted([0, 900, 500, 300, 9]), 0, 'arr').p10)).toBe(3);
});

test('a handful of customers in a future has no band at all', () => {
  const { all, p10 } = known(counted([0, 80, 60, 40, 20]), 0, 'customers');
  expect(ends(all)).toBe(-1);
  expect(p10.every(Number.isNaN)).toBe(true);
});
