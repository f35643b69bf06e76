// B12: standard, then bespoke, then standard again, against always and never bespoke, on the same luck. Enterprise only,
// with standing, half a product and cash, so that what is measured is the work and not the cold start.
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario';
import { F, pairedGain, plan, run } from './futures';

const FUTURES = 600;
const SE = 3;

function drawn(...frames: readonly (readonly [month: number, value: number])[]): Scenario {
  const base = plan('enterprise-only');
  return {
    ...base,
    company: { ...base.company, cash: 8e6, maturity: 0.4 },
    segments: base.segments.map((segment) =>
      segment.id === 'enterprise'
        ? { ...segment, values: { ...segment.values, openingTrust: 0.6 } }
        : segment,
    ),
    plan: { ...base.plan, customisation: frames.map(([month, value]) => ({ month, value })) },
  };
}

describe('B12 two years of bespoke work, then standard again', { timeout: 300_000 }, () => {
  const arr = (scenario: Scenario) => run(scenario, FUTURES).fact(F.arr);
  const most = 0.7;
  const cycle = arr(drawn([1, 0], [7, most], [31, 0]));

  it('beats never', () => {
    const { mean, error } = pairedGain(cycle, arr(drawn([1, 0])));
    expect(mean - SE * error).toBeGreaterThan(0);
  });

  it('beats always, whose upkeep eats the R&D that could be promised', () => {
    const { mean, error } = pairedGain(cycle, arr(drawn([1, most])));
    expect(mean - SE * error).toBeGreaterThan(0);
  });

  it('does not, where bespoke work costs no upkeep', () => {
    const free = (scenario: Scenario): Scenario => ({
      ...scenario,
      company: { ...scenario.company, bespokeUpkeep: 0 },
    });
    const { mean, error } = pairedGain(
      arr(free(drawn([1, 0], [7, most], [31, 0]))),
      arr(free(drawn([1, most]))),
    );
    expect(mean + SE * error).toBeLessThan(0);
  });
});
