// The drawn mix, as the editor sees it. Same shape as the scenario's; the editor knows no segment by name.
import { inForce, type Dated } from '../keyframes';

export interface Keyframe extends Dated {
  /** Share of effort by segment id, any non-negative scale; a segment left out has none. */
  readonly shares: Readonly<Record<string, number>>;
}

export interface Mix {
  /** step: a keyframe holds until the next. linear: straight lines between them. */
  readonly curve: 'step' | 'linear';
  /** In rising months; the first acts from month 1. */
  readonly keyframes: readonly Keyframe[];
}

/** Shares that add up to 1, or all 0: no effort anywhere. */
function normalised(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (total > 0 ? share / total : 0));
}

/** Nobody is worked on. */
export const isIdle = (shares: readonly number[]) => shares.every((share) => share === 0);

/** Shares of a keyframe in the order of the segments. */
export function sharesOf({ shares }: Keyframe, ids: readonly string[]): number[] {
  return normalised(ids.map((id) => Math.max(0, Object.hasOwn(shares, id) ? shares[id] : 0)));
}

/** Tops of the stacked segments but the last, 0 … 1: what the handles move. */
export function boundariesOf(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.slice(0, -1).map((share) => (sum += share));
}

/** Tops of all stacked segments: the last at 1, or at 0 where nobody is worked on. */
export const topsOf = (shares: readonly number[]): number[] => [
  ...boundariesOf(shares),
  isIdle(shares) ? 0 : 1,
];

/** Shares between boundaries; the way back of `boundariesOf`. All of the effort is given to somebody. */
export function sharesBetween(boundaries: readonly number[]): number[] {
  const tops = [...boundaries, 1];
  return tops.map((top, i) => clean(top - (i > 0 ? tops[i - 1] : 0)));
}

/**
 * Shares drawn for a month, which need not be whole. Between none and some there is no half: all is given, or nothing.
 */
export function drawnAt(mix: Mix, ids: readonly string[], month: number): number[] {
  const at = inForce(mix.keyframes, month);
  const from = sharesOf(mix.keyframes[at], ids);
  const next = mix.keyframes.at(at + 1);
  if (mix.curve === 'step' || next === undefined) return from;
  const start = mix.keyframes[at].month;
  const along = Math.max(0, (month - start) / (next.month - start));
  const to = sharesOf(next, ids);
  if (along === 0) return from;
  return normalised(from.map((share, s) => share + (to[s] - share) * along));
}

/** Without the last digits of binary fractions. */
export const clean = (x: number) => Math.max(0, Math.round(x * 1e6) / 1e6);
