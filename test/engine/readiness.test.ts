// Buyers answer what they are asked for: longer terms and money in advance have a price, in discounts or in lost deals.
import { describe, expect, test, vi } from 'vitest';
import { preset, writePath, type Scenario, type Values } from '../../src/scenario';
import { all, flow, GRAINS, live, sum } from './flow';
import { run } from './figures';

vi.setConfig({ testTimeout: 120_000 });

/** What the model says an opportunity opened now is worth trying. */
const STATED: Values = { ...flow(0.5), winRate: 0.2, playbookEffect: 0, winTrust: 0, annualShare: 0.5 };
const rate = (values: Values) =>
  live(
    'counted',
    0.5,
    { ...STATED, annualReady: 0.5, walkAway: 0.4, ...values },
    {},
    { noLuck: true },
  ).segment('winRate', 0, 6) / 0.2;

describe('without a discount', () => {
  test('who is asked for no more than they are ready for signs', () => {
    expect(rate({})).toBeCloseTo(1, 12);
    expect(rate({ annualShare: 0.3 })).toBeCloseTo(1, 12);
    expect(rate({ threeYearShare: 0.04, termReady: 0.2 })).toBeCloseTo(1, 12);
    expect(rate({ twoYearShare: 0.2, termReady: 0.2, prepayShare: 0.1, prepayReady: 0.1 })).toBeCloseTo(
      1,
      12,
    );
  });

  test('of the others some walk away', () => {
    expect(rate({ annualShare: 1 })).toBeCloseTo(1 - 0.4 * 0.5, 12);
    expect(rate({ threeYearShare: 1, termReady: 0.2 })).toBeCloseTo(1 - 0.5 * 0.4 * 0.96, 12);
    expect(rate({ twoYearShare: 1, termReady: 0.2 })).toBeCloseTo(1 - 0.5 * 0.4 * 0.8, 12);
    // A fifth of annual buyers sign for two years; of these nine tenths are asked in vain to pay for both.
    const prepaid = { twoYearShare: 0.2, termReady: 0.2, prepayShare: 1, prepayReady: 0.1 };
    expect(rate(prepaid)).toBeCloseTo(1 - 0.5 * 0.2 * 0.4 * 0.9, 12);
  });
});

test.each([
  [{ annualShare: 1 }, 'annualDiscount'],
  [{ threeYearShare: 0.8 }, 'termDiscount'],
  [{ twoYearShare: 0.8, prepayShare: 0.8 }, 'prepayDiscount'],
] as const)('asked for %o, fewer walk away the more is given for it', (asked, discount) => {
  const rates = [0, 0.05, 0.1, 0.2, 0.4].map((given) => rate({ ...asked, [discount]: given }));
  rates.slice(1).forEach((one, i) => {
    expect(one).toBeGreaterThanOrEqual(rates[i]);
  });
  expect(rates[4]).toBeGreaterThan(rates[0]);
});

describe.each(GRAINS)('%s customers', (grain) => {
  /** Invoices over bookings of one month, in years: how much is paid ahead. */
  const ahead = (values: Values) => {
    const quiet: Values = {
      expansionChance: 0,
      churnFirstPerMonth: 0,
      churnLongPerMonth: 0,
      latestStart: 36,
    };
    const figures = live(
      grain,
      0.5,
      { ...STATED, annualShare: 1, annualReady: 1, ...quiet, ...values },
      { months: 8 },
      { futures: 40 },
    );
    const total = (name: 'billings' | 'bookings') => all(figures, (i) => sum(figures.line(name, i)));
    return total('billings') / total('bookings');
  };

  test('those ready sign for longer and pay ahead, more of them for a discount', () => {
    const asked = { threeYearShare: 1, prepayShare: 1, termReady: 0.5, prepayReady: 0.6, discountPull: 10 };
    // A quarter sign for three years, .36 of them pay for all three; of the others in each step half walk away.
    const signing = 0.25 * (0.36 + 0.5 * 0.64) + 0.5 * 0.75;
    expect(ahead(asked)).toBeCloseTo(1 + (2 * 0.25 * 0.36) / signing, 1);
    const [little, more] = [ahead({ ...asked, termDiscount: 0.03 }), ahead({ ...asked, termDiscount: 0.1 })];
    expect(little).toBeGreaterThan(ahead(asked));
    expect(more).toBeGreaterThan(little);
  });

  test('monthly buyers take a year for a discount', () => {
    const values = { annualShare: 0.3, annualReady: 0.3, discountPull: 10 };
    expect(ahead({ ...values, annualDiscount: 0.15 })).toBeGreaterThan(ahead(values) + 0.1);
  });
});

describe('a plan for small business', () => {
  const FUTURES = 250;
  const found = preset('smb-only@1');
  if (!found) throw new Error('No such plan');
  const changed = (values: Record<string, number>): Scenario =>
    Object.entries(values).reduce<Scenario>((scenario, [key, value]) => {
      const written = writePath(scenario, `smb.${key}`, value);
      if (!written.ok) throw new Error(JSON.stringify(written.problems));
      return written.value;
    }, found);
  const told = (scenario: Scenario) => {
    const figures = run(scenario, { futures: FUTURES });
    const end = (i: number) => figures.company('arr', scenario.months, i);
    return { alive: all(figures, (i) => Number(end(i) > 0)), arr: all(figures, (i) => end(i) || 0) };
  };

  test('three years in advance for nothing in return are no free lunch', () => {
    const usual = told(found);
    const greedy = told(changed({ annualShare: 1, threeYearShare: 1, prepayShare: 1 }));
    expect(greedy.alive).toBeLessThan(usual.alive);
    expect(greedy.arr).toBeLessThan(usual.arr);
    const terms = told(changed({ threeYearShare: 1, prepayShare: 1 }));
    expect(terms.alive).toBeLessThan(usual.alive);
  });
});
