// Levers of the plan that a number gives for all months or a curve for each: discounts, the spread over industries, and
// a freeze of hiring.
import { describe, expect, test } from 'vitest';
import type { Plan, Values } from '../../src/scenario';
import { month, rule, steps } from './company';
import { GRAINS, live, sum } from './flow';

const logit = (p: number) => Math.log(p / (1 - p));

describe.each(GRAINS)('%s', (grain) => {
  const drawn = (plan: Partial<Plan>, values: Values = {}, more = {}) =>
    live(grain, 1, values, { months: 24, plan, ...more });

  test.each([
    ['a discount', { discounts: { smb: steps([1, 0.12]) } }, { discount: 0.12 }, {}],
    ['a spread', { industrySpread: { smb: steps([1, 0.4]) } }, { industrySpread: 0.4 }, {}],
    ['a playbook', { playbook: steps([1, 0.6]) }, {}, { playbook: 0.6 }],
  ] as const)('%s drawn level is that number', (_, plan, values, company) => {
    const others = { industries: 3, otherIndustries: 0.4, 'mdr.seats': 2, 'ae.seats': 1 };
    const digests = (own: Values, sketch = {}) =>
      live(grain, 1, { ...others, ...own }, sketch, { futures: 3 }).chunk.digests;
    const pods = steps([1, 2]);
    const number = digests(values, { company, plan: { pods } });
    expect(digests({}, { plan: { pods, ...plan } })).toEqual(number);
    // Both count for something here, and the number for nothing once it is drawn.
    expect(number).not.toEqual(digests({}, { plan: { pods } }));
    const other = (own: Values) => Object.fromEntries(Object.keys(own).map((key) => [key, 0.25]));
    expect(digests(other(values), { company: other(company), plan: { pods, ...plan } })).toEqual(number);
  });

  test('hiring as usual, drawn or not, changes nothing', () => {
    const curve = live(grain, 1, {}, { plan: { freeze: steps([1, 0]) } }, { futures: 3 });
    expect(curve.chunk.digests).toEqual(live(grain, 1, {}, {}, { futures: 3 }).chunk.digests);
  });

  test('a discount acts in its months: effect × (discount − usual) on the odds', () => {
    const figures = drawn(
      { discounts: { smb: steps([1, 0.05], [7, 0.3], [13, 0]) } },
      { discountReference: 0.05, discountEffect: 2 },
    );
    const at = (t: number) =>
      logit(figures.segment('winRate', 0, t)) - logit(figures.segment('winRate', 0, 1));
    expect(at(6)).toBeCloseTo(0, 9);
    expect(at(7)).toBeCloseTo(2 * 0.25, 9);
    expect(at(12)).toBeCloseTo(2 * 0.25, 9);
    expect(at(13)).toBeCloseTo(-2 * 0.05, 9);
  });

  test('a deeper discount that wins nothing only costs', () => {
    const arr = (off: number) =>
      drawn({ discounts: { smb: steps([1, off]) } }, { discountEffect: 0 }).segment('arr', 0, 24);
    expect(arr(0.5)).toBeLessThan(arr(0.2));
    expect(arr(0.2)).toBeLessThan(arr(0));
  });

  test('a playbook costs in the months in which it is drawn, and no longer', () => {
    const training = (plan: Partial<Plan>) =>
      drawn(plan, { 'mdr.seats': 2 }, { company: { cash: 1e9, playbookPace: 0.1 } }).line('training');
    const costs = training({ playbook: steps([1, 0], [7, 0.5], [19, 0]) });
    expect(costs.map((cost) => cost > 0)).toEqual(costs.map((_, month) => month >= 7 && month < 19));
  });

  describe('a freeze of hiring', () => {
    const joined = (plan: Partial<Plan>) =>
      drawn(plan, { 'ae.seats': 2 }, { company: { cash: 1e8, growthPods: 0 } }).line('joined');

    test('nobody joins in its months, and the vacancies are filled after it', () => {
      const line = joined({ pods: steps([1, 3]), freeze: steps([1, 1], [9, 0]) });
      expect(sum(line, 1, 8)).toBe(0);
      expect(sum(line, 9)).toBeGreaterThan(0);
    });

    test('a rule allows what is drawn as frozen, and gives back', () => {
      const rules = [
        rule('allowed', [month('>=', 6)], [{ lever: 'freeze', value: 0 }], { once: true }),
        rule('drawn', [month('>=', 12)], [{ lever: 'release', latch: 'freeze' }]),
      ];
      const frozen = drawn({ freeze: steps([1, 1]), rules }, {}, { company: { cash: 1e8 } }).line('frozen');
      expect([...frozen.slice(1, 15)]).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
    });

    test('the reflex stays: short of cash, nobody is hired however it is drawn', () => {
      const short = { company: { cash: 150_000, freezeBelow: 9 } };
      const frozen = drawn({ freeze: steps([1, 0]) }, {}, short).line('frozen');
      expect(frozen[3]).toBe(1);
    });
  });
});
