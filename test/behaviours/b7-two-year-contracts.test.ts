// B7: of contracts for two years that are signed evenly over a year, a quarter of the value is revenue of that year.
import { describe, expect, it, test } from 'vitest';
import type { Grain, Scenario, Values } from '../../src/scenario';
import { company, mix, segment } from '../engine/company';
import { CALM, flow, GRAINS } from '../engine/flow';
import { run as live } from '../engine/figures';
import { agrees, ratioOf } from './estimates';
import { companyAt, run } from './futures';

const FUTURES = 400;
/** Deals take exactly a month: opened in months 1 to 12, they are signed in months 2 to 13. */
const [FIRST, LAST] = [2, 13];

function signing(years: number, grain: Grain, more: Values = {}): Scenario {
  const values: Values = {
    ...flow(1),
    // Paid for the whole term in advance, so that billings are the value of the contracts.
    ...{
      annualShare: 1,
      twoYearShare: years === 2 ? 1 : 0,
      threeYearShare: years === 3 ? 1 : 0,
      prepayShare: 1,
    },
    ...{ annualReady: 1, termReady: 1, prepayReady: 1 },
    ...{ freeLeads: 20, winRate: 0.9, winTrust: 0, acv: 60_000, acvSpread: 0.5, motionCeiling: 0 },
    ...{ expansionChance: 0, contractionChance: 0, churnFirstPerMonth: 0, churnLongPerMonth: 0, badDebt: 0 },
    ...more,
  };
  return company({
    months: LAST,
    company: CALM,
    segments: [segment('smb', 'smb', values, grain), segment('idle', 'smb', { ...flow(1), freeLeads: 0 })],
    plan: { mix: mix([1, { smb: 1 }]) },
  });
}

describe.each(GRAINS)('B7 %s contracts booked evenly over a year', (grain) => {
  const [revenue, billings] = [companyAt('revenue'), companyAt('billings')];
  const half = (years: number) => 1 / (2 * years);

  it.each([1, 2, 3])('%i years: half of the first of them is recognised in it', (years) => {
    const result = run(signing(years, grain), FUTURES, [revenue, billings]);
    const [earned, signed] = [revenue, billings].map((place) => result.sum(place, FIRST, LAST));
    agrees(ratioOf([earned, signed]), half(years), 0.02);
  });
});

test('B7 exactly a quarter of two years, where the same is signed every month; the rest is deferred', () => {
  const even = signing(2, 'counted', { accounts: 10_000_000, freeLeads: 20.02, winRate: 0.5 });
  const figures = live(even, { noLuck: true });
  const sum = (name: 'revenue' | 'billings') => figures.line(name).reduce((total, value) => total + value, 0);
  expect(sum('billings')).toBeCloseTo(12 * 10 * 2 * 60_000, 3);
  expect(sum('revenue') / sum('billings')).toBeCloseTo(1 / 4, 12);
  expect(figures.company('deferred', LAST) / sum('billings')).toBeCloseTo(3 / 4, 12);
});
