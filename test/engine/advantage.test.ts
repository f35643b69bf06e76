// A product that is better than what buyers could have instead wins more of them and is talked about, until others catch
// up; and what is built is released months later.
import { describe, expect, test } from 'vitest';
import type { Values } from '../../src/scenario';
import { steps } from './company';
import { flow, GRAINS, live, sum } from './flow';

const odds = (p: number) => Math.log(p / (1 - p));

describe('better than others', () => {
  const lifts = (values: Values) => {
    const line = (own: Values) =>
      live('counted', 0.5, own, { months: 24 }, { noLuck: true }).segmentLine('winRate', 0);
    const usual = line({});
    return line(values).map((p, month) => odds(p) - odds(usual[month]));
  };

  test('multiplies the odds of winning by a power of it, and wears off month by month', () => {
    const lift = lifts({ advantage: 4, advantageWin: 0.5, advantageFade: 0.1 });
    for (let month = 1; month < lift.length; month++)
      expect(lift[month]).toBeCloseTo(0.5 * Math.log(4) * 0.9 ** (month - 1), 9);
  });

  test('behind others it is the other way round; as good as they are, nothing of it acts', () => {
    const lift = lifts({ advantage: 0.25, advantageWin: 0.5, advantageFade: 0 });
    expect(lift[12]).toBeCloseTo(-0.5 * Math.log(4), 9);
    expect(lifts({ advantage: 1, advantageWin: 3, advantageSpread: 2 })[12]).toBe(0);
  });

  test.each(GRAINS)('%s: is talked about: so many times the referrals', (grain) => {
    const leads = (advantage: number, referralRate: number) => {
      const own = { advantage, referralRate, advantageWin: 0, advantageSpread: 1, advantageFade: 0 };
      return sum(live(grain, 0.5, own, { months: 12 }, { noLuck: true }).segmentLine('leads', 0));
    };
    const referred = (advantage: number) => leads(advantage, 0.05) - leads(advantage, 0);
    expect(referred(2) / referred(1)).toBeGreaterThan(1.9);
    // Those who were referred refer others.
    expect(referred(2) / referred(1)).toBeLessThan(2.5);
  });

  test('tenfold is what spreads: twice as good hardly feeds itself, ten times as good does', () => {
    const customers = (advantage: number) =>
      live(
        'counted',
        0.5,
        { advantage, advantageSpread: 1, advantageFade: 0, referralRate: 0.02, accounts: 200_000 },
        { months: 36 },
        { noLuck: true },
      ).segment('customers', 0, 36);
    const twice = customers(2) / customers(1);
    expect(twice).toBeLessThan(2);
    expect(customers(10) / customers(1)).toBeGreaterThan(3 * twice);
  });
});

describe('months to release', () => {
  const built = (lag: number, research: readonly (readonly [number, number])[], opening: Values = {}) =>
    live(
      'counted',
      0.5,
      { ...flow(0.5), ...opening },
      {
        months: 30,
        company: {
          ...{ maturity: 0.1, researchFloor: 60_000, researchRevenueShare: 0, researchCashShare: 0 },
          researchLag: lag,
        },
        plan: { research: steps(...research) },
      },
      { noLuck: true },
    ).line('maturity');

  test('R&D shows so many months later, all of it', () => {
    const [now, later] = [built(0, [[1, 1]]), built(6, [[1, 1]])];
    for (let month = 0; month <= 6; month++) expect(later[month]).toBeCloseTo(0.1, 12);
    for (let month = 7; month <= 30; month++) expect(later[month]).toBeCloseTo(now[month - 6], 12);
  });

  test('a change of R&D is felt after them, and not before', () => {
    const change = (lag: number) => {
      const more = built(lag, [
        [1, 1],
        [10, 3],
      ]);
      return built(lag, [[1, 1]]).findIndex((maturity, month) => more[month] > maturity);
    };
    expect(change(0)).toBe(10);
    expect(change(9)).toBe(19);
  });

  test('a company that has begun has work to release from its first month on', () => {
    const past = { openingCustomers: 40, openingArr: 400_000 };
    const [now, later] = [built(0, [[1, 1]], past), built(6, [[1, 1]], past)];
    for (let month = 1; month <= 30; month++) expect(later[month]).toBeCloseTo(now[month], 12);
  });
});
