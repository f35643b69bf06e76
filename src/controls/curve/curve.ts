// A lever drawn over time: a value holds from its month until the next. Same shape as the scenario's.
import { inForce, type Dated } from '../keyframes';
import type { Track } from '../track';

export interface Keyframe extends Dated {
  readonly value: number;
}
/** In rising months; the first acts from month 1, whatever its month. Empty: nothing is drawn. */
export type Curve = readonly Keyframe[];

/** What a curve may be. */
export interface Ground {
  /** Values and their grid; `home` holds where nothing is drawn. */
  readonly track: Track;
  /** The horizon. */
  readonly months: number;
  /** As many keyframes as a plan may have. */
  readonly most: number;
}

/** With the keyframe of month 1 that always is in force, drawn or not. The same curve where it is written so. */
export function opened(curve: Curve, home: number): Curve {
  if (curve.length === 0) return [{ month: 1, value: home }];
  return curve[0].month === 1 ? curve : [{ ...curve[0], month: 1 }, ...curve.slice(1)];
}

/** Without a lone keyframe that says no more than nothing drawn. */
export const written = (curve: Curve, home: number): Curve =>
  curve.length === 1 && curve[0].value === home ? [] : curve;

export function valueAt(curve: Curve, month: number, home: number): number {
  const all = opened(curve, home);
  return all[inForce(all, month)].value;
}
