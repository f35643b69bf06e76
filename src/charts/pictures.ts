// How a chart is saved as a picture: the page brings it along, charts only offer it beside their figures.
import { getContext } from 'svelte';

export const PICTURES = ['svg', 'png'] as const;
export type PictureKind = (typeof PICTURES)[number];

export interface Pictures {
  /** On the button of each kind. */
  readonly words: Readonly<Record<PictureKind, string>>;
  /** Saves a figure of the page as shown; `file` without ending. Rejects when it cannot. */
  save(figure: Element, kind: PictureKind, file: string): Promise<void>;
}

const key = Symbol('pictures');

/** What the page is mounted with. */
export const picturesContext = (pictures: Pictures) => [key, pictures] as const;

/** Undefined where nobody saves pictures. */
export const usePictures = () => getContext<Pictures | undefined>(key);
