// Links to what is on the page, with other words of the view.
import { encodeLink, workView, type LinkState as Linked, type ViewValue } from '../../share';
import { encodeWords } from '../../share/write-words';
import type { Theme } from '../../storage';

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

/** For a frame in anybody's page: the work, as one picture or view (`1`: all of it), and nothing of who sends it. */
export const frameFragment = (work: Linked, what: string, theme: Theme): string =>
  shortest(
    withWords(
      { ...work, view: workView(work.view) },
      {
        ...{ view: undefined, future: undefined },
        embed: what === '1' ? 1 : what,
        theme: theme === 'system' ? undefined : theme,
      },
    ),
  );

/** Out of a frame, to all of what is in it. */
export const wholeFragment = (work: Linked): string => shortest({ ...work, view: workView(work.view) });
