// What keys do to a handle of the drawn mix.
import { addAfter, moveBoundary, moveToMonth, removeKeyframe, SHARE_STEP, type Edited } from './edit';
import type { Handle } from './handles';
import type { Mix } from './mix';

/** `moved`: more of the same may follow. `first`, `full`: asked for, but not possible. */
export type KeyResult =
  | { readonly kind: 'moved'; readonly mix: Mix }
  | { readonly kind: 'added' | 'removed'; readonly edited: Edited }
  | { readonly kind: 'first' | 'full' | 'cancel' };

const YEAR = 12;
const LARGE = 5;

const MONTHS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const SHARES: Readonly<Record<string, number>> = {
  ...{ ArrowUp: SHARE_STEP, ArrowDown: -SHARE_STEP },
  ...{ PageUp: LARGE * SHARE_STEP, PageDown: -LARGE * SHARE_STEP, Home: -1, End: 1 },
};

/** undefined when the key means nothing here. With Shift a year, or a quarter of the effort. */
export function pressKey(
  mix: Mix,
  ids: readonly string[],
  months: number,
  { at, boundary, month, share }: Pick<Handle, 'at' | 'boundary' | 'month' | 'share'>,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): KeyResult | undefined {
  if (Object.hasOwn(MONTHS, key)) {
    const by = MONTHS[key] * (shiftKey ? YEAR : 1);
    return { kind: 'moved', mix: moveToMonth(mix, at, month + by, months) };
  }
  if (Object.hasOwn(SHARES, key)) {
    const by = SHARES[key] * (shiftKey ? LARGE : 1);
    return { kind: 'moved', mix: moveBoundary(mix, ids, at, boundary, share + by) };
  }
  if (key === 'Enter') {
    const edited = addAfter(mix, ids, at, months);
    return edited ? { kind: 'added', edited } : { kind: 'full' };
  }
  if (key === 'Delete' || key === 'Backspace') {
    const edited = removeKeyframe(mix, at);
    return edited ? { kind: 'removed', edited } : { kind: 'first' };
  }
  return key === 'Escape' ? { kind: 'cancel' } : undefined;
}
