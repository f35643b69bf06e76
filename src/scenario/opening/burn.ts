// The team and the R&D behind a net burn: the first month, lived without luck, tells what is left to spend.
import { companyAt, simulate } from '../../engine';
import { compile } from '../compile';
import type { Scenario } from '../types';

/** R&D that follows nothing, so that what it must be can be told from what is left. */
const WITHOUT_RESEARCH = { researchFloor: 0, researchRevenueShare: 0, researchCashShare: 0 } as const;

/**
 * The company as it went on before: no round, no rule, no POD that the plan opens now, no segment entered anew. What a
 * plan adds in its first month is its own, and no part of the burn that people know.
 */
const goingOn = (scenario: Scenario): Scenario => ({
  ...scenario,
  months: 1,
  segments: scenario.segments.map((segment) => ({
    ...segment,
    values: { ...segment.values, entryCost: 0, designPartners: 0 },
  })),
  plan: { ...scenario.plan, pods: [], rounds: [], rules: [] },
});

/** Net burn of month 1 on average, as it goes on; without R&D where asked. */
export function firstBurn(scenario: Scenario, research: boolean): number {
  const company = research ? scenario.company : { ...scenario.company, ...WITHOUT_RESEARCH };
  const input = compile(goingOn({ ...scenario, company }), { noLuck: true });
  const { series } = simulate(input, { seed: 1, ignoranceSeed: 1, from: 0, to: 1 }, [
    companyAt('operatingCash'),
  ]);
  return -series[1];
}
