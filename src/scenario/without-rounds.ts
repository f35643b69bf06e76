// A scenario as it would go if investors gave nothing more.
import type { Rule, Scenario } from './types';

/**
 * Without funding rounds, and without what rules do to call for one; all other luck is the same, so that its futures
 * pair with those of the scenario itself.
 */
export function withoutRounds(scenario: Scenario): Scenario {
  const { plan } = scenario;
  const rules = plan.rules.flatMap((rule): Rule[] => {
    const then = rule.then.filter(({ lever }) => lever !== 'raise');
    return then.length > 0 ? [{ ...rule, then }] : [];
  });
  return { ...scenario, plan: { ...plan, rounds: [], rules } };
}
