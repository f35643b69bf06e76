// Handles of the drawn mix: one on each boundary at each keyframe.
import type { Handle as KeyframeHandle, TimeFrame } from '../keyframes';
import { boundariesOf, sharesOf, type Mix } from './mix';

export interface Handle extends KeyframeHandle {
  readonly shares: readonly number[];
  /** Share up to the boundary. */
  readonly share: number;
}

/**
 * Handles of the keyframes within the horizon, in the order of the tab key, in a plot of that height. The first acts
 * from the opening on.
 */
export function handlesOf(mix: Mix, ids: readonly string[], frame: TimeFrame, height: number): Handle[] {
  return mix.keyframes.flatMap((keyframe, at) => {
    const { month } = keyframe;
    if (at > 0 && month > frame.months) return [];
    const shares = sharesOf(keyframe, ids);
    const x = at === 0 ? frame.left : frame.x(month);
    return boundariesOf(shares).map((share, boundary) => ({
      ...{ at, boundary, month, shares, share, x },
      y: (1 - share) * height,
    }));
  });
}
