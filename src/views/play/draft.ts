// A decision in the making: what was touched, without what was put back where it stood. Pure.
import { TENTH, TWENTIETH, withShare, type Levers, type Turn } from '../../play';

type Own = 'focus' | 'price';
type Plain = 'pods' | 'freeze' | 'programmes' | 'research';
const SIZE: Readonly<Record<Plain, number>> = { pods: 1, freeze: 1, programmes: TENTH, research: TENTH };

/** Close enough to be the same step. */
const isAt = (value: number, steps: number, size: number) => Math.abs(value * size - steps) < 1e-9;

const without = (turn: Turn, lever: keyof Turn): Turn => {
  const { [lever]: _gone, ...rest } = turn;
  return rest;
};

/** Steps of a lever as they would be. */
export const stepsOf = (turn: Turn, levers: Levers, lever: Plain): number =>
  turn[lever] ?? Math.round(levers[lever] * SIZE[lever]);
export const ownStepsOf = (turn: Turn, levers: Levers, lever: Own, s: number): number =>
  turn[lever]?.[s] ?? Math.round(levers[lever][s] * TWENTIETH);

/** Shares in whole twentieths that add up, nearest to those in force. */
export function mixSteps(turn: Turn, levers: Levers): readonly number[] {
  if (turn.mix) return turn.mix;
  const whole = levers.mix.map((share) => Math.round(share * TWENTIETH));
  const sum = whole.reduce((a, b) => a + b, 0);
  return sum === TWENTIETH ? whole : withShare(whole, 0, Math.min(TWENTIETH, whole[0]));
}

export function withMix(turn: Turn, levers: Levers, s: number, value: number): Turn {
  const mix = withShare(mixSteps(turn, levers), s, value);
  const same = mix.every((share, i) => isAt(levers.mix[i], share, TWENTIETH));
  return same ? without(turn, 'mix') : { ...turn, mix };
}

export const withPlain = (turn: Turn, levers: Levers, lever: Plain, value: number): Turn =>
  isAt(levers[lever], value, SIZE[lever]) ? without(turn, lever) : { ...turn, [lever]: value };

export function withOwn(turn: Turn, levers: Levers, lever: Own, s: number, value: number): Turn {
  const before = turn[lever] ?? levers[lever].map(() => null);
  const each = before.map((steps, i) =>
    i !== s ? steps : isAt(levers[lever][i], value, TWENTIETH) ? null : value,
  );
  return each.some((steps) => steps !== null) ? { ...turn, [lever]: each } : without(turn, lever);
}

export const withCut = (turn: Turn, value: number): Turn =>
  value === 0 ? without(turn, 'cut') : { ...turn, cut: value };

export function withRound(turn: Turn, round: number, asked: boolean): Turn {
  const others = (turn.raise ?? []).filter((other) => other !== round);
  const raise = asked ? [...others, round].sort((a, b) => a - b) : others;
  return raise.length > 0 ? { ...turn, raise } : without(turn, 'raise');
}

/** Things that a decision changes. */
export const changesIn = (turn: Turn): number =>
  Object.entries(turn).reduce((sum, [lever, steps]) => {
    const isEach = lever === 'focus' || lever === 'price' || lever === 'raise';
    return sum + (isEach ? (steps as readonly unknown[]).filter((x) => x !== null).length : 1);
  }, 0);
