// The hands at the mix: how presses, drags, double taps and keys are meant here.
import { Hands, type Bench as KeyframeBench, type TimeFrame } from '../keyframes';
import { addKeyframe, moveBoundary, moveToMonth, removeKeyframe } from './edit';
import { handlesOf, type Handle } from './handles';
import { pressKey } from './keys';
import type { Mix } from './mix';
import type { MixWords } from './words';

/** What the hands need to know of the editor, and whom they tell. */
export interface Bench {
  readonly mix: Mix;
  readonly ids: readonly string[];
  readonly frame: TimeFrame;
  /** Of the plot, px. */
  readonly height: number;
  readonly words: MixWords;
  readonly onstart: () => void;
  readonly onchange: (mix: Mix) => void;
  readonly onend: () => void;
}

export class Editing extends Hands<Mix, Handle> {
  /** `focus` puts the focus on a handle once it is there. */
  constructor(bench: () => Bench, focus: (at: number, boundary: number) => void) {
    super(() => benchOf(bench()), focus);
  }
}

function benchOf(bench: Bench): KeyframeBench<Mix, Handle> {
  const { mix, ids, frame, height } = bench;
  return {
    ...{ height, value: mix, words: bench.words },
    ...{ onstart: bench.onstart, onchange: bench.onchange, onend: bench.onend },
    handles: (drawn) => handlesOf(drawn, ids, frame, height),
    drag(from, { at, boundary }, x, y) {
      const inMonth = moveToMonth(from, at, frame.monthAt(x), frame.months);
      return moveBoundary(inMonth, ids, at, boundary, 1 - y / height);
    },
    remove: removeKeyframe,
    add: (x, y) => addAt(bench, x, 1 - y / height),
    press: (handle, event) => pressKey(mix, ids, frame.months, handle, event),
  };
}

/** A keyframe at a point, the nearest boundary moved to it; null where none has room. */
function addAt({ mix, ids, frame, height }: Bench, x: number, share: number) {
  const added = ids.length > 1 ? addKeyframe(mix, ids, frame.monthAt(x), frame.months) : null;
  if (!added) return null;
  const mine = handlesOf(added.value, ids, frame, height).filter(({ at }) => at === added.at);
  const distance = (handle: Handle) => Math.abs(handle.share - share);
  const { boundary } = mine.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return { ...added, value: moveBoundary(added.value, ids, added.at, boundary, share), boundary };
}
