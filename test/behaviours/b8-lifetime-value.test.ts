// B8: lifetime value and CAC agree with their closed forms where those apply: five years at 60,000 are 300,000, a healthy
// CAC is under a third of that, and no more than eight years are believed.
import { describe, expect, it } from 'vitest';
import type { Scenario, Values } from '../../src/scenario';
import { company, segment, steps } from '../engine/company';
import { CALM, flow } from '../engine/flow';
import { run as everything } from '../engine/figures';
import { measured } from '../engine/growing-company';
import { agrees, clearlyAbove, clearlyBelow, ratioOf, type Told } from './estimates';
import { companyAt, F, run, segmentAt } from './futures';

const ACV = 60_000;
const YEAR = 12;
/** Longest life that is believed, years. */
const CAP = 8;
const HOSTING = 0.12;
/** Years that customers stay who leave with chance h at every renewal, of those believed. */
const life = (h: number) => (1 - (1 - h) ** CAP) / h;
/** Programmes a month, and those at which a lead costs twice as much. */
const [SPEND, HALF] = [1_000_000, 1e8];
/** Of a lead: qualified, opened, won. */
const CHANCE = 0.4 * 0.6 * 0.25;

/** Contracts by the year, nothing but programmes to win them with, nobody who cares for customers. */
function selling(
  churn: number,
  months: number,
  leadCost: number,
  spend: Scenario['plan']['programmes'],
): Scenario {
  const values: Values = {
    ...flow(1),
    ...{ accounts: 10_000_000, freeLeads: 0, leadCost, inboundHalf: HALF, brandLift: 0, motionCeiling: 0 },
    ...{ leadToQualified: 0.4, qualifiedToOpportunity: 0.6, proposalRate: 0.6, proposalReference: 0.6 },
    ...{ winRate: 0.25, winTrust: 0 },
    ...{
      acv: ACV,
      acvSpread: 0.5,
      annualShare: 1,
      annualReady: 1,
      annualFactor: 1,
      stickiness: 0,
      failedFactor: 1,
    },
    ...{ churnFirstPerYear: churn, churnLongPerYear: churn, expansionChance: 0, contractionChance: 0 },
    ...{ supportHours: 0, badDebt: 0 },
  };
  return company({
    months,
    company: { ...CALM, programmesBase: SPEND, hostingShare: HOSTING },
    segments: [segment('mid', 'mid', values, 'counted')],
    plan: { programmes: spend },
  });
}

/** Churn at which customers stay five of the years believed, and that of which five are the mean without a limit. */
const FIVE_BELIEVED = 0.1403522;
const FIVE_IN_ALL = 0.2;

describe('B8 lifetime value', () => {
  it('five years at 60,000 are 300,000', () => {
    expect(life(FIVE_BELIEVED) * ACV).toBeCloseTo(300_000, -2);
    expect(ACV / FIVE_IN_ALL).toBe(300_000);
  });

  it.each([FIVE_BELIEVED, FIVE_IN_ALL])(
    'churn of %f a year: what a cohort brings in eight years is what it is said to bring',
    (churn) => {
      // Opened in month 1, signed and live in the middle of month 2: eight years end in the middle of month 98.
      const end = 2 + CAP * YEAR;
      const [revenue, arr, won] = [companyAt('revenue'), companyAt('arr'), segmentAt('newCustomers', 0)];
      const scenario = selling(churn, end, 200, steps([1, 1], [2, 0]));
      const cohort = run(scenario, 120, [revenue, arr, won]);
      const half = cohort.at(arr, end - 1).map((value) => value / 24);
      const brought = cohort.sum(revenue, 1, end - 1).map((value, i) => value + half[i]);
      const each = ratioOf([brought, cohort.sum(won, 1, end)]);
      agrees(each, ACV * life(churn), 0.02);
      for (const years of cohort.fact(F.soldLife)) expect(years).toBeCloseTo(life(churn), 9);
    },
  );
});

describe('B8 CAC', () => {
  const FUTURES = 80;
  const told = (cac: number) => {
    const leadCost = (cac * CHANCE) / (1 + SPEND / HALF);
    const scenario = selling(FIVE_BELIEVED, 48, leadCost, steps([1, 1]));
    const figures = everything(scenario, { futures: FUTURES });
    const each = (value: (future: number) => number) => Array.from({ length: FUTURES }, (_, i) => value(i));
    const sum = (line: readonly number[]) => line.slice(25).reduce((a, b) => a + b, 0);
    const spent = each((i) => sum(figures.line('salesCost', i)));
    const won = each((i) => sum(figures.segmentLine('newCustomers', 0, i)));
    const { p10, p50, p90 } = measured(figures).company.ltvToCac;
    // Of a median, from the middle 80 %: nearly normal here.
    const error = (1.2533 * (p90 - p10)) / 2.5631 / Math.sqrt(FUTURES);
    const ltvToCac: Told = { mean: p50, error };
    return { cac: ratioOf([spent, won]), ltvToCac };
  };
  const margin = 1 - HOSTING;

  it.each([30_000, 80_000, 100_000])('of %i is cost of a lead over the chance to win it', (cac) => {
    const { cac: found, ltvToCac } = told(cac);
    agrees(found, cac, 0.03);
    agrees(ltvToCac, (margin * ACV * life(FIVE_BELIEVED)) / cac, 0.04);
  });

  it('is healthy under a third of what a customer brings, and not above', () => {
    const third = (margin * 300_000) / 3;
    clearlyAbove(told(0.94 * third).ltvToCac, 3);
    clearlyBelow(told(1.06 * third).ltvToCac, 3);
  });
});
