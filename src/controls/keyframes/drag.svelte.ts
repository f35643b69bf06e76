// One drag of a handle, from press to release: free in month and value, given up by Escape, off the plot to remove.
import type { Gesture } from '../gesture.svelte';
import type { Bench } from './bench';
import type { Edited, Handle } from './frame';
import { isOff } from './reach';

/** A press that moves less than this is no drag, px. */
const SLACK = 3;

export class HandleDrag<T, H extends Handle> {
  private now: { readonly handle: H; readonly dx: number; readonly dy: number } | null = $state.raw(null);
  private kept: T | null = $state.raw(null);
  private last: H | null = $state.raw(null);
  private gone: Edited<T> | null = null;
  private moved = false;
  private readonly gesture: Gesture<T>;
  private readonly bench: () => Bench<T, H>;

  constructor(gesture: Gesture<T>, bench: () => Bench<T, H>) {
    this.gesture = gesture;
    this.bench = bench;
  }

  get handle(): H | null {
    return this.now?.handle ?? null;
  }

  /** Letting go now would remove the keyframe; the value that is heard of has done without it already. */
  get off(): boolean {
    return this.kept !== null;
  }

  /** Meanwhile the value with it, so that its handle still follows the pointer; null otherwise. */
  get ghost(): T | null {
    return this.kept;
  }

  /** The handle that was let go last, until `forget`. */
  get dropped(): H | null {
    return this.last;
  }

  forget(): void {
    this.last = null;
  }

  /** Points are px from the plot's top left corner. */
  press(handle: H, x: number, y: number): void {
    this.gesture.end();
    this.now = { handle, dx: handle.x - x, dy: handle.y - y };
    this.kept = null;
    this.gone = null;
    this.moved = false;
    this.forget();
  }

  move(x: number, y: number): void {
    if (!this.now) return;
    const { handle, dx, dy } = this.now;
    const { value, height, drag, remove } = this.bench();
    if (!this.moved && Math.abs(x + dx - handle.x) < SLACK && Math.abs(y + dy - handle.y) < SLACK) return;
    this.moved = true;
    this.gesture.begin(value);
    const origin = this.gesture.origin ?? value;
    const next = drag(origin, handle, x + dx, y + dy);
    // Made once: while it stays off there is nothing new to compute.
    this.gone ??= remove(origin, handle.at);
    const gone = isOff(y, height) ? this.gone : null;
    this.kept = gone && next;
    this.gesture.input(gone ? gone.value : next);
  }

  /** @returns what is left without the keyframe, when it was dragged off */
  release(): Edited<T> | null {
    const removed = this.off ? this.gone : null;
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
    this.last = this.handle;
    this.now = null;
    this.kept = null;
  }
}
