// The frontier marks exactly the plans that no other one beats.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onFrontier } from '../../src/search';

interface Standing {
  readonly survival: number;
  readonly arr: number;
}

/** At least as good in both, and better in one. */
const dominates = (a: Standing, b: Standing) =>
  a.survival >= b.survival && a.arr >= b.arr && (a.survival > b.survival || a.arr > b.arr);

const standing = fc.record({ survival: fc.integer({ min: 0, max: 8 }), arr: fc.integer({ min: 0, max: 8 }) });

it('marks no plan that another one beats, and every other', () => {
  fc.assert(
    fc.property(fc.array(standing, { maxLength: 60 }), (plans) => {
      expect(onFrontier(plans)).toEqual(plans.map((plan) => !plans.some((other) => dominates(other, plan))));
    }),
    { numRuns: 1000 },
  );
});

it('has the safest and the largest of a few plans, and none that is worse in both', () => {
  const plans = [
    { survival: 55, arr: 100 },
    { survival: 23, arr: 400 },
    { survival: 20, arr: 300 },
    { survival: 55, arr: 90 },
  ];
  expect(onFrontier(plans)).toEqual([true, true, false, false]);
});
