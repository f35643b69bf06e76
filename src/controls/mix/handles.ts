// Handles of the drawn mix: where they are, which one is meant by a press, and when one is dragged off.
import { boundariesOf, sharesOf, type Mix } from './mix';
import type { TimeFrame } from './shapes';

export interface Handle {
  /** Index of the keyframe, and of the boundary it moves. */
  readonly at: number;
  readonly boundary: number;
  readonly month: number;
  readonly shares: readonly number[];
  /** Share up to the boundary. */
  readonly share: number;
  /** px */
  readonly x: number;
  readonly y: number;
}

/** Half a target of 44 px. */
const REACH = 22;
/** Beyond the plot by this, a keyframe is dragged off, px. */
const OFF = 36;

/** Handles of the keyframes within the horizon, in the order of the tab key, in a plot of that height. The first acts from the opening on. */
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

/** The handle nearest to a point, if the point is within its target. */
export function handleNear(handles: readonly Handle[], x: number, y: number): Handle | null {
  let found: Handle | null = null;
  let least = REACH;
  for (const handle of handles) {
    const distance = Math.max(Math.abs(handle.x - x), Math.abs(handle.y - y));
    if (distance < least) [found, least] = [handle, distance];
  }
  return found;
}

/** Is a pointer far enough above or below the plot to remove what it drags? */
export const isOff = (y: number, height: number) => y < -OFF || y > height + OFF;

/** Middles of blocks of a height, close to where they belong and not on each other, kept between 0 and `room`. */
export function spread(wanted: readonly number[], size: number, room: number): number[] {
  const at = [...wanted];
  at.forEach((_, i) => (at[i] = Math.max(at[i], i > 0 ? at[i - 1] + size : size / 2)));
  for (let i = at.length - 1, limit = room - size / 2; i >= 0; i--, limit = at[i + 1] - size) {
    at[i] = Math.min(at[i], limit);
  }
  return at;
}

/** Two presses in one place, close after each other: mouse, pen and finger alike. */
export class DoubleTap {
  private last = { x: NaN, y: NaN, time: -Infinity };

  /** @returns whether this press is the second of two */
  press(x: number, y: number, time: number): boolean {
    const near = Math.abs(x - this.last.x) < REACH && Math.abs(y - this.last.y) < REACH;
    const second = near && time - this.last.time < 400;
    this.last = { x, y, time: second ? -Infinity : time };
    return second;
  }
}
