// Where the plan puts no effort on any segment. Pure.
import { mixAt, rulesInForce, type Plan, type Scenario } from '../../scenario';

/**
 * The month from which on no segment has effort, up to the horizon: 1 when none has any at all; undefined when some
 * has to the end, or when a rule may give it some.
 */
export function idleFrom(scenario: Scenario): number | undefined {
  const gives = (shares: readonly number[]) => shares.some((share) => share > 0);
  const ruled = rulesInForce(scenario.plan).some(({ then }) =>
    then.some((action) => action.lever === 'mix' && gives(Object.values(action.shares))),
  );
  if (ruled) return undefined;
  let from = scenario.months + 1;
  while (from > 1 && !gives(mixAt(scenario, from - 1))) from--;
  return from > scenario.months ? undefined : from;
}

/** The plan with all effort on one segment from a month on. */
export function serveFrom(plan: Plan, month: number, segment: string): Plan {
  const before = plan.mix.keyframes.filter((frame) => frame.month < month && month > 1);
  const keyframes = [...before, { month, shares: { [segment]: 1 } }];
  return { ...plan, mix: { ...plan.mix, keyframes } };
}
