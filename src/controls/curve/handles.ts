// Handles of a drawn curve: where its keyframes are, and what pointer and keys do to one.
import { wishOf, type Handle as KeyframeHandle, type KeyResult, type TimeFrame } from '../keyframes';
import { snap, stepBy } from '../track';
import { valueAtY, yOf } from './axis';
import { opened, type Curve, type Ground } from './curve';
import { addAfter, addKeyframe, removeKeyframe, setMonth, setValue } from './edit';

export interface Handle extends KeyframeHandle {
  readonly value: number;
}

/** The drawing that handles are on. */
export interface Sheet extends Ground {
  readonly frame: TimeFrame;
  /** Of the plot, px, and the value at its top edge. */
  readonly height: number;
  readonly top: number;
}

/** A pointer that leaves the height of a handle by less moves its month alone, px. */
const SIDEWAYS = 3;

/** Those within the horizon, in the order of the tab key. The first acts from the opening on. */
export function handlesOf(curve: Curve, { track, frame, height, top }: Sheet): Handle[] {
  return opened(curve, track.home).flatMap(({ month, value }, at) => {
    if (at > 0 && month > frame.months) return [];
    const x = at === 0 ? frame.left : frame.x(month);
    return [{ at, boundary: 0, month, value, x, y: yOf(value, top, height) }];
  });
}

/** The value at a height in the plot, on the grid. */
const valueHere = (y: number, { track, top, height }: Sheet) =>
  snap(track, Math.min(top, valueAtY(y, top, height)));

/** A handle put to a point. */
export function drag(curve: Curve, handle: Handle, x: number, y: number, sheet: Sheet): Curve {
  const inMonth = setMonth(curve, handle.at, sheet.frame.monthAt(x), sheet);
  // What was typed may be off the grid, and is not to be lost on the way to another month.
  const offGrid = snap(sheet.track, handle.value) !== handle.value;
  if (offGrid && Math.abs(y - handle.y) < SIDEWAYS) return inMonth;
  return setValue(inMonth, handle.at, valueHere(y, sheet), sheet);
}

export function addAt(curve: Curve, x: number, y: number, sheet: Sheet) {
  const added = addKeyframe(curve, sheet.frame.monthAt(x), sheet, valueHere(y, sheet));
  return added && { ...added, boundary: 0 };
}

/** undefined when the key means nothing here. */
export function pressKey(
  curve: Curve,
  { at, month, value }: Pick<Handle, 'at' | 'month' | 'value'>,
  event: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  ground: Ground,
): KeyResult<Curve> | undefined {
  const wish = wishOf(event);
  switch (wish?.kind) {
    case 'month':
      return { kind: 'moved', value: setMonth(curve, at, month + wish.months, ground) };
    case 'value':
      return { kind: 'moved', value: setValue(curve, at, stepBy(ground.track, value, wish.steps), ground) };
    case 'add': {
      const edited = addAfter(curve, at, ground);
      return edited ? { kind: 'added', edited } : { kind: 'full' };
    }
    case 'remove': {
      const edited = removeKeyframe(curve, at, ground);
      return edited ? { kind: 'removed', edited } : { kind: 'first' };
    }
    case 'cancel':
      return { kind: 'cancel' };
    case undefined:
      return undefined;
  }
}
