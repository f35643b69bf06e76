// The hands at the mix: how presses, drags, double taps and keys are meant here.
import { Hands, type Bench as KeyframeBench, type KeyResult, type TimeFrame } from '../keyframes';
import { addKeyframe, moveBoundary, moveToMonth, removeKeyframe, type Edited } from './edit';
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

const told = ({ mix, at }: Edited) => ({ value: mix, at, month: mix.keyframes[at].month });

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
    remove(from, at) {
      const edited = removeKeyframe(from, at);
      return edited && told(edited);
    },
    add: (x, y) => addAt(bench, x, 1 - y / height),
    press(handle, event): KeyResult<Mix> | undefined {
      const result = pressKey(mix, ids, frame.months, handle, event);
      if (result?.kind === 'moved') return { kind: 'moved', value: result.mix };
      return result && 'edited' in result ? { kind: result.kind, edited: told(result.edited) } : result;
    },
  };
}

/** A keyframe at a point, the nearest boundary moved to it; null where none has room. */
function addAt({ mix, ids, frame, height }: Bench, x: number, share: number) {
  const added = ids.length > 1 ? addKeyframe(mix, ids, frame.monthAt(x), frame.months) : null;
  if (!added) return null;
  const mine = handlesOf(added.mix, ids, frame, height).filter(({ at }) => at === added.at);
  const distance = (handle: Handle) => Math.abs(handle.share - share);
  const { boundary } = mine.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const next = moveBoundary(added.mix, ids, added.at, boundary, share);
  return { ...told({ mix: next, at: added.at }), boundary };
}
