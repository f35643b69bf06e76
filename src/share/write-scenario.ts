// Scenario to tokens: only what differs from its base preset. What each token means is listed in tokens.ts.
import { LATCHES, LEVERS, METRICS, OPERATORS, STRUCTURES } from '../engine/input';
import {
  CURVES,
  drawnCurve,
  drawnStructure,
  inCurrency,
  isOwnCurve,
  isRange,
  resolve,
  resolveRound,
  resolveSegment,
  sameValue,
  type Action,
  type Keyframe,
  type Plan,
  type Round,
  type Rule,
  type Scenario,
  type Scope,
  type Segment,
  type Values,
} from '../scenario';
import { writeNumber, writeText, writeTuple } from './atoms';
import { codeOf, KEYS } from './keys';
import { freshRound, freshSegment, START_MARK, T } from './tokens';

/**
 * Tokens of a canonical scenario; `published` is its base preset. Equal meaning gives equal tokens. What counts as a
 * difference is judged against the preset in the scenario's currency.
 */
export function writeScenario(scenario: Scenario, published: Scenario): string[] {
  const home = inCurrency(published, scenario.currency);
  const sameSegments = sameIds(scenario.segments, home.segments);
  const sameRounds = sameIds(scenario.plan.rounds, home.plan.rounds);
  return [
    ...(scenario.name === home.name ? [] : [T.name + writeText(scenario.name)]),
    ...(scenario.currency === published.currency ? [] : [T.currency + scenario.currency]),
    ...(scenario.months === home.months ? [] : [T.months + writeNumber(scenario.months)]),
    ...(scenario.start === home.start ? [] : [T.later + START_MARK + (scenario.start ?? '')]),
    ...values('company', resolve(scenario).company, resolve(home).company),
    ...(sameSegments ? [] : order(T.segmentOrder, scenario.segments)),
    ...scenario.segments.flatMap((segment) => writeSegment(segment, home.segments, scenario.currency)),
    ...(sameRounds ? [] : order(T.roundOrder, scenario.plan.rounds)),
    ...scenario.plan.rounds.flatMap((round) => writeRound(round, home.plan.rounds, scenario.currency)),
    ...writePlan(scenario, home, sameSegments, sameSegments && sameRounds),
  ];
}

type Named = readonly { readonly id: string }[];
const sameIds = (a: Named, b: Named) => a.map(({ id }) => id).join() === b.map(({ id }) => id).join();

/** An empty list is one token without an id. */
const order = (letter: string, list: Named) =>
  list.length === 0 ? [letter] : list.map(({ id }) => letter + id);

function values(scope: Scope, now: Values, before: Values): string[] {
  return KEYS[scope].flatMap((key, place) => {
    if (!Object.hasOwn(now, key)) return [];
    const value = now[key];
    if (Object.hasOwn(before, key) && sameValue(value, before[key])) return [];
    return [codeOf(place) + writeTuple(isRange(value) ? [value.p10, value.p90] : [value])];
  });
}

/** A block is left out when nothing in it differs. */
const block = (head: string, inner: readonly string[]) => (inner.length > 0 ? [head, ...inner] : []);

function writeSegment(segment: Segment, known: readonly Segment[], currency: string): string[] {
  const { id, label, archetype, grain } = segment;
  const before = known.find((each) => each.id === id) ?? freshSegment(id);
  const other = archetype !== before.archetype;
  const column = other ? { ...before, archetype, values: {} } : before;
  return block(T.segment + id, [
    ...(other ? [T.archetype + archetype] : []),
    ...(label === before.label ? [] : [T.label + writeText(label)]),
    ...(grain === before.grain ? [] : [T.grain + grain]),
    ...values('segment', resolveSegment(segment, currency), resolveSegment(column, currency)),
  ]);
}

function writeRound(round: Round, known: readonly Round[], currency: string): string[] {
  const before = known.find((each) => each.id === round.id) ?? freshRound(round.id);
  return block(T.round + round.id, [
    ...(round.label === before.label ? [] : [T.label + writeText(round.label)]),
    ...(round.needs === before.needs ? [] : [T.needs + (round.needs ?? '')]),
    ...values('round', resolveRound(round, currency), resolveRound(before, currency)),
  ]);
}

/** Curves and rules whole, each where it differs. Their tokens count segments and rounds, so those must be the same. */
function writePlan(scenario: Scenario, home: Scenario, sameSegments: boolean, samePlaces: boolean): string[] {
  const tokens: string[] = [];
  const put = (now: readonly string[], before: readonly string[] | null) => {
    if (before === null || now.join('_') !== before.join('_')) tokens.push(...now);
  };
  put(mix(scenario), sameSegments ? mix(home) : null);
  for (const curve of ['pods', 'programmes', 'research'] as const) {
    put(frames(T[curve], scenario.plan[curve]), frames(T[curve], home.plan[curve]));
  }
  for (const curve of ['customisation', 'freeze', 'playbook'] as const) {
    const head = T.later + CURVES.indexOf(curve);
    put(frames(head, scenario.plan[curve]), frames(head, home.plan[curve]));
  }
  for (const curve of CURVES.filter(isOwnCurve)) {
    for (const { id } of scenario.segments) {
      const head = (curve === 'price' ? T.price : T.later + CURVES.indexOf(curve)) + id;
      put(frames(head, drawnCurve(scenario.plan, curve, id)), frames(head, drawnCurve(home.plan, curve, id)));
    }
  }
  for (const { id } of scenario.segments) {
    put(structures(scenario.plan, id), structures(home.plan, id));
  }
  if (!sameIds(scenario.plan.rules, home.plan.rules)) tokens.push(...order(T.ruleOrder, scenario.plan.rules));
  for (const rule of scenario.plan.rules) {
    const before = home.plan.rules.find(({ id }) => id === rule.id);
    put(writeRule(rule, scenario), before && samePlaces ? writeRule(before, home) : null);
  }
  return tokens;
}

const frames = (head: string, list: readonly Keyframe[]) => [
  head,
  ...list.map(({ month, value }) => writeTuple([month, value])),
];

const structures = (plan: Plan, id: string) => [
  T.later + id,
  ...drawnStructure(plan, id).map(({ month, structure }) =>
    writeTuple([month, STRUCTURES.indexOf(structure)]),
  ),
];

const mix = ({ plan, segments }: Scenario) => [
  T.mix + plan.mix.curve,
  ...plan.mix.keyframes.map(({ month, shares }) => writeTuple([month, ...ordered(shares, segments)])),
];

/** Shares in the order of the segments, without the zeros at the end. */
function ordered(shares: Readonly<Record<string, number>>, segments: Named): number[] {
  const list = segments.map(({ id }) => (Object.hasOwn(shares, id) ? shares[id] : 0));
  while (list.at(-1) === 0) list.pop();
  return list;
}

function writeRule({ id, label, forMonths, once, off, when, then }: Rule, scenario: Scenario): string[] {
  const spell = [forMonths, once ? 1 : 0, off ? 1 : 0];
  while (spell.length > 1 && spell.at(-1) === 0) spell.pop();
  return [
    T.rule + id,
    ...(label === undefined ? [] : [T.label + writeText(label)]),
    T.spell + writeTuple(spell),
    ...when.map(({ metric, op, value, segment }) => {
      const place = scenario.segments.findIndex((each) => each.id === segment);
      const code = [METRICS.indexOf(metric), OPERATORS.indexOf(op), value];
      return T.condition + writeTuple(place < 0 ? code : [...code, place]);
    }),
    ...then.map(
      (action) => T.action + writeTuple([LEVERS.indexOf(action.lever), ...argument(action, scenario)]),
    ),
  ];
}

function argument(action: Action, { segments, plan }: Scenario): number[] {
  if (action.lever === 'mix') return ordered(action.shares, segments);
  if (action.lever === 'raise') return [plan.rounds.findIndex(({ id }) => id === action.round)];
  if (action.lever === 'release') return [LATCHES.indexOf(action.latch)];
  if (action.lever === 'structure') {
    const { segment, structure } = action;
    return [segments.findIndex(({ id }) => id === segment), STRUCTURES.indexOf(structure)];
  }
  if (action.lever === 'focus') {
    return [action.value, segments.findIndex(({ id }) => id === action.segment)];
  }
  return [action.value];
}
