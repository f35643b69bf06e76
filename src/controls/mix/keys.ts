// What keys do to a handle of the drawn mix.
import { wishOf } from '../keyframes';
import { addAfter, moveBoundary, moveToMonth, removeKeyframe, SHARE_STEP, type Edited } from './edit';
import type { Handle } from './handles';
import type { Mix } from './mix';

/** `moved`: more of the same may follow. `first`, `full`: asked for, but not possible. */
export type KeyResult =
  | { readonly kind: 'moved'; readonly mix: Mix }
  | { readonly kind: 'added' | 'removed'; readonly edited: Edited }
  | { readonly kind: 'first' | 'full' | 'cancel' };

/** undefined when the key means nothing here. With Shift a year, or a quarter of the effort. */
export function pressKey(
  mix: Mix,
  ids: readonly string[],
  months: number,
  { at, boundary, month, share }: Pick<Handle, 'at' | 'boundary' | 'month' | 'share'>,
  event: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): KeyResult | undefined {
  const wish = wishOf(event);
  switch (wish?.kind) {
    case 'month':
      return { kind: 'moved', mix: moveToMonth(mix, at, month + wish.months, months) };
    case 'value': {
      const next = share + wish.steps * SHARE_STEP;
      return { kind: 'moved', mix: moveBoundary(mix, ids, at, boundary, next) };
    }
    case 'add': {
      const edited = addAfter(mix, ids, at, months);
      return edited ? { kind: 'added', edited } : { kind: 'full' };
    }
    case 'remove': {
      const edited = removeKeyframe(mix, at);
      return edited ? { kind: 'removed', edited } : { kind: 'first' };
    }
    case 'cancel':
      return { kind: 'cancel' };
    case undefined:
      return undefined;
  }
}
