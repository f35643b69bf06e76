// The editor's hands: presses, drags, double taps and keys become new mixes, one gesture each.
import { Gesture } from '../gesture.svelte';
import { addKeyframe, moveBoundary } from './edit';
import { DoubleTap, handleNear, handlesOf, type Handle } from './handles';
import { pressKey } from './keys';
import type { Mix } from './mix';
import { MixDrag, type Ground } from './mix-drag.svelte';
import type { MixWords } from './words';

/** What the hands need to know of the editor, and whom they tell. */
export interface Bench extends Ground {
  readonly words: MixWords;
  readonly onstart: () => void;
  readonly onchange: (mix: Mix) => void;
  readonly onend: () => void;
}

type Point = readonly [x: number, y: number];

export class Editing {
  /** Last thing that happened, for assistive technology. */
  told = $state('');
  /** A keyframe was just removed, and can be brought back. */
  removed = $state(false);
  readonly drag: MixDrag;
  private readonly gesture: Gesture<Mix>;
  private readonly taps = new DoubleTap();
  private readonly bench: () => Bench;
  private readonly focus: (at: number, boundary: number) => void;

  /** `focus` puts the focus on a handle once it is there. */
  constructor(bench: () => Bench, focus: (at: number, boundary: number) => void) {
    this.bench = bench;
    this.focus = focus;
    this.gesture = new Gesture<Mix>(() => ({
      onstart: bench().onstart,
      oninput: (next) => {
        if (next !== bench().mix) bench().onchange(next);
      },
      onend: bench().onend,
    }));
    this.drag = new MixDrag(this.gesture, bench);
  }

  /** @returns whether the press meant something: a handle is held, or a keyframe was added */
  press([x, y]: Point, time: number): boolean {
    const { mix, ids, frame, height } = this.bench();
    const handle = handleNear(handlesOf(mix, ids, frame, height), x, y);
    if (!handle) return this.taps.press(x, y, time) && this.add(x, 1 - y / height);
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
  key(handle: Handle, event: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    const { mix, ids, frame, words } = this.bench();
    const result = pressKey(mix, ids, frame.months, handle, event);
    if (!result) return false;
    switch (result.kind) {
      case 'cancel':
        return this.cancel();
      case 'moved':
        this.removed = false;
        this.gesture.begin(mix);
        this.gesture.input(result.mix);
        this.gesture.endSoon();
        return true;
      case 'added':
        this.put(result.edited.mix);
        this.tellAdded(result.edited.mix, result.edited.at, handle.boundary);
        return true;
      case 'removed':
        this.put(result.edited.mix);
        this.tellRemoved(result.edited.at, handle.boundary, handle.month);
        return true;
      case 'first':
      case 'full':
        this.told = words[result.kind];
        return true;
    }
  }

  /** Ends whatever is held, such as when the editor goes away. */
  end(): void {
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
    this.removed = false;
    this.told = '';
  }

  /** A keyframe at a point, the nearest boundary moved to it; false where none has room. */
  private add(x: number, share: number): boolean {
    const { mix, ids, frame, height } = this.bench();
    const added = ids.length > 1 ? addKeyframe(mix, ids, frame.monthAt(x), frame.months) : null;
    if (!added) return false;
    const mine = handlesOf(added.mix, ids, frame, height).filter(({ at }) => at === added.at);
    const distance = (handle: Handle) => Math.abs(handle.share - share);
    const { boundary } = mine.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    const next = moveBoundary(added.mix, ids, added.at, boundary, share);
    this.put(next);
    this.tellAdded(next, added.at, boundary);
    return true;
  }

  private put(next: Mix): void {
    this.gesture.end();
    this.gesture.once(this.bench().mix, next);
  }

  private tellAdded(mix: Mix, at: number, boundary: number): void {
    this.removed = false;
    this.told = this.bench().words.added(mix.keyframes[at].month);
    this.focus(at, boundary);
  }

  private tellRemoved(at: number, boundary: number, month: number): void {
    this.removed = true;
    this.told = this.bench().words.removed(month);
    this.focus(at, boundary);
  }
}
