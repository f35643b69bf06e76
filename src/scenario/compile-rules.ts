// Rules in force as numbers: conditions and actions in flat lists, each rule knowing where its own begin.
import { LATCHES, LEVERS, METRICS, OPERATORS, STRUCTURES } from '../engine/input';
import { orderedShares } from './curves';
import { rulesInForce } from './rules';
import type { Action, Scenario } from './types';

/** A condition's segment when it means the whole company. */
const COMPANY = 255;
const ARGUMENTS = 4;

export function compileRules({ plan, segments }: Scenario) {
  const { rounds } = plan;
  const rules = rulesInForce(plan);
  const ids = segments.map(({ id }) => id);
  const conditions = rules.flatMap((rule) => rule.when);
  const actions = rules.flatMap((rule) => rule.then);
  const actionValue = new Float64Array(actions.length * ARGUMENTS);
  actions.forEach((action, i) => actionValue.set(argumentsOf(action), i * ARGUMENTS));

  function argumentsOf(action: Action): number[] {
    if (action.lever === 'mix') return orderedShares(action.shares, ids);
    if (action.lever === 'raise') return [rounds.findIndex(({ id }) => id === action.round)];
    if (action.lever === 'release') return [LATCHES.indexOf(action.latch)];
    if (action.lever === 'structure')
      return [ids.indexOf(action.segment), STRUCTURES.indexOf(action.structure)];
    if (action.lever === 'focus') return [action.value, ids.indexOf(action.segment)];
    return [action.value];
  }

  return {
    rules: rules.length,
    ruleMonths: Uint8Array.from(rules, ({ forMonths }) => forMonths),
    ruleOnce: Uint8Array.from(rules, ({ once }) => (once === true ? 1 : 0)),
    conditionStart: starts(rules.map(({ when }) => when.length)),
    conditionCode: Uint8Array.from(
      conditions.flatMap(({ metric, segment, op }) => [
        METRICS.indexOf(metric),
        segment === undefined ? COMPANY : ids.indexOf(segment),
        OPERATORS.indexOf(op),
      ]),
    ),
    conditionValue: Float64Array.from(conditions, ({ value }) => value),
    actionStart: starts(rules.map(({ then }) => then.length)),
    actionLever: Uint8Array.from(actions, ({ lever }) => LEVERS.indexOf(lever)),
    actionValue,
  };
}

/** Running totals: [0, n₀, n₀ + n₁, …]. */
function starts(counts: readonly number[]): Uint16Array {
  const at = new Uint16Array(counts.length + 1);
  counts.forEach((count, i) => {
    at[i + 1] = at[i] + count;
  });
  return at;
}
