// From self-serve to enterprise: the share of ARR from enterprise rises after the second year, graduates among its
// customers; both go with the controls they hang on.
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario';
import { companyAt, F, pairedGain, plan, ruin, run, segmentAt, withSegment, type Run } from './futures';

const FUTURES = 1500;
const SE = 3;
const ENTERPRISE = 2;
const arr = companyAt('arr');
const large = segmentAt('arr', ENTERPRISE);
const graduates = segmentAt('graduatedIn', ENTERPRISE);
const customers = segmentAt('customers', ENTERPRISE);
const PLACES = [arr, large, graduates, customers];

const preset = plan('self-serve-to-enterprise', 84);
const grown = (scenario: Scenario) => run(scenario, FUTURES, PLACES);
const withoutGraduates = withSegment(withSegment(preset, 'smb', { graduationChance: 0 }), 'mid', {
  graduationChance: 0,
});
const drawn = (shares: Readonly<Record<string, number>>): Scenario => ({
  ...preset,
  plan: { ...preset.plan, rules: [], mix: { curve: 'step', keyframes: [{ month: 1, shares }] } },
});

const living = (result: Run) => result.fact(F.outcome).flatMap((outcome, i) => (outcome === 2 ? [] : [i]));

/** Enterprise's share of ARR at the end of a month, of futures alive at the horizon. */
function shareAt(result: Run, month: number): number[] {
  const [all, of] = [result.at(arr, month), result.at(large, month)];
  return living(result).map((i) => (all[i] > 0 ? of[i] / all[i] : 0));
}

/** Customers whom enterprise ever got by graduation. */
function graduatesOf(result: Run): number[] {
  const byMonth = Array.from({ length: result.months }, (_, month) => result.at(graduates, month + 1));
  return living(result).map((i) => byMonth.reduce((sum, of) => sum + of[i], 0));
}

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

describe('from self-serve to enterprise', { timeout: 300_000 }, () => {
  const result = grown(preset);
  const without = grown(withoutGraduates);

  it('spreads: some run out of cash, most do not', () => {
    const { share } = ruin(result);
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.4);
  });

  it('has nothing from enterprise in the first two years, and more each year from the fifth on', () => {
    expect(mean(shareAt(result, 24))).toBeLessThan(0.01);
    for (const [before, after] of [
      [48, 60],
      [60, 72],
      [72, 84],
    ]) {
      const { mean: more, error } = pairedGain(shareAt(result, after), shareAt(result, before));
      expect(more - SE * error).toBeGreaterThan(0);
    }
    expect(mean(shareAt(result, 84))).toBeGreaterThan(0.08);
  });

  it('has graduates among its enterprise customers, in most futures', () => {
    const came = graduatesOf(result);
    expect(came.filter((count) => count > 0).length / came.length).toBeGreaterThan(0.6);
    const live = result.at(customers, 84);
    expect(mean(came) / mean(living(result).map((i) => live[i]))).toBeGreaterThan(0.15);
  });

  it('has none without graduation, less of its ARR from enterprise, and less ARR', () => {
    expect(Math.max(...graduatesOf(without))).toBe(0);
    expect(mean(shareAt(result, 84)) - mean(shareAt(without, 84))).toBeGreaterThan(0.02);
    const { mean: more, error } = pairedGain(result.fact(F.arr), without.fact(F.arr));
    expect(more - SE * error).toBeGreaterThan(0);
  });

  it('gains by moving up from self-serve alone', () => {
    const { mean: more, error } = pairedGain(result.fact(F.arr), grown(drawn({ smb: 1 })).fact(F.arr));
    expect(more - SE * error).toBeGreaterThan(0);
  });

  it('hangs on the order: the same company that begins with enterprise runs out of cash in nearly all futures', () => {
    const first = ruin(grown(drawn({ enterprise: 1 })));
    expect(first.share - SE * first.error).toBeGreaterThan(0.9);
  });
});
