// What keys do to a handle of the drawn mix.
import { wishOf, type KeyResult } from '../keyframes';
import { addAfter, moveBoundary, moveToMonth, removeKeyframe, SHARE_STEP } from './edit';
import type { Handle } from './handles';
import type { Mix } from './mix';

/** undefined when the key means nothing here. With Shift a year, or a quarter of the effort. */
export function pressKey(
  mix: Mix,
  ids: readonly string[],
  months: number,
  { at, boundary, month, share }: Pick<Handle, 'at' | 'boundary' | 'month' | 'share'>,
  event: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): KeyResult<Mix> | undefined {
  const wish = wishOf(event);
  switch (wish?.kind) {
    case 'month':
      return { kind: 'moved', value: moveToMonth(mix, at, month + wish.months, months) };
    case 'value': {
      const next = share + wish.steps * SHARE_STEP;
      return { kind: 'moved', value: moveBoundary(mix, ids, at, boundary, next) };
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
