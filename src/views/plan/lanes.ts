// Lanes under the plan: when money lands, when rules fire, how many PODs there are.
import type { Lane, LaneEvent } from '../../charts';
import type { Turning } from '../../engine/summary';
import { chance, roundMoney } from '../../format';
import type { Messages } from '../../messages';
import { resolveRound, isRange, type Value } from '../../scenario';
import type { Shown } from '../../state';
import { podSteps } from './realised';

const middle = (value: Value) => (isRange(value) ? (value.p10 + value.p90) / 2 : value);

export function lanesOf({ app }: Messages, shown: Shown): readonly Lane[] {
  const t = app.plan.lanes;
  const { scenario, picture } = shown;
  const { odds } = picture;
  const { rounds, rules } = scenario.plan;

  const when = ({ p10, p50, p90 }: Turning) => ({ month: p50, low: p10, high: p90 });
  const spoken = ({ p50 }: Turning) => (Number.isNaN(p50) ? '' : t.typicallyIn(Math.round(p50)));
  const often = ({ count }: Turning) => chance(count, odds.futures);

  const funding = odds.rounds.flatMap((turning, i): LaneEvent[] => {
    const round = rounds[i];
    if (!round || turning.count === 0) return [];
    const { n, of } = often(turning);
    const amount = roundMoney(middle(resolveRound(round)['amount']), scenario.currency);
    return [
      {
        ...{ id: round.id, shape: 'diamond', ...when(turning) },
        text: t.round(round.label, amount, n, of),
        brief: [amount, t.brief(n, of)],
        spoken: t.roundSpoken(round.label, amount, n, of, spoken(turning)),
      },
    ];
  });
  const fired = odds.rules.flatMap((turning, i): LaneEvent[] => {
    const rule = rules[i];
    // A rule that only gives levers back fires whenever there is nothing to give back, too: that tells nothing.
    const acts = rule?.then.some(({ lever }) => lever !== 'release');
    if (!rule || !acts || turning.count === 0) return [];
    const { n, of } = often(turning);
    const label = rule.label ?? rule.id;
    return [
      {
        ...{ id: rule.id, shape: 'square', ...when(turning), text: t.rule(label, n, of) },
        ...{ brief: [label, t.brief(n, of)], spoken: t.ruleSpoken(label, n, of, spoken(turning)) },
      },
    ];
  });
  const pods = podSteps(shown).map(({ month, count }) => ({
    month,
    text: count > 0 ? String(count) : t.noPods,
  }));
  return [
    { id: 'funding', label: t.funding, note: t.typical, events: funding },
    ...(fired.length > 0 ? [{ id: 'rules', label: t.rules, events: fired }] : []),
    { id: 'pods', label: t.pods, note: t.average, counts: pods },
  ];
}
