// One drag of a handle, from press to release: free in month and share, given up by Escape, off the plot to remove.
import type { Gesture } from '../gesture.svelte';
import { moveBoundary, moveToMonth, removeKeyframe, type Edited } from './edit';
import { isOff, type Handle } from './handles';
import type { Mix } from './mix';
import type { TimeFrame } from './shapes';

/** What a drag needs to know of the editor. */
export interface Ground {
  readonly mix: Mix;
  readonly ids: readonly string[];
  readonly frame: TimeFrame;
  /** Of the plot, px. */
  readonly height: number;
}

/** A press that moves less than this is no drag, px. */
const SLACK = 3;

export class MixDrag {
  private now: { readonly handle: Handle; readonly dx: number; readonly dy: number } | null =
    $state.raw(null);
  private away = $state(false);
  private moved = false;
  private readonly gesture: Gesture<Mix>;
  private readonly ground: () => Ground;

  constructor(gesture: Gesture<Mix>, ground: () => Ground) {
    this.gesture = gesture;
    this.ground = ground;
  }

  get handle(): Handle | null {
    return this.now?.handle ?? null;
  }

  /** Letting go now would remove the keyframe. */
  get off(): boolean {
    return this.away;
  }

  /** Points are px from the plot's top left corner. */
  press(handle: Handle, x: number, y: number): void {
    this.gesture.end();
    this.now = { handle, dx: handle.x - x, dy: handle.y - y };
    this.away = false;
    this.moved = false;
  }

  move(x: number, y: number): void {
    if (!this.now) return;
    const { handle, dx, dy } = this.now;
    const { mix, ids, frame, height } = this.ground();
    if (!this.moved && Math.abs(x + dx - handle.x) < SLACK && Math.abs(y + dy - handle.y) < SLACK) return;
    this.moved = true;
    this.gesture.begin(mix);
    this.away = handle.at > 0 && isOff(y, height);
    if (this.away) return;
    const { at, boundary } = handle;
    const start = this.gesture.origin ?? mix;
    const inMonth = moveToMonth(start, at, frame.monthAt(x + dx), frame.months);
    this.gesture.input(moveBoundary(inMonth, ids, at, boundary, 1 - (y + dy) / height));
  }

  /** @returns the mix without the keyframe, when it was dragged off */
  release(): Edited | null {
    const removed =
      this.now && this.away
        ? removeKeyframe(this.gesture.origin ?? this.ground().mix, this.now.handle.at)
        : null;
    if (removed) this.gesture.input(removed.mix);
    this.stop();
    this.gesture.end();
    return removed;
  }

  /** Back to where it began. */
  cancel(): void {
    if (!this.now) return;
    this.stop();
    this.gesture.cancel();
  }

  private stop(): void {
    this.now = null;
    this.away = false;
  }
}
