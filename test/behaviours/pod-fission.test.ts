// What the essay on growth claims of PODs, seen in the preset: they multiply by splitting, need a company that can look
// after what they sell, and live on routines.
import { describe, expect, it } from 'vitest';
import type { Scenario, Values } from '../../src/scenario';
import { companyAt, F, pairedGain, plan, run, segmentAt, withCompany, type Run } from './futures';

const FUTURES = 600;
const MONTHS = 84;
const SE = 3;
const OUT_OF_CASH = 2;
const PODS = companyAt('pods');
const SOLD = segmentAt('newArr', 0);
const SPENT = companyAt('salesCost');

const shipped = plan('pod-fission', MONTHS);
const lived = (values: Values = {}) => run(withCompany(shipped, values), FUTURES, [PODS, SOLD, SPENT]);

/** New ARR over the whole life, for each unit of a figure, in futures that neither plan runs out of cash in. */
function yieldOf(one: Run, other: Run, place: number): [number[], number[]] {
  const alive = (future: number) =>
    [one, other].every((result) => result.fact(F.outcome)[future] !== OUT_OF_CASH);
  const both = Array.from({ length: FUTURES }, (_, future) => future).filter(alive);
  const total = (result: Run, of: number) => {
    const months = Array.from({ length: MONTHS }, (_, m) => result.at(of, m + 1));
    return both.map((future) => months.reduce((sum, month) => sum + month[future], 0));
  };
  const ratio = (result: Run) => {
    const [sold, units] = [total(result, SOLD), total(result, place)];
    return sold.map((amount, i) => amount / Math.max(1, units[i]));
  };
  return [ratio(one), ratio(other)];
}

const podsAt = (result: Run, month: number) => {
  const living = result.at(PODS, month).filter((pods) => !Number.isNaN(pods));
  return living.reduce((sum, pods) => sum + pods, 0) / living.length;
};

describe('PODs that split', { timeout: 300_000 }, () => {
  const ready = lived();
  const early = lived({ fissionEarly: 1 });

  it('multiply: one in the second year, several in the seventh', () => {
    expect(podsAt(ready, 18)).toBeLessThan(1.5);
    expect(podsAt(ready, MONTHS)).toBeGreaterThan(3);
  });

  it('sell more for each month of a POD, and for what selling costs, when the company is ready', () => {
    for (const place of [PODS, SPENT]) {
      const { mean, error } = pairedGain(...yieldOf(ready, early, place));
      expect(mean - 2 * error).toBeGreaterThan(0);
    }
  });

  it('cost an unready company ARR: the same splits, unpunished, sell more', () => {
    const unpunished = lived({ fissionEarly: 1, fissionUnready: 1 });
    const { mean, error } = pairedGain(early.fact(F.arr), unpunished.fact(F.arr));
    expect(mean + 2 * error).toBeLessThan(0);
  });

  it('wait longer, the more customers must be looked after first', () => {
    const needs = (fissionCustomers: number): Scenario => ({
      ...shipped,
      segments: shipped.segments.map((segment) => ({
        ...segment,
        values: { ...segment.values, fissionCustomers },
      })),
    });
    const [few, many] = [5, 40].map((count) => podsAt(run(needs(count), FUTURES, [PODS]), 48));
    expect(few).toBeGreaterThan(many);
  });

  it('grow faster with scripts and routines from which newcomers learn', () => {
    const { mean, error } = pairedGain(ready.fact(F.arr), lived({ playbook: 0 }).fact(F.arr));
    expect(mean - SE * error).toBeGreaterThan(0);
  });
});
