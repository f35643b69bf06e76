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

/** Shares of a keyframe in the order of the segments, adding up to 1; equal ones where nothing is drawn. */
export function sharesOf({ shares }: Keyframe, ids: readonly string[]): number[] {
  const given = ids.map((id) => Math.max(0, Object.hasOwn(shares, id) ? shares[id] : 0));
  const total = given.reduce((sum, share) => sum + share, 0);
  return given.map((share) => (total > 0 ? share / total : 1 / ids.length));
}

/** Tops of the stacked segments but the last, 0 … 1: what the handles move. */
export function boundariesOf(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.slice(0, -1).map((share) => (sum += share));
}

/** Shares between boundaries; the way back of `boundariesOf`. */
export function sharesBetween(boundaries: readonly number[]): number[] {
  const tops = [...boundaries, 1];
  return tops.map((top, i) => clean(top - (i > 0 ? tops[i - 1] : 0)));
}

/** Shares drawn for a month, which need not be whole. */
export function drawnAt(mix: Mix, ids: readonly string[], month: number): number[] {
  const at = inForce(mix.keyframes, month);
  const from = sharesOf(mix.keyframes[at], ids);
  const next = mix.keyframes.at(at + 1);
  if (mix.curve === 'step' || next === undefined) return from;
  const start = mix.keyframes[at].month;
  const along = Math.max(0, (month - start) / (next.month - start));
  const to = sharesOf(next, ids);
  return from.map((share, s) => share + (to[s] - share) * along);
}

/** Without the last digits of binary fractions. */
export const clean = (x: number) => Math.max(0, Math.round(x * 1e6) / 1e6);
