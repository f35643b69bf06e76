// How a chart is saved, as a picture or with its figures: the page brings it along, for it knows what its figures are of.
import { getContext } from 'svelte';
import type { DataTable } from './table';

export const PICTURES = ['svg', 'png'] as const;
export type PictureKind = (typeof PICTURES)[number];

export interface PictureWords {
  /** On the button that stands at every chart. */
  readonly open: string;
  /** On that of each kind; and the same for ears. */
  readonly kinds: Readonly<Record<PictureKind, string>>;
  readonly save: Readonly<Record<PictureKind, string>>;
  readonly refused: string;
}

export interface Saving {
  readonly words: PictureWords;
  /** Saves a figure of the page as shown; `file` without ending. Rejects when it cannot. */
  picture(figure: Element, kind: PictureKind, file: string): Promise<void>;
  /** Saves the figures as CSV. */
  table(table: DataTable): Promise<void>;
}

const key = Symbol('saving');

/** What the page, or a part of it with figures of its own, is set up with. */
export const savingContext = (saving: Saving) => [key, saving] as const;

/** Undefined where nothing is known of the run. */
export const useSaving = () => getContext<Saving | undefined>(key);
