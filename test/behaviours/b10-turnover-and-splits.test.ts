// B10: people who leave take customers along, around what is published of both; and a POD that splits before the company
// is ready does worse than one that waits.
import { describe, expect, it } from 'vitest';
import { centre, resolveSegment, ROLES, type Scenario, type Values } from '../../src/scenario';
import { company, segment, steps } from '../engine/company';
import {
  clearlyAbove,
  clearlyBelow,
  clearlyWithin,
  pairedGain,
  ratioGain,
  ratioOf,
  type Fraction,
} from './estimates';
import { companyAt, F, plan, run, segmentAt, SMB } from './futures';

/** Leavers take nobody along, and published churn contains none who were taken. */
const NO_SHOCK: Values = { csmShock: 0, aeShock: 0, shockReference: 0 };

/** The shipped company on small business with so many PODs, money that lasts, and nobody who grows or cuts. */
function staffed(pods: number, turnover: number, more: Values = {}): Scenario {
  const base = plan('smb-only', 48);
  const kept = { cash: 20e6, growthPods: 0, freezeBelow: 0, cutBelow: 0 };
  const segments = base.segments.map((own) => {
    const values = resolveSegment(own, base.currency);
    const quits = ROLES.map((role): [string, number] => [
      `${role}.attrition`,
      turnover * centre(values[`${role}.attrition`], 'logit'),
    ]);
    const turned: Values = Object.fromEntries(quits);
    return { ...own, values: { ...own.values, ...turned, ...more } };
  });
  return {
    ...base,
    company: { ...base.company, ...kept },
    segments,
    plan: { ...base.plan, pods: [{ month: 1, value: pods }], rounds: [] },
  };
}

describe('B10 turnover of staff', () => {
  const [churned, live] = [segmentAt('churnedCustomers', SMB), segmentAt('customers', SMB)];
  /** Customers lost a month from the second year on, of those there were. */
  function churn(...of: Parameters<typeof staffed>): Fraction {
    const result = run(staffed(...of), 160, [churned, live]);
    return [result.sum(churned, 13, 48), result.sum(live, 12, 47)];
  }
  const published = churn(4, 1);

  it('doubled raises the churn of customers by a tenth or more, halved lowers it', () => {
    const usual = ratioOf(published).mean;
    clearlyAbove(ratioGain(churn(4, 2), published), 0.1 * usual);
    clearlyBelow(ratioGain(churn(4, 0.5), published), -0.03 * usual);
  });

  it('at what is published costs no more churn than published: the two contain each other', () => {
    // Counted on top of what published churn contains, the shocks of usual turnover would add a fifth.
    const without = churn(4, 1, NO_SHOCK);
    const usual = ratioOf(without).mean;
    clearlyWithin(ratioGain(published, without), -0.07 * usual, 0.07 * usual);
  });

  it('hurts nobody whom founders alone look after', () => {
    const [usual, doubled] = [churn(0, 1), churn(0, 2)];
    expect(ratioOf(usual).mean).toBeGreaterThan(0.01);
    expect(doubled).toEqual(usual);
    expect(churn(0, 1, NO_SHOCK)).toEqual(usual);
  });
});

describe('B10 a split before the company is ready', () => {
  const MONTHS = 48;
  const [won, pods] = [segmentAt('everWon', 0), companyAt('pods')];
  /**
   * One POD of small business sold by people, which may split once. `customers` make the company ready; `early`: it
   * splits all the same; `unready`: what the new lead does then. Neither waits for pipeline: this is about readiness.
   */
  function splitting(early: boolean, customers: number, unready = 0.7) {
    const values = {
      ...{ fission: 1, fissionAge: 3, maxPods: 2, fissionUnready: unready, fissionPipeline: 0 },
      fissionEarly: early ? 1 : 0,
    };
    const calm = { cash: 20e6, freezeBelow: 0, cutBelow: 0, researchCashShare: 0, maturity: 0.2 };
    const scenario = company({
      months: MONTHS,
      company: { ...calm, ...values },
      segments: [segment('smb', 'smb', { fissionCustomers: customers })],
      plan: { pods: steps([1, 1]) },
    });
    return run(scenario, 400, [won, pods]);
  }
  const READY = 250;
  const [waits, hurries] = [splitting(false, READY), splitting(true, READY)];
  /** Deals won for each month of a POD's life. */
  const output = (of: typeof waits): Fraction => [of.at(won, MONTHS), of.sum(pods, 1, MONTHS)];

  it('ends with as many PODs as one that waits, and less cash', () => {
    clearlyAbove({ mean: Math.min(...waits.at(pods, MONTHS)), error: 0 }, 1.9);
    expect(hurries.at(pods, MONTHS)).toEqual(waits.at(pods, MONTHS));
    clearlyBelow(pairedGain(hurries.fact(F.cash), waits.fact(F.cash)), 0);
  });

  it('wins less for each month of a POD', () => {
    clearlyBelow(ratioGain(output(hurries), output(waits)), 0);
  });

  it('wins less than if the company had been ready then', () => {
    const ready = splitting(true, 0);
    expect(ready.sum(pods, 1, MONTHS)).toEqual(hurries.sum(pods, 1, MONTHS));
    clearlyBelow(pairedGain(hurries.at(won, MONTHS), ready.at(won, MONTHS)), 0);
  });
});
