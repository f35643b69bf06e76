// Changes to the list of rules and to one of them. Pure: each gives a new plan, the same where there is nothing to do.
import { METRICS } from '../../../engine';
import {
  METRIC_SCOPES,
  RULE_LIMITS,
  type Action,
  type Condition,
  type Plan,
  type Rule,
  type Scenario,
} from '../../../scenario';
import { makeAction } from './forms';
import { METRIC_NUMBERS, type Metric } from './table';

export type NewRule = Omit<Rule, 'id'>;

export const isFull = ({ rules }: Plan): boolean => rules.length >= RULE_LIMITS.rules;
export const isCrowded = (parts: readonly unknown[]): boolean => parts.length >= RULE_LIMITS.parts;

/** A name that no rule has: "rule-1", "rule-2", … */
function freeId({ rules }: Plan): string {
  let number = 1;
  while (rules.some(({ id }) => id === `rule-${number}`)) number++;
  return `rule-${number}`;
}

/** One more rule, at the end or after another; the same plan when there is no room. */
export function addRule(plan: Plan, added: NewRule, after?: string): Plan {
  if (isFull(plan)) return plan;
  const at = plan.rules.findIndex(({ id }) => id === after);
  const rule: Rule = { id: freeId(plan), ...added };
  const rules = [...plan.rules];
  rules.splice(at < 0 ? rules.length : at + 1, 0, rule);
  return { ...plan, rules };
}

export function duplicateRule(plan: Plan, rule: Rule, label: string): Plan {
  const { id, ...rest } = rule;
  return addRule(plan, { ...rest, label: label.slice(0, RULE_LIMITS.label) }, id);
}

export const removeRule = (plan: Plan, id: string): Plan => ({
  ...plan,
  rules: plan.rules.filter((rule) => rule.id !== id),
});

/** The plan with a rule one place earlier (−1) or later (1); undefined when it stands at the end already. */
export function moveRule(plan: Plan, id: string, by: -1 | 1): Plan | undefined {
  const from = plan.rules.findIndex((rule) => rule.id === id);
  const to = from + by;
  if (to < 0 || to >= plan.rules.length) return undefined;
  const rules = [...plan.rules];
  [rules[from], rules[to]] = [rules[to], rules[from]];
  return { ...plan, rules };
}

export const replaceRule = (plan: Plan, next: Rule): Plan => ({
  ...plan,
  rules: plan.rules.map((rule) => (rule.id === next.id ? next : rule)),
});

/** A flag that is not set is left out. */
export function withFlag(rule: Rule, flag: 'once' | 'off', on: boolean): Rule {
  const { [flag]: _before, ...rest } = rule;
  return on ? { ...rest, [flag]: true } : rest;
}

export const withPart = <T>(parts: readonly T[], at: number, part: T): T[] =>
  parts.map((each, i) => (i === at ? part : each));
export const withoutPart = <T>(parts: readonly T[], at: number): T[] => parts.filter((_, i) => i !== at);

/** A condition on that figure, with a threshold to begin with; it keeps its segment where the figure can have one. */
export function conditionOn(scenario: Scenario, metric: Metric, before?: Condition): Condition {
  const scope = METRIC_SCOPES[metric];
  const kept = scope === 'company' ? undefined : before?.segment;
  const segment = scope === 'segment' ? (kept ?? scenario.segments[0].id) : kept;
  return {
    metric,
    ...(segment !== undefined && { segment }),
    op: before?.op ?? '<',
    value: METRIC_NUMBERS[metric].first(scenario),
  };
}

export function forSegment({ segment: _before, ...rest }: Condition, segment: string | undefined): Condition {
  return segment === undefined ? rest : { ...rest, segment };
}

/** One more condition, on a figure that the rule does not ask for yet. */
export function nextCondition(scenario: Scenario, { when }: Rule): Condition {
  const free = METRICS.find((metric) => !when.some((each) => each.metric === metric));
  return { ...conditionOn(scenario, free ?? METRICS[0]), op: '>=' };
}

/** One more change, of a form that the rule does not have yet. */
export function nextAction(scenario: Scenario, { then }: Rule): Action {
  const has = (lever: Action['lever']) => then.some((each) => each.lever === lever);
  const form = (['freeze', 'mix', 'pods', 'research', 'cut'] as const).find(
    (id) => !has(id) && makeAction(scenario, id) !== null,
  );
  return makeAction(scenario, form ?? 'cut') ?? { lever: 'freeze', value: 1 };
}
