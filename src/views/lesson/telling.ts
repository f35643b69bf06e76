// How texts of a lesson get their figures and words: by context, because blocks lie in blocks.
import { getContext, setContext } from 'svelte';
import type { LessonMessages } from '../../messages/load-place';
import type { Figure } from '../../stories';

export interface Telling {
  readonly t: LessonMessages;
  /** undefined: not known yet. */
  readonly figure: (figure: Figure) => string | undefined;
}

const key = Symbol('telling');

export const tell = (telling: Telling) => setContext(key, telling);
export const useTelling = () => getContext<Telling>(key);
