// Who keeps customers and who sells them more: AMs carry expansion, CSMs care, and who leaves unsettles accounts alike,
// whichever of the two it was. Pairs on the same luck: a direction holds by four standard errors (paired.ts).
import { describe, expect, test, vi } from 'vitest';
import type { Grain, Values } from '../../src/scenario';
import { company, segment, steps } from './company';
import { run, type Figures } from './figures';
import { difference, expectFall, expectRise, type Measure } from './paired';

vi.setConfig({ testTimeout: 120_000 });

const MONTHS = 36;
/** For an effect that is to be seen as absent. */
const FUTURES = 400;
const GRAINS: readonly Grain[] = ['counted', 'individual'];

/** Two PODs that sell by the month and grow by nothing else; somebody is there from the first customer. */
const served = (values: Values, grain: Grain = 'counted') =>
  company({
    months: MONTHS,
    company: { cash: 1e9, growthPods: 0 },
    segments: [
      segment(
        'smb',
        'smb',
        {
          ...{ freeLeads: 40, annualShare: 0, accounts: 800, listingSignups: 0, techTouch: 0 },
          ...{ 'founders.accounts': 0, 'csm.hire': 1, 'am.hire': 1, 'onb.hire': 1, 'onb.seats': 1 },
          ...values,
        },
        grain,
      ),
    ],
    plan: { pods: steps([1, 2]) },
  });

const total =
  (name: 'expansionArr' | 'churnedCustomers' | 'newCustomers' | 'newArr'): Measure =>
  (figures, i) =>
    figures.segmentLine(name, 0, i).reduce((a, b) => a + b, 0);
const churn: Measure = (f, i) => total('churnedCustomers')(f, i) / total('newCustomers')(f, i);
const expansion: Measure = (f, i) => total('expansionArr')(f, i) / total('newArr')(f, i);

describe.each(GRAINS)('%s: account managers', (grain) => {
  test('sell more to customers, the more of them there are and the more it helps', () => {
    const [none, one] = [served({}, grain), served({ 'am.seats': 1, 'am.upsell': 60 }, grain)];
    expectRise(none, one, expansion);
    expectRise(one, served({ 'am.seats': 2, 'am.upsell': 60 }, grain), expansion);
    expectRise(one, served({ 'am.seats': 1, 'am.upsell': 60, upsellLift: 1.5 }, grain), expansion);
  });

  test('do not care: in the place of CSMs they lose customers, who are then less willing to buy', () => {
    const [cared, sold] = [
      served({ 'csm.seats': 1 }, grain),
      served({ 'csm.seats': 0, 'am.seats': 1, upsellLift: 0 }, grain),
    ];
    expectRise(cared, sold, churn);
    expectFall(cared, sold, expansion);
  });

  test('who care as CSMs do, and leave as they do, keep as many customers as they', () => {
    const care = { 'am.accounts': 350, csmShock: 3, 'am.attrition': 0.06 };
    const csm = (attrition: number) =>
      served({ ...care, 'csm.attrition': attrition, 'csm.seats': 1, 'csm.onboardings': 0 }, grain);
    const am = served({ ...care, 'csm.attrition': 0.06, 'csm.seats': 0, 'am.seats': 1 }, grain);
    // What it would be if nobody noticed that an AM leaves, and so many futures that a quarter of it would show.
    const shock = difference(csm(0), am, churn, FUTURES);
    const { mean, error } = difference(csm(0.06), am, churn, FUTURES);
    expect(shock.mean).toBeGreaterThan(4 * shock.error);
    expect(4 * error).toBeLessThan(shock.mean / 4);
    expect(Math.abs(mean)).toBeLessThan(shock.mean / 4);
  });
});

test('are paid for selling: their pay is in the cost of sales, not in that of care', () => {
  const few = { 'csm.seats': 0, 'onb.seats': 0, 'am.attrition': 0, techTouch: 5000, upsellLift: 0 };
  const hired = { 'am.seats': 1, 'am.cost': 9000, 'am.hire': 0 };
  const [none, some] = [few, { ...few, ...hired }].map((values) => run(served(values), { noLuck: true }));
  const cost = (figures: Figures) =>
    figures.company('salesCost', MONTHS) - figures.company('commissions', MONTHS);
  expect(some.line('carePayroll').every((pay) => pay === 0)).toBe(true);
  expect(cost(some) - cost(none)).toBeGreaterThanOrEqual(2 * 9000 - 1e-6);
});

test('an account that two people own suffers half when one of them leaves', () => {
  const alone = { 'csm.attrition': 0.15, csmShock: 6, techTouch: 5000 };
  expectFall(
    served({ ...alone, 'am.attrition': 0 }),
    served({ ...alone, 'am.attrition': 0, 'am.seats': 1, upsellLift: 0 }),
    churn,
  );
});

test('who only onboards owns nobody: without a CSM or AM turnover neither helps nor harms', () => {
  // Founders onboard all at once, so that an onboarder changes nothing but who is there.
  const values = { 'csm.seats': 0, techTouch: 5000, 'founders.onboardings': 1e5 };
  const { mean, error } = difference(
    served({ ...values, 'onb.seats': 0 }),
    served({ ...values, 'onb.seats': 1 }),
    churn,
  );
  expect(mean).toBe(0);
  expect(error).toBe(0);
});
