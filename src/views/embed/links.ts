// Links to what is on the page, with other words of the view.
import { encodeLink, type LinkState as Linked, type ViewValue } from '../../share';
import { encodeWords } from '../../share/write-words';

/** Words of the view; undefined takes one away. */
export type Words = Readonly<Record<string, ViewValue | undefined>>;

export function withWords(state: Linked, words: Words): Linked {
  const more = Object.entries({ ...state.view.more, ...words }).filter(
    (entry): entry is [string, ViewValue] => entry[1] !== undefined,
  );
  return { ...state, view: { ...state.view, more: Object.fromEntries(more) } };
}

/** The fragment in whichever form is shorter. */
export function shortest(state: Linked): string {
  const [coded, words] = [encodeLink(state), encodeWords(state)];
  return words !== null && words.length < coded.length ? words : coded;
}
