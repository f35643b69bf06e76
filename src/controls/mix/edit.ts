// What can be done to a drawn mix. Every edit gives a new mix, or the same one when there is nothing to do; keyframes
// that were not touched stay the very same objects, so that a link holds only what changed.
import {
  boundariesOf,
  clean,
  drawnAt,
  frameAt,
  sharesBetween,
  sharesOf,
  type Keyframe,
  type Mix,
} from './mix';

/** Shares snap to 5 %. */
export const SHARE_STEP = 0.05;
/** As many as a plan may have. */
export const MOST_KEYFRAMES = 60;

export interface Edited {
  readonly mix: Mix;
  /** Keyframe that was edited, or that should be looked at next. */
  readonly at: number;
}

const snap = (share: number) => clean(Math.max(0, Math.min(1, Math.round(share / SHARE_STEP) * SHARE_STEP)));

const withShares = (month: number, shares: readonly number[], ids: readonly string[]): Keyframe => ({
  month,
  shares: Object.fromEntries(ids.flatMap((id, s) => (shares[s] > 0 ? [[id, shares[s]]] : []))),
});

const replace = (mix: Mix, at: number, frame: Keyframe): Mix => ({
  ...mix,
  keyframes: mix.keyframes.map((old, i) => (i === at ? frame : old)),
});

/** Months that a keyframe may have without passing its neighbours; the first stays at month 1. */
export function monthRange({ keyframes }: Mix, at: number, months: number): readonly [number, number] {
  if (at === 0) return [keyframes[0].month, keyframes[0].month];
  const next = at + 1 < keyframes.length ? keyframes[at + 1].month - 1 : months;
  return [keyframes[at - 1].month + 1, Math.max(keyframes[at - 1].month + 1, next)];
}

export function moveToMonth(mix: Mix, at: number, month: number, months: number): Mix {
  const [low, high] = monthRange(mix, at, months);
  const frame = mix.keyframes[at];
  const next = Math.max(low, Math.min(high, Math.round(month)));
  return next === frame.month ? mix : replace(mix, at, { ...frame, month: next });
}

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
  return replace(mix, at, withShares(frame.month, sharesBetween(moved), ids));
}

/** A new keyframe with the mix that is drawn there; none where one is, after the horizon, or when there are too many. */
export function addKeyframe(mix: Mix, ids: readonly string[], month: number, months: number): Edited | null {
  const at = Math.round(month);
  const taken = mix.keyframes.some((frame) => frame.month === at);
  if (taken || at < 1 || at > months || mix.keyframes.length >= MOST_KEYFRAMES) return null;
  const before = frameAt(mix, at);
  if (mix.keyframes[before].month > at) return null;
  const frame = withShares(at, drawnAt(mix, ids, at).map(clean), ids);
  return {
    mix: {
      ...mix,
      keyframes: [...mix.keyframes.slice(0, before + 1), frame, ...mix.keyframes.slice(before + 1)],
    },
    at: before + 1,
  };
}

const YEAR = 12;

/** A new keyframe a year after another one, or in the middle of what room there is. */
export function addAfter(mix: Mix, ids: readonly string[], at: number, months: number): Edited | null {
  const from = mix.keyframes[at].month;
  const end = at + 1 < mix.keyframes.length ? mix.keyframes[at + 1].month : months + 1;
  const month = end - from > 2 * YEAR ? from + YEAR : Math.floor((from + end) / 2);
  return addKeyframe(mix, ids, month, months);
}

/** The first keyframe cannot go: something must be drawn from month 1. */
export function removeKeyframe(mix: Mix, at: number): Edited | null {
  if (at <= 0 || at >= mix.keyframes.length) return null;
  return { mix: { ...mix, keyframes: mix.keyframes.filter((_, i) => i !== at) }, at: at - 1 };
}
