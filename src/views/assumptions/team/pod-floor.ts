// The least number of PODs month by month, as steps that people edit: the same curve that the plan draws. Pure.
import { addKeyframe, monthAfter, opened, type Curve, type Ground } from '../../../controls/curve/steps';
import { CURVE_LIMITS, MOST_KEYFRAMES, UNDRAWN } from '../../../scenario';

/** PODs are whole, and none is asked for where nothing is drawn. */
export function podGround(months: number): Ground {
  const [low, high] = CURVE_LIMITS.pods;
  const track = { low, high, step: 1, scale: 'linear', integer: true, home: UNDRAWN.pods } as const;
  return { track, months, most: MOST_KEYFRAMES };
}

/** One more step, with one more POD: after the last that leaves room. null when every month is taken. */
export function addStep(floor: Curve, ground: Ground): Curve | null {
  const { track, months } = ground;
  const frames = opened(floor, track.home);
  for (let at = frames.length - 1; at >= 0; at--) {
    const value = Math.min(track.high, frames[at].value + 1);
    const added = addKeyframe(floor, monthAfter(frames, at, months), ground, value);
    if (added) return added.value;
  }
  return null;
}
