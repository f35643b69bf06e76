// Words of a view that belong to pages other than the workbench, and the view without all that is theirs.
import { unsent } from './sender';
import type { View, ViewValue } from './state';

/** What a page of its own is, and where in it one is. */
export const PAGE_WORDS = [
  ...(['embed', 'lesson', 'step', 'predictions', 'present', 'session'] as const),
  ...(['lessons', 'play', 'class'] as const),
] as const;

/** Words of any work that a lesson or a game reads for itself, too: it asks for the word, and not only for what it did. */
export const READ_TWICE = { lesson: ['seed', 'futures'], play: ['months'] } as const;

/** How any page is met: these go on wherever it goes. */
export const LASTING_WORDS = ['theme', 'lang', 'locks'] as const;

/** Words as a fragment; what is empty is left out. */
export const wordsOf = (words: Readonly<Record<string, ViewValue>>): string =>
  Object.entries(words)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');

/** The view for a link or file of the work itself: of no page, and without what a sender says to an investor. */
export function workView(view: View): View {
  const kept = Object.entries(unsent(view).more).filter(
    ([name, value]) =>
      ![...PAGE_WORDS, ...READ_TWICE.lesson, ...READ_TWICE.play].some((word) => word === name) &&
      !(name === 'view' && value === 'memo'),
  );
  return { ...view, more: Object.fromEntries(kept) };
}
