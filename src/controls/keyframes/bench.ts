// What the hands at an editor of keyframes need to know of it, and whom they tell.
import type { Edited, Handle } from './frame';

/** What an editor says of what was done. */
export interface HandWords {
  readonly added: (month: number) => string;
  readonly removed: (month: number) => string;
  /** The first keyframe cannot be removed. */
  readonly first: string;
  /** No month is free there. */
  readonly full: string;
}

/** `moved`: more of the same may follow. `first`, `full`: asked for, but not possible. */
export type KeyResult<T> =
  | { readonly kind: 'moved'; readonly value: T }
  | { readonly kind: 'added' | 'removed'; readonly edited: Edited<T> }
  | { readonly kind: 'first' | 'full' | 'cancel' };

/** Read anew at each use, because props change. T is what is edited, H a handle on it. */
export interface Bench<T, H extends Handle> {
  readonly value: T;
  /** Of the plot, px. */
  readonly height: number;
  readonly words: HandWords;
  readonly handles: (value: T) => readonly H[];
  /** The value with a handle put to a point. */
  readonly drag: (from: T, handle: H, x: number, y: number) => T;
  readonly remove: (from: T, at: number) => Edited<T> | null;
  /** A keyframe at a point, and which of its lines was meant; null where none has room. */
  readonly add: (x: number, y: number) => (Edited<T> & { readonly boundary: number }) | null;
  readonly press: (handle: H, event: Pick<KeyboardEvent, 'key' | 'shiftKey'>) => KeyResult<T> | undefined;
  readonly onstart: () => void;
  readonly onchange: (value: T) => void;
  readonly onend: () => void;
}
