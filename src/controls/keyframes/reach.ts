// What a press means: which handle is near, when one is dragged off, and when two presses are one.

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Half a target of 44 px. */
const REACH = 22;
/** Beyond the plot by this, a keyframe is dragged off, px. */
const OFF = 36;

/** The handle nearest to a point, if the point is within its target. */
export function handleNear<S extends Spot>(handles: readonly S[], x: number, y: number): S | null {
  let found: S | null = null;
  let least = REACH;
  for (const handle of handles) {
    const distance = Math.max(Math.abs(handle.x - x), Math.abs(handle.y - y));
    if (distance < least) [found, least] = [handle, distance];
  }
  return found;
}

/** Is a pointer far enough above or below the plot to remove what it drags? */
export const isOff = (y: number, height: number) => y < -OFF || y > height + OFF;

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
