// A market behind what is not known: values go together as far as the knob says, each in its direction, each by its own law.
import { describe, expect, test, vi } from 'vitest';
import { ignoranceOf } from '../../src/engine';
import { log, logit } from '../../src/engine/math';
import {
  columnOf,
  compile,
  PARAMETERS,
  type Parameter,
  type Scenario,
  type Values,
} from '../../src/scenario';
import { company, round, segment, steps } from './company';
import { difference, type Measure } from './paired';

vi.setConfig({ testTimeout: 120_000 });

const RANGES: Values = {
  winRate: { p10: 0.15, p90: 0.4 },
  churnFirstPerMonth: { p10: 0.03, p90: 0.12 },
  cycleDays: { p10: 10, p90: 60 },
  acv: { p10: 2000, p90: 9000 },
  requirement: { p10: 0.1, p90: 0.3 },
};
const unsure = (marketCorrelation: number) =>
  compile(company({ company: { marketCorrelation }, segments: [segment('smb', 'smb', RANGES)] }));

const N = 4000;
const draws = (marketCorrelation: number) =>
  Array.from({ length: N }, (_, future) => ignoranceOf(unsureAt(marketCorrelation), 5, future));
const inputs = new Map<number, ReturnType<typeof unsure>>();
function unsureAt(correlation: number) {
  const found = inputs.get(correlation) ?? unsure(correlation);
  inputs.set(correlation, found);
  return found;
}
const column = (rows: readonly Float64Array[], i: number) => rows.map((row) => row[i]);
const mean = (x: readonly number[]) => x.reduce((a, b) => a + b, 0) / x.length;
function correlation(x: readonly number[], y: readonly number[]): number {
  const [a, b] = [mean(x), mean(y)];
  const product = (p: readonly number[], q: readonly number[], c: number, d: number) =>
    p.reduce((sum, each, i) => sum + (each - c) * (q[i] - d), 0);
  return product(x, y, a, b) / Math.sqrt(product(x, x, a, a) * product(y, y, b, b));
}

describe('values that share a market', () => {
  const rho = 0.7;
  const input = unsureAt(rho);
  const [alone, together] = [draws(0), draws(rho)];
  const scaled = (rows: readonly Float64Array[], i: number) =>
    column(rows, i).map((x) => (input.uncertainLaw[i] === 2 ? logit(x) : log(x)));

  test('go together by ρ², in their directions; those without one stay apart', () => {
    const directions = [...input.uncertainMarket];
    expect([...directions].sort()).toEqual([-1, -1, 0, 1, 1]);
    directions.forEach((a, i) => {
      directions.forEach((b, j) => {
        if (j <= i) return;
        // Four standard errors of a correlation.
        const found = correlation(scaled(together, i), scaled(together, j));
        expect(Math.abs(found - a * b * rho * rho)).toBeLessThan(4 / Math.sqrt(N));
        const before = correlation(scaled(alone, i), scaled(alone, j));
        expect(Math.abs(before)).toBeLessThan(4 / Math.sqrt(N));
      });
    });
  });

  test('each keep their own law', () => {
    for (let i = 0; i < input.uncertainAt.length; i++) {
      const [middle, deviation] = input.uncertainShape.subarray(4 * i);
      const x = scaled(together, i);
      expect(Math.abs(mean(x) - middle)).toBeLessThan((4 * deviation) / Math.sqrt(N));
      const spread = Math.sqrt(mean(x.map((each) => (each - middle) ** 2)));
      expect(Math.abs(spread / deviation - 1)).toBeLessThan(4 / Math.sqrt(2 * N));
    }
  });

  test('without a direction are drawn as before, to the bit', () => {
    const at = [...input.uncertainMarket].indexOf(0);
    expect(column(together, at)).toEqual(column(alone, at));
  });

  test('never leave what is valid', () => {
    const wide = { churnFirstPerMonth: { p10: 0.02, p90: 0.95 }, annualShare: { p10: 0.05, p90: 0.95 } };
    const narrow = compile(
      company({ company: { marketCorrelation: 0.9 }, segments: [segment('smb', 'smb', wide)] }),
    );
    for (let future = 0; future < 500; future++) {
      for (const x of ignoranceOf(narrow, 3, future)) expect(x > 0 && x < 1).toBe(true);
    }
  });
});

const CALM: Values = { cash: 5e6, growthPods: 0, researchCashShare: 0, freezeBelow: 0, cutBelow: 0 };
const MONTHS = 30;
const arr: Measure = (f, i) => f.company('arr', MONTHS, i);
const cash: Measure = (f, i) => f.company('cash', MONTHS, i);
/** Rows that show in the cash rather than in ARR. */
const PAID = ['lateDays', 'badDebt', 'minArr', 'minGrowth', 'chance', 'delay'];

const EVERYTHING: Values = {
  ...{ listingSignups: 60, marketplaceCeiling: 5000 },
  ...{ eventShare: 0.3, namedAccounts: 60, 'sdr.seats': 1 },
};

/** The middle of three archetypes' worlds, with everything at work that a row could act on. */
function withValue({ scope, key, archetypes }: Parameter, value: number): Scenario {
  const archetype = archetypes.includes('smb') ? 'smb' : 'mid';
  const own = scope === 'segment' ? { [key]: value } : {};
  const a = {
    amount: 2e6,
    fromMonth: 6,
    minArr: 50_000,
    minGrowth: 0,
    delay: 2,
    ...(scope === 'round' && { [key]: value }),
  };
  return company({
    months: MONTHS,
    company: { ...CALM, ...(scope === 'company' && { [key]: value }) },
    segments: [segment('one', archetype, { ...EVERYTHING, ...own })],
    plan: { pods: steps([1, 2]), prices: { one: steps([1, 1.2]) }, rounds: [round('a', a)] },
  });
}

describe('a good market', () => {
  const directed = PARAMETERS.filter(({ market }) => market !== 0);

  test('moves demand, deals, customers and money, not what the company is', () => {
    expect(directed.length).toBeGreaterThan(25);
    expect(directed.filter(({ group }) => ['team', 'growth', 'product', 'trust'].includes(group))).toEqual(
      [],
    );
  });

  test.each(directed.map((row) => [`${row.scope}.${row.key}`, row] as const))(
    'never hurts by %s',
    (_, row) => {
      const { default: usual } = columnOf(row, row.archetypes.includes('smb') ? 'smb' : 'mid', 'USD');
      const low = row.law === 'normal' ? usual - 0.5 : usual * 0.6;
      const high = row.law === 'normal' ? usual + 0.5 : Math.min(row.valid[1], usual * 1.5);
      const [bad, good] = row.market > 0 ? [low, high] : [high, low];
      const measure = PAID.includes(row.key) ? cash : arr;
      const { mean: gain, error } = difference(withValue(row, bad), withValue(row, good), measure, 100);
      expect(gain).toBeGreaterThanOrEqual(-4 * error);
    },
  );
});
