// The drawn PODs as a floor: what cuts leave of it, until new money lands.
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/scenario';
import { company, month, round, rule, smb, steps } from './company';
import { run } from './figures';

const AMPLE = { cash: 1e9, growthPods: 0, freezeBelow: 0, cutBelow: 0 };
/** PODs month by month of a plan that cuts in month 5. */
const pods = (drawn: Plan['pods'], share: number, more: Partial<Plan> = {}) =>
  run(
    company({
      company: AMPLE,
      plan: {
        pods: drawn,
        rules: [rule('cut', [month('>=', 5), month('<=', 5)], [{ lever: 'cut', value: share }])],
        ...more,
      },
    }),
    { noLuck: true },
  ).line('pods');
const picked = (line: readonly number[], ...months: readonly number[]) => months.map((at) => line[at]);

describe('after a cut', () => {
  test('a keyframe that draws fewer is followed, not cut once more', () => {
    expect(picked(pods(steps([1, 3], [9, 1]), 0.6), 4, 5, 8, 9, 24)).toEqual([3, 1, 1, 1, 1]);
    expect(picked(pods(steps([1, 8], [9, 5], [15, 2]), 0.25), 4, 5, 9, 15, 24)).toEqual([8, 6, 5, 2, 2]);
  });

  test('a keyframe that draws more waits for money', () => {
    expect(picked(pods(steps([1, 3], [9, 5]), 0.6), 5, 9, 24)).toEqual([1, 1, 1]);
    const rounds = [round('x', { fromMonth: 15, chance: 1, delay: 0, minArr: 0, minGrowth: -2 })];
    expect(picked(pods(steps([1, 3], [9, 5]), 0.6, { rounds }), 5, 14, 15, 24)).toEqual([1, 1, 5, 5]);
  });

  test('one POD is kept, unless the plan draws none', () => {
    expect(picked(pods(steps([1, 4]), 1), 5, 24)).toEqual([1, 1]);
    expect(picked(pods(steps([1, 4], [9, 0]), 1), 5, 9)).toEqual([1, 0]);
  });

  test('the same floor stands when cuts follow one another', () => {
    const rules = [5, 8].map((at) =>
      rule(`r${at}`, [month('>=', at), month('<=', at)], [{ lever: 'cut', value: 0.5 }]),
    );
    expect(picked(pods(steps([1, 8], [12, 3], [18, 1]), 0, { rules }), 5, 8, 12, 18)).toEqual([4, 2, 2, 1]);
  });
});

test('growth above the floor is what a cut takes first', () => {
  const line = run(
    company({
      months: 36,
      company: { ...AMPLE, growthPods: 1, growthGuard: 0, growthAttainment: 0, maxPods: 4, growthPace: 2 },
      segments: [smb({ freeLeads: 2000, 'mdr.hire': 0, 'mdr.ramp': 0 })],
      plan: {
        pods: steps([1, 2]),
        rules: [rule('cut', [month('>=', 30), month('<=', 30)], [{ lever: 'cut', value: 0.5 }])],
      },
    }),
    { noLuck: true },
  ).line('pods');
  expect(line[29]).toBe(4);
  // Two closed and at most one opened again: the floor of two was not touched.
  expect(line[30]).toBeGreaterThanOrEqual(2);
  expect(line[36]).toBe(4);
});

describe('R&D after a cut', () => {
  const research = (shares: readonly number[], more: Partial<Plan> = {}) =>
    run(
      company({
        company: AMPLE,
        plan: {
          pods: steps([1, 3]),
          rules: shares.map((value, i) =>
            rule(`r${i}`, [month('>=', 5), month('<=', 5)], [{ lever: 'cut', value }]),
          ),
          ...more,
        },
      }),
      { noLuck: true },
    ).line('research');
  const uncut = research([]);

  test('falls by half of the largest cut of the month', () => {
    expect(research([0.5])[5] / uncut[5]).toBeCloseTo(0.75, 9);
    expect(research([0.2, 0.5, 0.3])[5] / uncut[5]).toBeCloseTo(0.75, 9);
  });

  test('is back in the month in which money lands, even if it was agreed in that month', () => {
    const rounds = [round('x', { fromMonth: 15, chance: 1, delay: 0, minArr: 0, minGrowth: -2 })];
    const line = research([0.5], { rounds });
    // Against the month before: revenue, which R&D follows, moves little in one month.
    expect(line[14] / line[13]).toBeCloseTo(1, 1);
    expect(line[15] / line[14]).toBeGreaterThan(1.25);
  });
});
