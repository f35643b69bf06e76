// B14: the Alibaba path raises conversion from V1 to V5; V6 widens: volume up, conversion down. On the shipped preset,
// future by future; tolerances are three standard errors of a mean of paired differences.
import { describe, expect, it } from 'vitest';
import { companyAt, segmentAt, type SegmentSeries } from '../../src/engine';
import { mixAt, structureAt, valueAt, type Scenario } from '../../src/scenario';
import { STAGES } from '../../src/scenario/presets/alibaba-path';
import { known, median, plan, run } from './futures';

const FUTURES = 400;
const SE = 3;
const [ONLINE, TRADE] = [0, 1];

const scenario: Scenario = plan('alibaba-path', 72);
const ends = STAGES.map((_, i) => (STAGES[i + 1] ?? scenario.months + 1) - 1);

const flows = ['leads', 'qualified', 'wins', 'bookings', 'signups', 'selfServe'] as const;
const places = [
  ...[ONLINE, TRADE].flatMap((s) => flows.map((name) => segmentAt(name, s))),
  companyAt('salesCost'),
];
const result = run(scenario, FUTURES, places);

/** By future, what a flow came to in a stage; NaN where the company did not live to its end. */
function inStage(stage: number, place: number): number[] {
  const sums = Array.from({ length: FUTURES }, () => 0);
  for (let month = STAGES[stage]; month <= ends[stage]; month++) {
    result.at(place, month).forEach((x, future) => (sums[future] += x));
  }
  const last = result.at(companyAt('salesCost'), ends[stage]);
  return sums.map((sum, future) => (Number.isNaN(last[future]) ? NaN : sum));
}
const flow = (stage: number, name: SegmentSeries, segment = TRADE) =>
  inStage(stage, segmentAt(name, segment));
const ratio = (of: readonly number[], per: readonly number[]) =>
  of.map((x, i) => (per[i] > 0 ? x / per[i] : NaN));

/** Mean of later − earlier over the futures that have both, with its standard error. */
function change(earlier: readonly number[], later: readonly number[]) {
  const gains = known(later.map((x, i) => x - earlier[i]));
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (gains.length - 1);
  return { mean, error: Math.sqrt(variance / gains.length), futures: gains.length };
}

/** Customers of a lead; at V1, where nobody sells, of a member who signed up. */
const conversion = STAGES.map((_, stage) =>
  stage === 0
    ? ratio(flow(0, 'selfServe', ONLINE), flow(0, 'signups', ONLINE))
    : ratio(flow(stage, 'wins'), flow(stage, 'leads')),
);

describe('B14 the Alibaba path', { timeout: 120_000 }, () => {
  it('is drawn in six stages', () => {
    const { plan: drawn } = scenario;
    expect(STAGES.map((month) => mixAt(scenario, month)[TRADE])).toEqual([0, 1, 1, 1, 1, 0.6]);
    expect(STAGES.map((month) => valueAt(drawn.focus['trade'], month, NaN))).toEqual([
      0, 0, 0.4, 0.75, 1, 0.6,
    ]);
    expect(structureAt(drawn, 'trade', STAGES[1])).toBe('generalist');
    expect(structureAt(drawn, 'trade', STAGES[4])).toBe('pod');
  });

  it.each([
    ['V2 over V1', 0, 1],
    ['V3 over V2', 1, 2],
    ['V4 over V3', 2, 3],
    ['V5 over V4', 3, 4],
  ])('raises conversion: %s', (_, earlier, later) => {
    const { mean, error, futures } = change(conversion[earlier], conversion[later]);
    expect(futures).toBeGreaterThan(FUTURES / 2);
    expect(mean - SE * error).toBeGreaterThan(0);
  });

  it('widens in V6: more than half as many leads again, converted less well, and still better than in V4', () => {
    const perMonth = (stage: number) => {
      const months = ends[stage] - STAGES[stage] + 1;
      const [trade, online] = [flow(stage, 'leads'), flow(stage, 'leads', ONLINE)];
      return trade.map((x, i) => (x + online[i]) / months);
    };
    expect(median(perMonth(5))).toBeGreaterThan(1.5 * median(perMonth(4)));
    const down = change(conversion[4], conversion[5]);
    expect(down.mean + SE * down.error).toBeLessThan(0);
    const stillUp = change(conversion[3], conversion[5]);
    expect(stillUp.mean - SE * stillUp.error).toBeGreaterThan(0);
  });

  it('finds effort without return in V2: a contract costs more than twice what it costs from V4 on', () => {
    const cost = [1, 3, 4].map((stage) =>
      median(ratio(inStage(stage, companyAt('salesCost')), flow(stage, 'bookings'))),
    );
    expect(cost[0]).toBeGreaterThan(1);
    for (const later of cost.slice(1)) expect(cost[0]).toBeGreaterThan(2 * later);
  });
});
