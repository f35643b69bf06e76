// From a market and the decisions so far to a scenario that the engine plays: the preset's plan at its opening, then
// keyframes. A decision is in force from the quarter after it, and nothing in an earlier month depends on it.
import { FOCUS_REFERENCE, MAX_MONTHS } from '../engine/input';
import {
  drawnStructure,
  mixAt,
  readPath,
  UNDRAWN,
  valueAt,
  type Keyframe,
  type MixKeyframe,
  type Plan,
  type Round,
  type Rule,
  type Scenario,
} from '../scenario';
import { TENTH, TWENTIETH, type Turn } from './turn';
import { firstMonth } from './turns';

/** Rules that stand for a player's cuts. */
const CUT_RULE = 'cut-';

/** At its month; one that is there already gives way. */
const put = <T extends { readonly month: number }>(frames: readonly T[], frame: T): T[] => [
  ...frames.filter(({ month }) => month < frame.month),
  frame,
];

const opening = (frames: readonly Keyframe[], otherwise: number): Keyframe[] => [
  { month: 1, value: valueAt(frames, 1, otherwise) },
];
/** Of curves that may stay undrawn: what is in force in the first month stays so. */
const kept = (frames: readonly Keyframe[]): Keyframe[] => (frames.length > 0 ? opening(frames, 0) : []);
const keptEach = (curves: Readonly<Record<string, readonly Keyframe[]>>) =>
  Object.fromEntries(Object.entries(curves).map(([id, frames]) => [id, kept(frames)]));

/**
 * The plan as it stands before the first decision: what the scenario draws for month 1, for ever; no rules, for the
 * player decides; every round waits to be asked for.
 */
function openingPlan(scenario: Scenario): Plan {
  const { plan, segments } = scenario;
  const each = (of: (id: string) => Keyframe[]) => Object.fromEntries(segments.map(({ id }) => [id, of(id)]));
  const shares = mixAt(scenario, 1);
  return {
    mix: {
      curve: 'step',
      keyframes: [{ month: 1, shares: Object.fromEntries(segments.map(({ id }, s) => [id, shares[s]])) }],
    },
    pods: opening(plan.pods, UNDRAWN.pods),
    programmes: opening(plan.programmes, UNDRAWN.programmes),
    research: opening(plan.research, UNDRAWN.research),
    customisation: kept(plan.customisation),
    prices: each((id) => opening(plan.prices[id] ?? [], UNDRAWN.price)),
    structures: Object.fromEntries(
      segments.flatMap(({ id }) => {
        const [first] = drawnStructure(plan, id);
        return first ? [[id, [{ ...first, month: 1 }]]] : [];
      }),
    ),
    focus: each((id) => opening(plan.focus[id] ?? [], FOCUS_REFERENCE)),
    discounts: keptEach(plan.discounts),
    freeze: opening(plan.freeze, UNDRAWN.freeze),
    industrySpread: keptEach(plan.industrySpread),
    playbook: kept(plan.playbook),
    rounds: plan.rounds.map((round) => from(round, MAX_MONTHS)),
    rules: [],
  };
}

/** Investors look at it from that month on. */
const from = (round: Round, month: number): Round => ({
  ...round,
  values: { ...round.values, fromMonth: month },
});

/** The scenario that a game plays, decisions included. `months`: those to be lived. */
export function playedScenario(market: Scenario, turns: readonly Turn[], months: number): Scenario {
  const plan = turns.reduce<Plan>(
    (before, turn, at) => decided(before, turn, firstMonth(at), market),
    openingPlan(market),
  );
  return { ...market, months, plan };
}

function decided(plan: Plan, turn: Turn, month: number, market: Scenario): Plan {
  const ids = market.segments.map(({ id }) => id);
  const draw = (frames: readonly Keyframe[], steps: number | undefined, size: number): readonly Keyframe[] =>
    steps === undefined ? frames : put(frames, { month, value: steps / size });
  const drawEach = (
    curves: Readonly<Record<string, readonly Keyframe[]>>,
    steps: readonly (number | null)[] = [],
  ) =>
    Object.fromEntries(ids.map((id, s) => [id, draw(curves[id], steps[s] ?? undefined, TWENTIETH)] as const));
  return {
    ...plan,
    mix: { ...plan.mix, keyframes: mixed(plan.mix.keyframes, turn.mix, month, ids) },
    pods: draw(plan.pods, turn.pods, 1),
    freeze: draw(plan.freeze, turn.freeze, 1),
    programmes: draw(plan.programmes, turn.programmes, TENTH),
    research: draw(plan.research, turn.research, TENTH),
    prices: drawEach(plan.prices, turn.price),
    focus: drawEach(plan.focus, turn.focus),
    rounds: plan.rounds.map((round, r) => (turn.raise?.includes(r) ? asked(round, month, market) : round)),
    rules: turn.cut === undefined ? plan.rules : [...plan.rules, cutRule(turn.cut / TWENTIETH, month)],
  };
}

function mixed(
  frames: readonly MixKeyframe[],
  steps: readonly number[] | undefined,
  month: number,
  ids: readonly string[],
): readonly MixKeyframe[] {
  if (!steps) return frames;
  return put(frames, { month, shares: Object.fromEntries(ids.map((id, s) => [id, steps[s] / TWENTIETH])) });
}

/** Once asked for, a round stays open; its own earliest month and conditions still hold. */
function asked(round: Round, month: number, market: Scenario): Round {
  if (round.values.fromMonth !== MAX_MONTHS) return round;
  const earliest = Number(readPath(market, `rounds.${round.id}.fromMonth`) ?? 1);
  return from(round, Math.max(month, earliest));
}

const cutRule = (value: number, month: number): Rule => ({
  id: `${CUT_RULE}${month}`,
  when: [{ metric: 'month', op: '>=', value: month }],
  forMonths: 1,
  once: true,
  then: [{ lever: 'cut', value }],
});
