// A rule of the plan as a sentence. Pure.
import { fieldText, share, type Currency } from '../../../format';
import type { Messages } from '../../../messages';
import type { Action, Condition, Rule, Scenario } from '../../../scenario';
import { sharesOf } from './shares';
import { LEVER_NUMBERS, METRIC_NUMBERS, type RuleNumber } from './table';

/** "When runway is under 9 months, and the month is at least 38: mix to 100 % Small business." */
export function ruleSentence({ rules }: Messages, scenario: Scenario, rule: Rule): string {
  const { segments, currency, plan } = scenario;
  const labelOf = (id: string) => segments.find((segment) => segment.id === id)?.label ?? id;

  function condition({ metric, segment, op, value }: Condition): string {
    const name = rules.metrics[metric];
    return rules.is(
      segment === undefined ? name : rules.ofSegment(name, labelOf(segment)),
      rules.operators[op](spelt(value, METRIC_NUMBERS[metric], currency)),
    );
  }

  /** In sentences months are a word. */
  function spelt(value: number, { quantity }: RuleNumber, of: Currency): string {
    return quantity === 'months' ? rules.months(fieldText(value, 'number')) : fieldText(value, quantity, of);
  }

  function action(what: Action): string {
    if (what.lever === 'mix') {
      const parts = sharesOf(
        what.shares,
        segments.map(({ id }) => id),
      ).flatMap((part, s) => (part > 0 ? [rules.share(share(part), segments[s].label)] : []));
      return parts.length > 0 ? rules.mixTo(parts.join(', ')) : rules.noEffort;
    }
    if (what.lever === 'raise') {
      return rules.raise(plan.rounds.find(({ id }) => id === what.round)?.label ?? what.round);
    }
    if (what.lever === 'release') return rules.latches[what.latch];
    if (what.lever === 'structure') {
      return rules.sellBy(rules.structures[what.structure], labelOf(what.segment));
    }
    if (what.lever === 'focus') return rules.focusTo(labelOf(what.segment), share(what.value));
    return rules.levers[what.lever](what.value, spelt(what.value, LEVER_NUMBERS[what.lever], currency));
  }

  return rules.sentence(
    rules.and(rule.when.map(condition)),
    rules.forMonths(rule.forMonths),
    rules.then(rule.then.map(action)),
  );
}
