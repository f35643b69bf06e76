// A rule of the plan as a sentence. Pure.
import { fieldText, share, type Quantity } from '../../format';
import type { Messages } from '../../messages';
import type { Action, Condition, NumberLever, Rule, Scenario } from '../../scenario';

/** How each observable figure is written. */
const QUANTITIES: Readonly<Record<Condition['metric'], Quantity>> = {
  runway: 'number',
  cash: 'money',
  arr: 'money',
  growth: 'share',
  month: 'count',
  topCustomerShare: 'share',
  customers: 'count',
  winRate: 'share',
  featureLosses: 'share',
  trialToPaid: 'share',
};
const LEVERS: Readonly<Record<NumberLever, Quantity>> = {
  freeze: 'number',
  pods: 'count',
  cut: 'share',
  research: 'number',
  customisation: 'share',
};

/** "When runway is under 9 months, and the month is at least 38: mix to 100 % Small business." */
export function ruleSentence({ rules }: Messages, scenario: Scenario, rule: Rule): string {
  const labelOf = (id: string) => scenario.segments.find((segment) => segment.id === id)?.label ?? id;

  function condition({ metric, segment, op, value }: Condition): string {
    const shown = fieldText(value, QUANTITIES[metric], scenario.currency);
    const figure = metric === 'runway' ? rules.months(shown) : shown;
    const name = rules.metrics[metric];
    return rules.is(
      segment === undefined ? name : rules.ofSegment(name, labelOf(segment)),
      rules.operators[op](figure),
    );
  }

  function action(what: Action): string {
    if (what.lever === 'mix') {
      const sum = Object.values(what.shares).reduce((total, part) => total + part, 0);
      const parts = Object.entries(what.shares)
        .filter(([, part]) => part > 0)
        .map(([id, part]) => rules.share(share(part / sum), labelOf(id)));
      return rules.mixTo(parts.join(', '));
    }
    if (what.lever === 'raise') {
      return rules.raise(scenario.plan.rounds.find(({ id }) => id === what.round)?.label ?? what.round);
    }
    if (what.lever === 'release') return rules.latches[what.latch];
    return rules.levers[what.lever](what.value, fieldText(what.value, LEVERS[what.lever]));
  }

  return rules.sentence(
    rules.and(rule.when.map(condition)),
    rules.forMonths(rule.forMonths),
    rules.then(rule.then.map(action)),
  );
}
