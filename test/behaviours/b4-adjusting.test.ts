// B4: a plan that reacts to its own fortunes against fixed mixes, on luck that no rule was chosen on. Every plan has the
// same cash reflexes, so that what is measured is the rules about the mix.
import { describe, expect, it } from 'vitest';
import { type Scenario } from '../../src/scenario';
import { F, pairedGain, plan, ruin, run } from './futures';

const FUTURES = 2000;
const MONTHS = 84;
const SE = 3;

const fixed = (enterprise: number): Scenario => {
  const base = plan('smb-only', MONTHS);
  const keyframes = [{ month: 1, shares: { smb: 1 - enterprise, enterprise } }];
  return { ...base, plan: { ...base.plan, mix: { curve: 'step', keyframes } } };
};

describe('B4 adjusting beats fixing over seven years', { timeout: 300_000 }, () => {
  const adaptive = run(plan('adaptive', MONTHS), FUTURES);
  const outOfCash = (result: typeof adaptive) =>
    result.fact(F.outcome).map((outcome) => (outcome === 2 ? 1 : 0));

  it.each([0, 0.1, 0.3, 0.5])('against a share of %s for enterprise', (share) => {
    const other = run(fixed(share), FUTURES);
    const arr = pairedGain(adaptive.fact(F.arr), other.fact(F.arr));
    const deaths = pairedGain(outOfCash(adaptive), outOfCash(other));
    // No worse on survival, to within two futures of a hundred at the far end of the error, and ahead in ARR.
    expect(deaths.mean + SE * deaths.error).toBeLessThan(0.02);
    expect(arr.mean - SE * arr.error).toBeGreaterThan(0);
    if (share > 0) expect(ruin(adaptive).share).toBeLessThan(ruin(other).share);
  });
});
