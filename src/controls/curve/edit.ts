// What can be done to a drawn curve. Every edit gives a new curve, or the same one when there is nothing to do.
import { insert, monthAfter, moveTo, placeFor, replace, type Edited } from '../keyframes';
import { opened, valueAt, written, type Curve, type Ground } from './curve';

/** Keyframes are counted as shown: the one of month 1 is always there. */
export function setMonth(curve: Curve, at: number, month: number, { track, months }: Ground): Curve {
  const all = opened(curve, track.home);
  const next = moveTo(all, at, month, months);
  return next === all ? curve : next;
}

/** The value must be valid; it need not be on the grid. */
export function setValue(curve: Curve, at: number, value: number, { track }: Ground): Curve {
  const all = opened(curve, track.home);
  const same = all[at].value === value;
  return same ? curve : written(replace(all, at, { ...all[at], value }), track.home);
}

/** A new keyframe, with the value that is drawn there unless told; none where one is, or no room is left. */
export function addKeyframe(
  curve: Curve,
  month: number,
  { track, months, most }: Ground,
  value = valueAt(curve, month, track.home),
): Edited<Curve> | null {
  const all = opened(curve, track.home);
  const at = placeFor(all, month, months, most);
  return at === null ? null : { value: insert(all, at, { month, value }), at, month };
}

/** A new keyframe a year after another one, or in the middle of what room there is. */
export const addAfter = (curve: Curve, at: number, ground: Ground): Edited<Curve> | null =>
  addKeyframe(curve, monthAfter(opened(curve, ground.track.home), at, ground.months), ground);

/** The first keyframe cannot go: something holds from month 1. */
export function removeKeyframe(curve: Curve, at: number, { track }: Ground): Edited<Curve> | null {
  if (at <= 0 || at >= curve.length) return null;
  const all = opened(curve, track.home);
  const left = all.filter((_, i) => i !== at);
  return { value: written(left, track.home), at: at - 1, month: left[at - 1].month };
}
