// Verdicts on pipeline: they never praise a team that misses its quota, and tell the win rate that they rest on.
import { describe, expect, it } from 'vitest';
import type { SegmentTeam, Spread } from '../../../src/engine/summary';
import { team as t } from '../../../src/messages/en/team';
import { attainment, coverage, winRateSet } from '../../../src/views/team/gauges';
import { shipped } from '../../engine/figures';

const spread = (p50: number) => ({ count: 400, mean: p50, p10: p50, p50, p90: p50 }) as unknown as Spread;
const of = (reached: number, covers: number, winRate: number): SegmentTeam => ({
  ...{ attainment: spread(reached), coverage: spread(covers), atQuota: 40, covered: 40 },
  ...{ winRate, needed: winRate > 0 ? 1 / winRate : NaN },
});
const verdict = (measured: SegmentTeam) => coverage(t, 'Small business', measured, 0.28).says[0];

describe('coverage', () => {
  it('is said to fit only where the quota is reached', () => {
    expect(verdict(of(1.1, 3, 0.33))).toMatch(/the quota is reached/);
    expect(verdict(of(0.66, 3, 0.33))).toMatch(/yet typically 66\u202f% of it is reached/);
    expect(verdict(of(0.66, 1, 0.33))).toMatch(/too little in hand/);
    expect(verdict(of(0.66, 9, 0.33))).toMatch(/more pipeline than sellers need/);
  });

  it('tells the win rate that it needs, and the one that was set', () => {
    const { says, most } = coverage(t, 'Small business', of(0.66, 2.9, 0.34), 0.28);
    expect(says[1]).toBe('Needed: 2.9×, for 34\u202f% of what was decided was won (set to 28\u202f%).');
    expect(most).toBeGreaterThan(1 / 0.34);
    const none = coverage(t, 'Enterprise', of(0, 2, 0), 0.15);
    expect(none.says).toEqual([t.noWins('Enterprise')]);
  });

  it('finds the win rate of every segment', () => {
    const scenario = shipped('shippo-pivot');
    for (const s of scenario.segments.keys()) expect(winRateSet(scenario, s)).toBeGreaterThan(0.05);
  });
});

it('attainment under what is published says no more than that', () => {
  const { says } = attainment(t, 'Enterprise', of(0.16, 3.8, 0.15));
  expect(says[0]).toMatch(/close less of their quota than published teams do/);
});
