// B12: standard, then bespoke, then standard again, against always and never bespoke, on the same luck. Enterprise only,
// with standing, half a product and cash, so that what is measured is the work and not the cold start.
import { describe, it } from 'vitest';
import type { Scenario, Values } from '../../src/scenario';
import { clearlyAbove, clearlyBelow, pairedGain } from './estimates';
import { F, plan, run } from './futures';

const FUTURES = 400;
const MOST = 0.7;

type Frames = readonly (readonly [month: number, value: number])[];
const CYCLE: Frames = [
  [1, 0],
  [7, MOST],
  [31, 0],
];
const NEVER: Frames = [[1, 0]];
const ALWAYS: Frames = [[1, MOST]];

function arr(frames: Frames, company: Values = {}, enterprise: Values = {}): number[] {
  const base = plan('enterprise-only');
  const scenario: Scenario = {
    ...base,
    company: { ...base.company, cash: 8e6, maturity: 0.4, ...company },
    segments: base.segments.map((segment) =>
      segment.id === 'enterprise'
        ? { ...segment, values: { ...segment.values, openingTrust: 0.6, ...enterprise } }
        : segment,
    ),
    plan: { ...base.plan, customisation: frames.map(([month, value]) => ({ month, value })) },
  };
  return run(scenario, FUTURES).fact(F.arr);
}

describe('B12 two years of bespoke work, then standard again', { timeout: 300_000 }, () => {
  const [cycle, always] = [arr(CYCLE), arr(ALWAYS)];

  it('beats never', () => {
    clearlyAbove(pairedGain(cycle, arr(NEVER)), 0);
  });

  it('beats always', () => {
    clearlyAbove(pairedGain(cycle, always), 0);
  });

  it('because bespoke work also loads delivery, support and go-live: a large part of the gain on always is that', () => {
    const light = [CYCLE, ALWAYS].map((frames) => arr(frames, {}, { bespokeLoad: 0 }));
    const gain = cycle.map((value, i) => value - always[i]);
    const without = light[0].map((value, i) => value - light[1][i]);
    clearlyAbove(pairedGain(gain, without), 0);
  });

  it('and because what was promised must be kept up: without upkeep it does not beat always', () => {
    const free = [CYCLE, ALWAYS].map((frames) => arr(frames, { bespokeUpkeep: 0 }));
    clearlyBelow(pairedGain(free[0], free[1]), 0);
  });
});
