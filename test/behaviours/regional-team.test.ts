// What the essay on B2B work claims of a regional team, seen in its preset: what a team costs a month, the price at
// which visits pay, what service is for, and what leavers do to customers.
import { describe, expect, it } from 'vitest';
import { motionOf, resolve, ROLES, type Scenario, type Values } from '../../src/scenario';
import { F, pairedGain, plan, ruin, run, segmentAt, type Run } from './futures';

const FUTURES = 400;
const SE = 3;
const REGION = 0;
const CHURNED = segmentAt('churnedCustomers', REGION);
const CUSTOMERS = segmentAt('customers', REGION);

const shipped = plan('regional-team');
const changed = (values: Values, scenario = shipped): Scenario => ({
  ...scenario,
  segments: scenario.segments.map((segment) => ({ ...segment, values: { ...segment.values, ...values } })),
});
const lived = (scenario: Scenario) => run(scenario, FUTURES, [CHURNED, CUSTOMERS]);

/** Customers lost a year in each future, while it lives, from the second year on. */
function churn(result: Run): number[] {
  return Array.from({ length: FUTURES }, (_, future) => {
    let [lost, had] = [0, 0];
    for (let month = 13; month <= result.months; month++) {
      const [gone, live] = [result.at(CHURNED, month)[future], result.at(CUSTOMERS, month - 1)[future]];
      if (Number.isNaN(gone + live)) break;
      lost += gone;
      had += live;
    }
    return had > 0 ? (12 * lost) / had : 0;
  });
}

describe('a regional team', { timeout: 300_000 }, () => {
  const before = lived(shipped);

  it('of ten costs about 300,000 a month', () => {
    const { company, segments } = resolve(shipped);
    const value = (key: string) => Number(segments[REGION][key]);
    const people = ROLES.map((role) => [value(`${role}.seats`), value(`${role}.cost`)]);
    const heads = people.reduce((sum, [seats]) => sum + seats, 0);
    const pay = people.reduce((sum, [seats, cost]) => sum + seats * cost, 0);
    expect(heads).toBe(10);
    expect(pay).toBe(200_000);
    const field = value('officeCost') + value('travelCost');
    const all = pay + field + value('programmesPerPod') + heads * Number(company['adminPerHead']);
    expect(all).toBeGreaterThan(0.95 * 300_000);
    expect(all).toBeLessThan(1.05 * 300_000);
  });

  it('pays at 60,000 a year and is ruin at 8,888', () => {
    const verdict = (acv: number) => {
      const scenario = changed({ acv });
      return motionOf(scenario, scenario.segments[REGION])?.verdict;
    };
    expect([8888, 20_000, 60_000].map(verdict)).toEqual(['tooSmall', 'tooSmall', 'pays']);
    const cheap = ruin(lived(changed({ acv: 8888 })));
    const usual = ruin(before);
    expect(cheap.share - SE * cheap.error).toBeGreaterThan(usual.share + SE * usual.error + 0.5);
  });

  it('is dearer for each customer than the telephone, which loses buyers of 60,000', () => {
    const [field] = shipped.segments;
    const { company, plan: drawn, ...rest } = shipped;
    const phone = (acv: number) => {
      const segment = { ...field, archetype: 'smb' as const, values: { acv } };
      return motionOf({ ...rest, company, plan: drawn, segments: [segment] }, segment);
    };
    const visited = motionOf(changed({ acv: 8888 }), changed({ acv: 8888 }).segments[REGION]);
    expect(phone(8888)?.cost).toBeLessThan(0.2 * (visited?.cost ?? NaN));
    expect(phone(60_000)?.verdict).toBe('tooLarge');
  });

  it('loses customers, and growth, when nobody serves them', () => {
    const unserved = lived(changed({ 'csm.seats': 0, 'onb.seats': 0 }));
    const lost = pairedGain(churn(unserved), churn(before));
    expect(lost.mean - SE * lost.error).toBeGreaterThan(0.05);
    const arr = pairedGain(unserved.fact(F.arr), before.fact(F.arr));
    expect(arr.mean + SE * arr.error).toBeLessThan(0);
  });

  it('loses customers when those who look after them leave twice as often', () => {
    const restless = lived(changed({ 'csm.attrition': 0.04, 'ae.attrition': 0.056 }));
    const lost = pairedGain(churn(restless), churn(before));
    expect(lost.mean - SE * lost.error).toBeGreaterThan(0.01);
    const arr = pairedGain(restless.fact(F.arr), before.fact(F.arr));
    expect(arr.mean + SE * arr.error).toBeLessThan(0);
  });
});
