// Lanes under the plan: when money lands, when rules fire, how many PODs there are.
import type { Lane, LaneEvent } from '../../charts';
import type { Turning } from '../../engine/summary';
import { chance, roundMoney } from '../../format';
import type { Messages } from '../../messages';
import { centre, resolveRound, rulesInForce } from '../../scenario';
import type { Shown } from '../../state';
import { monthName } from '../month-name';
import { briefName } from './brief-name';
import { podSteps } from './realised';

export function lanesOf(messages: Messages, shown: Shown): readonly Lane[] {
  const { plan } = messages.app;
  const t = plan.lanes;
  const { scenario, picture } = shown;
  const { odds } = picture;
  const name = monthName(messages, scenario.start);
  const told = (month: number) => name(Math.round(month));
  const { rounds } = scenario.plan;
  const rules = rulesInForce(scenario.plan);

  const often = ({ count }: Turning) => chance(count, odds.futures);
  const isRare = ({ p50 }: Turning) => Number.isNaN(p50);
  const when = ({ p10, p50, p90 }: Turning) => ({ month: p50, low: p10, high: p90 });
  const spokenWhen = (turning: Turning) =>
    isRare(turning) ? t.tooRare : t.when(told(turning.p50), told(turning.p10), told(turning.p90));

  const funding = odds.rounds.flatMap((turning, i): LaneEvent[] => {
    const round = rounds[i];
    if (!round || turning.count === 0) return [];
    const { label } = round;
    const { n, of } = often(turning);
    // A round's terms are chosen, never uncertain.
    const amount = roundMoney(
      centre(resolveRound(round, scenario.currency)['amount'], 'no'),
      scenario.currency,
    );
    const short = briefName(label);
    const named = [label, short].flatMap((name) => [t.round(name, amount), name]);
    // What hardly ever happens needs no amount.
    const names = isRare(turning) ? [label] : named;
    return [
      {
        ...{ id: round.id, shape: 'diamond', ...when(turning) },
        texts: names.map((name) => t.happening(name, n, of)),
        brief: [t.round(short, amount), t.count(n, of)],
        spoken: t.roundSpoken(label, amount, n, of, spokenWhen(turning)),
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
        ...{ id: rule.id, shape: 'square', ...when(turning) },
        texts: [label, briefName(label)].map((name) => t.happening(name, n, of)),
        spoken: t.ruleSpoken(label, n, of, spokenWhen(turning)),
      },
    ];
  });
  const pods = podSteps(shown).map(({ month, count }) => {
    const { n, of } = chance(Math.round(odds.survival[month] * odds.futures), odds.futures);
    const [text, pods] = count > 0 ? [String(count), plan.pods(count)] : [t.noPods, t.withoutPods];
    return { month, text, spoken: t.podsSpoken(name(month), pods, n, of) };
  });
  const { rarely } = t;
  return [
    { id: 'funding', label: t.funding, note: t.typical, events: funding, rarely },
    { id: 'rules', label: t.rules, events: fired, rarely },
    { id: 'pods', label: t.pods, note: t.average, counts: pods },
  ];
}
