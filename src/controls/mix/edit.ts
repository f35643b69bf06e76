// What can be done to a drawn mix. Every edit gives a new mix, or the same one when there is nothing to do; keyframes
// that were not touched stay the very same objects, so that a link holds only what changed.
import {
  insert,
  monthAfter,
  monthRange as rangeOf,
  moveTo,
  placeFor,
  replace,
  type Edited,
} from '../keyframes';
import { boundariesOf, clean, drawnAt, sharesBetween, sharesOf, type Keyframe, type Mix } from './mix';

/** Shares snap to 5 %. */
export const SHARE_STEP = 0.05;
/** As many as a plan may have. */
export const MOST_KEYFRAMES = 60;

const snap = (share: number) => clean(Math.max(0, Math.min(1, Math.round(share / SHARE_STEP) * SHARE_STEP)));

const withShares = (month: number, shares: readonly number[], ids: readonly string[]): Keyframe => ({
  month,
  shares: Object.fromEntries(ids.flatMap((id, s) => (shares[s] > 0 ? [[id, shares[s]]] : []))),
});

const withFrames = (mix: Mix, keyframes: readonly Keyframe[]): Mix =>
  keyframes === mix.keyframes ? mix : { ...mix, keyframes };

/** Months that a keyframe may have without passing its neighbours; the first stays at month 1. */
export const monthRange = ({ keyframes }: Mix, at: number, months: number) => rangeOf(keyframes, at, months);

export const moveToMonth = (mix: Mix, at: number, month: number, months: number): Mix =>
  withFrames(mix, moveTo(mix.keyframes, at, month, months));

/** Moves one boundary to a share that snaps; boundaries in its way are pushed along. */
export function moveBoundary(
  mix: Mix,
  ids: readonly string[],
  at: number,
  boundary: number,
  share: number,
): Mix {
  const frame = mix.keyframes[at];
  const before = boundariesOf(sharesOf(frame, ids));
  const next = snap(share);
  if (boundary >= before.length || Math.abs(before[boundary] - next) < 1e-9) return mix;
  const moved = before.map((other, b) =>
    b < boundary ? Math.min(other, next) : b > boundary ? Math.max(other, next) : next,
  );
  return withFrames(mix, replace(mix.keyframes, at, withShares(frame.month, sharesBetween(moved), ids)));
}

/** A new keyframe with the mix that is drawn there; none where one is, after the horizon, or when there are too many. */
export function addKeyframe(
  mix: Mix,
  ids: readonly string[],
  month: number,
  months: number,
): Edited<Mix> | null {
  const on = Math.round(month);
  const at = placeFor(mix.keyframes, on, months, MOST_KEYFRAMES);
  if (at === null) return null;
  const frame = withShares(on, drawnAt(mix, ids, on).map(clean), ids);
  return { value: withFrames(mix, insert(mix.keyframes, at, frame)), at, month: on };
}

/** A new keyframe a year after another one, or in the middle of what room there is. */
export const addAfter = (mix: Mix, ids: readonly string[], at: number, months: number): Edited<Mix> | null =>
  addKeyframe(mix, ids, monthAfter(mix.keyframes, at, months), months);

/** The first keyframe cannot go: something must be drawn from month 1. */
export function removeKeyframe(mix: Mix, at: number): Edited<Mix> | null {
  if (at <= 0 || at >= mix.keyframes.length) return null;
  const keyframes = mix.keyframes.filter((_, i) => i !== at);
  return { value: { ...mix, keyframes }, at: at - 1, month: keyframes[at - 1].month };
}
