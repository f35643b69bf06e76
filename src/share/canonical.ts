// One form for every scenario of the same meaning: no value that equals its default, no share of nothing, no empty
// curve, `once` and `off` only when true, texts clean. Links and files always open to this form.
import {
  compact,
  differing,
  parametersOf,
  type Action,
  type MixKeyframe,
  type Plan,
  type Rule,
  type Scenario,
} from '../scenario';
import { cleanText } from './clean';

/** The canonical form: compiles to the very same input; the same object shape for equal meaning. */
export function canonical(scenario: Scenario): Scenario {
  const ids = scenario.segments.map(({ id }) => id);
  const { segments, ...rest } = compact(scenario);
  return {
    ...rest,
    name: cleanText(scenario.name),
    segments: segments.map((segment) => ({ ...segment, label: cleanText(segment.label) })),
    plan: canonicalPlan(scenario.plan, ids, scenario.currency),
  };
}

function canonicalPlan(plan: Plan, ids: readonly string[], currency: string): Plan {
  const { curve, keyframes } = plan.mix;
  return {
    ...plan,
    mix: { curve, keyframes: keyframes.map(({ month, shares }) => ({ month, shares: some(shares, ids) })) },
    prices: drawn(plan.prices, ids),
    structures: drawn(plan.structures, ids),
    focus: drawn(plan.focus, ids),
    discounts: drawn(plan.discounts, ids),
    industrySpread: drawn(plan.industrySpread, ids),
    rounds: plan.rounds.map((round) => ({
      ...round,
      label: cleanText(round.label),
      // `compact` leaves rounds as they are.
      values: differing(parametersOf('round'), round.values, undefined, currency),
    })),
    rules: plan.rules.map((rule) => canonicalRule(rule, ids)),
  };
}

function canonicalRule({ id, label, when, forMonths, once, off, then }: Rule, ids: readonly string[]): Rule {
  const action = (each: Action): Action =>
    each.lever === 'mix' ? { lever: 'mix', shares: some(each.shares, ids) } : each;
  return {
    id,
    ...(label !== undefined && { label: cleanText(label) }),
    when,
    forMonths,
    ...(once === true && { once }),
    ...(off === true && { off }),
    then: then.map(action),
  };
}

/** Curves with anything drawn, in the order of the segments. */
const drawn = <T>(
  curves: Readonly<Record<string, readonly T[]>>,
  ids: readonly string[],
): Readonly<Record<string, readonly T[]>> =>
  Object.fromEntries(
    ids.flatMap((id) => (Object.hasOwn(curves, id) && curves[id].length > 0 ? [[id, curves[id]]] : [])),
  );

/** Shares above nothing, in the order of the segments. */
const some = (shares: MixKeyframe['shares'], ids: readonly string[]): MixKeyframe['shares'] =>
  Object.fromEntries(
    ids.flatMap((id) => (Object.hasOwn(shares, id) && shares[id] > 0 ? [[id, shares[id]]] : [])),
  );
