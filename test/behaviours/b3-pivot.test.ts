// B3: the pivot. What emerges from the published inputs is tested; what does not is named in the README with figures.
import { describe, expect, it } from 'vitest';
import { type Scenario } from '../../src/scenario';
import { ENTERPRISE, F, median, pairedGain, plan, ruin, run, segmentAt, withCompany } from './futures';

const FUTURES = 2000;
const SE = 3;
const PIVOT = 22;
const ACT_THREE = 38;

/** Small business from the start, and enterprise beside it once there is air. */
function thenBoth(months: number): Scenario {
  const base = plan('smb-only', months);
  const rules = plan('shippo-pivot').plan.rules.map((rule) => ({
    ...rule,
    when: rule.when.map((condition) =>
      condition.metric === 'month' ? { ...condition, value: 26 } : condition,
    ),
  }));
  const keyframes = [
    { month: 1, shares: { smb: 1 } },
    { month: 26, shares: { smb: 0.7, enterprise: 0.3 } },
  ];
  return { ...base, plan: { ...base.plan, rules, mix: { curve: 'step', keyframes } } };
}

const gainOfBoth = (loop: number) => {
  const both = run(withCompany(thenBoth(84), { loop }), FUTURES).fact(F.arr);
  const alone = run(withCompany(plan('smb-only', 84), { loop }), FUTURES).fact(F.arr);
  return pairedGain(both, alone);
};

/** Mean ARR at month 84 that the pivot's third act adds to the same plan staying with small business. */
function gainOfActThree() {
  const whole = plan('shippo-pivot', 84);
  const { mix } = whole.plan;
  const staying = {
    ...whole,
    plan: { ...whole.plan, mix: { ...mix, keyframes: mix.keyframes.slice(0, 2) }, rules: [] },
  };
  return pairedGain(run(whole, 2 * FUTURES).fact(F.arr), run(staying, 2 * FUTURES).fact(F.arr));
}

describe('B3 the Shippo pivot', { timeout: 300_000 }, () => {
  const winRate = segmentAt('winRate', ENTERPRISE);
  const cycle = segmentAt('cycleMonths', ENTERPRISE);
  const pivot = run(plan('shippo-pivot'), FUTURES, [winRate, cycle]);

  it('(a) runs out of cash in far fewer futures than enterprise only', () => {
    const before = ruin(run(plan('enterprise-only'), FUTURES));
    const after = ruin(pivot);
    expect(before.share - after.share - SE * Math.hypot(before.error, after.error)).toBeGreaterThan(0.1);
  });

  it('(b) wins several times as many of the enterprise deals it opens, in a shorter cycle', () => {
    const before = PIVOT - 4;
    const after = ACT_THREE + 16;
    expect(median(pivot.at(winRate, after)) / median(pivot.at(winRate, before))).toBeGreaterThan(2.5);
    expect(median(pivot.at(cycle, after))).toBeLessThan(median(pivot.at(cycle, before)));
    // In the same future: of those that live to see both.
    const late = pivot.at(cycle, after);
    const shorter = pivot.at(cycle, before).flatMap((early, i) => (late[i] > 0 ? [early - late[i]] : []));
    const { mean, error } = pairedGain(
      shorter,
      shorter.map(() => 0),
    );
    expect(mean - SE * error).toBeGreaterThan(0);
  });

  const withLoop = gainOfBoth(1);

  it('(c) enterprise beside small business pays by month 84', () => {
    expect(withLoop.mean - SE * withLoop.error).toBeGreaterThan(0);
  });

  it('(c) so does the third act of the pivot itself', () => {
    const { mean, error } = gainOfActThree();
    expect(mean - SE * error).toBeGreaterThan(0);
  });

  it('(e) with the loop off that gain is gone', () => {
    const { mean, error } = gainOfBoth(0);
    expect(mean - SE * error).toBeLessThanOrEqual(0);
    expect(withLoop.mean - mean - SE * Math.hypot(withLoop.error, error)).toBeGreaterThan(0);
  });

  it('(f) has its low point of cash after act one, within a year and a half of the pivot', () => {
    const low = median(pivot.fact(F.lowestCashMonth));
    expect(low).toBeGreaterThan(PIVOT);
    expect(low).toBeLessThanOrEqual(PIVOT + 18);
  });
});
