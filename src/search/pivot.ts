// The pivot of a plan, and the plans that turn at another month or to another mix.
import { MAX_MONTHS } from '../engine/input';
import { mixAt, type MixKeyframe, type Plan, type Rule, type Scenario } from '../scenario';

export interface Pivot {
  /** Index among the keyframes of the mix; −1 where no change is drawn. */
  readonly at: number;
  /** Month from which the new mix holds; 1 where no change is drawn. */
  readonly month: number;
  /** [segments] shares from then on, and just before; the same where no change is drawn. */
  readonly shares: readonly number[];
  readonly before: readonly number[];
}

/** A share moved by less than this has not been moved. */
const NEAR = 1e-9;

const distance = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, share, s) => sum + Math.abs(share - b[s]), 0);

/** The keyframe within the horizon that changes the mix most, the earliest of equal ones. */
export function pivotOf(scenario: Scenario): Pivot {
  const { keyframes } = scenario.plan.mix;
  const frames = keyframes.filter(({ month }) => month <= scenario.months);
  const mixes = frames.map(({ month }) => mixAt(scenario, month));
  const steps = mixes.map((mix, i) => (i === 0 ? 0 : distance(mix, mixes[i - 1])));
  const largest = Math.max(0, ...steps);
  const at = largest > NEAR ? steps.findIndex((step) => step > largest - NEAR) : -1;
  if (at < 0) {
    const always = mixAt(scenario, 1);
    return { at, month: 1, shares: always, before: always };
  }
  return { at, month: frames[at].month, shares: mixes[at], before: mixes[at - 1] };
}

export interface Turn {
  /** Left out: the plan's own. */
  readonly month?: number;
  /** Share of effort by segment id from the pivot on; segments left out divide the rest. */
  readonly shares?: Readonly<Record<string, number>>;
}

/**
 * The plan with its pivot at another month, or to another mix, or both. Precisely:
 *
 * - Before the pivot nothing changes: keyframes, of the mix and of every other curve, that lie before the old and the new
 *   month alike stay; those that an earlier pivot overtakes go.
 * - From the pivot on the plan is one piece that moves with it: every keyframe at its month or later (PODs, programmes,
 *   prices and the rest too, and the months that rules wait for) moves by as many months; what passes the last month
 *   that a plan may have goes.
 * - In the pivot's keyframe the segments named in `shares` get theirs. The others divide the rest in proportion to what
 *   they had there; had they nothing, to what they had just before; had they nothing there either, evenly. Later
 *   keyframes keep their mixes.
 * - Where no change is drawn there is nothing to move: the mix as it is holds up to the new month, and the new shares
 *   from then on, as a step.
 *
 * The plan's own month and shares give back the same plan. Rules that set the mix still do.
 * @returns null when the shares named add up to more than 1
 */
export function pivoted(scenario: Scenario, turn: Turn): Scenario | null {
  const pivot = pivotOf(scenario);
  const month = turn.month ?? pivot.month;
  const shares = sharesOf(scenario, pivot, turn.shares ?? {});
  if (!shares) return null;
  const plan = pivot.at < 0 ? scenario.plan : moved(scenario.plan, pivot.month, month);
  if (distance(shares, pivot.shares) <= NEAR)
    return plan === scenario.plan ? scenario : { ...scenario, plan };
  const frame: MixKeyframe = {
    month,
    shares: Object.fromEntries(
      scenario.segments.flatMap(({ id }, s) => (shares[s] > 0 ? [[id, shares[s]]] : [])),
    ),
  };
  const others = plan.mix.keyframes.filter((other) =>
    pivot.at < 0 ? other.month < month : other.month !== month,
  );
  const keyframes = [...others, frame].sort((a, b) => a.month - b.month);
  const curve = pivot.at < 0 ? 'step' : plan.mix.curve;
  return { ...scenario, plan: { ...plan, mix: { curve, keyframes } } };
}

/** [segments] from the pivot on. */
function sharesOf(
  { segments }: Scenario,
  { shares, before }: Pivot,
  given: Readonly<Record<string, number>>,
): number[] | null {
  const named = segments.map(({ id }) => (Object.hasOwn(given, id) ? given[id] : undefined));
  const rest = 1 - named.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  if (rest < -NEAR) return null;
  const others = (mix: readonly number[]) => mix.map((share, s) => (named[s] === undefined ? share : 0));
  const weights = [others(shares), others(before), others(segments.map(() => 1))];
  const sums = weights.map((list) => list.reduce((a, b) => a + b, 0));
  const by = Math.max(
    0,
    sums.findIndex((sum) => sum > NEAR),
  );
  return named.map((share, s) =>
    clean(share ?? (sums[by] > 0 ? (Math.max(0, rest) * weights[by][s]) / sums[by] : 0)),
  );
}

/** Without the last digits of binary fractions. */
const clean = (x: number) => Math.round(x * 1e9) / 1e9;

/** Everything from one month on, later or earlier by as much as leads to another. */
function moved(plan: Plan, from: number, to: number): Plan {
  if (from === to) return plan;
  const frames = <T extends { readonly month: number }>(list: readonly T[]): T[] => [
    ...list.filter(({ month }) => month < Math.min(from, to)),
    ...list
      .filter(({ month }) => month >= from)
      .map((frame) => ({ ...frame, month: frame.month + to - from }))
      .filter(({ month }) => month <= MAX_MONTHS),
  ];
  const each = <T extends { readonly month: number }>(curves: Readonly<Record<string, readonly T[]>>) =>
    Object.fromEntries(Object.entries(curves).map(([id, list]) => [id, frames(list)]));
  const rule = ({ when, ...rest }: Rule): Rule => ({
    ...rest,
    when: when.map((condition) =>
      condition.metric === 'month' && condition.value >= from
        ? { ...condition, value: condition.value + to - from }
        : condition,
    ),
  });
  return {
    ...plan,
    mix: { ...plan.mix, keyframes: frames(plan.mix.keyframes) },
    pods: frames(plan.pods),
    programmes: frames(plan.programmes),
    research: frames(plan.research),
    customisation: frames(plan.customisation),
    freeze: frames(plan.freeze),
    playbook: frames(plan.playbook),
    prices: each(plan.prices),
    structures: each(plan.structures),
    focus: each(plan.focus),
    discounts: each(plan.discounts),
    industrySpread: each(plan.industrySpread),
    rules: plan.rules.map(rule),
  };
}
