// The hands at an editor of keyframes: presses, drags, double taps and keys become new values, one gesture each.
import { Gesture } from '../gesture.svelte';
import type { Bench } from './bench';
import { HandleDrag } from './drag.svelte';
import type { Edited, Handle } from './frame';
import { DoubleTap, handleNear } from './reach';

/** What was just done or refused, to be seen for a while. */
export interface Notice {
  readonly text: string;
  /** It can be taken back. */
  readonly undoable: boolean;
}

/** Long enough to read it and to press a button, and to read it alone, ms. */
const SEEN = 10_000;
const READ = 5000;

type Point = readonly [x: number, y: number];

export class Hands<T, H extends Handle> {
  /** Last thing that happened, for assistive technology. */
  told = $state('');
  private seen: Notice | null = $state.raw(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly drag: HandleDrag<T, H>;
  private readonly gesture: Gesture<T>;
  private readonly taps = new DoubleTap();
  private readonly bench: () => Bench<T, H>;
  private readonly focus: (at: number, boundary: number) => void;

  /** `focus` puts the focus on a handle once it is there. */
  constructor(bench: () => Bench<T, H>, focus: (at: number, boundary: number) => void) {
    this.bench = bench;
    this.focus = focus;
    this.gesture = new Gesture<T>(() => ({
      onstart: () => {
        this.hush();
        bench().onstart();
      },
      oninput: (next) => {
        if (next !== bench().value) bench().onchange(next);
      },
      onend: bench().onend,
    }));
    this.drag = new HandleDrag(this.gesture, bench);
  }

  /** A removal or a refusal, for eyes: gone at the next gesture, or after some seconds. */
  get notice(): Notice | null {
    return this.seen;
  }

  /** The handle that is held, where it is now. */
  get held(): H | null {
    const { handle, ghost } = this.drag;
    if (!handle) return null;
    const { value, handles } = this.bench();
    const same = ({ at, boundary }: H) => at === handle.at && boundary === handle.boundary;
    return handles(ghost ?? value).find(same) ?? null;
  }

  /** @returns whether the press meant something: a handle is held, or a keyframe was added */
  press([x, y]: Point, time: number): boolean {
    const { value, handles } = this.bench();
    const handle = handleNear(handles(value), x, y);
    if (!handle) return this.taps.press(x, y, time) && this.add(x, y);
    this.drag.press(handle, x, y);
    this.focus(handle.at, handle.boundary);
    return true;
  }

  release(): void {
    const { handle } = this.drag;
    const gone = this.drag.release();
    if (gone && handle) this.tellRemoved(gone.at, 0, handle.month);
  }

  /** @returns whether the key meant something */
  key(handle: H, event: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    const { value, words, press } = this.bench();
    const result = press(handle, event);
    if (!result) return false;
    switch (result.kind) {
      case 'cancel':
        return this.cancel();
      case 'moved':
        this.gesture.begin(value);
        this.gesture.input(result.value);
        this.gesture.endSoon();
        return true;
      case 'added':
        this.put(result.edited.value);
        this.tellAdded(result.edited, handle.boundary);
        return true;
      case 'removed':
        this.put(result.edited.value);
        this.tellRemoved(result.edited.at, handle.boundary, handle.month);
        return true;
      case 'first':
      case 'full':
        this.told = words[result.kind];
        this.show({ text: this.told, undoable: false });
        return true;
    }
  }

  /** Ends whatever is held, such as when the editor goes away. */
  end(): void {
    this.hush();
    this.gesture.end();
  }

  /** @returns whether there was anything to give up */
  cancel(): boolean {
    if (this.drag.handle) this.drag.cancel();
    else if (this.gesture.held) this.gesture.cancel();
    else return false;
    return true;
  }

  /** The removal was taken back. */
  restored(): void {
    this.hush();
    this.told = '';
  }

  /** A hand is at a notice that can be pressed: it stays as long. */
  linger(there: boolean): void {
    if (!this.seen?.undoable) return;
    clearTimeout(this.timer);
    if (!there) this.timer = setTimeout(() => this.hush(), SEEN);
  }

  private show(notice: Notice): void {
    clearTimeout(this.timer);
    this.seen = notice;
    this.timer = setTimeout(() => this.hush(), notice.undoable ? SEEN : READ);
  }

  private hush(): void {
    clearTimeout(this.timer);
    this.seen = null;
  }

  private add(x: number, y: number): boolean {
    const added = this.bench().add(x, y);
    if (!added) return false;
    this.put(added.value);
    this.tellAdded(added, added.boundary);
    return true;
  }

  private put(next: T): void {
    this.gesture.end();
    this.gesture.once(this.bench().value, next);
  }

  private tellAdded({ at, month }: Edited<T>, boundary: number): void {
    this.told = this.bench().words.added(month);
    this.focus(at, boundary);
  }

  private tellRemoved(at: number, boundary: number, month: number): void {
    this.told = this.bench().words.removed(month);
    this.show({ text: this.told, undoable: true });
    this.focus(at, boundary);
  }
}
