// What can still be read of a link that cannot be opened: which page it is for. Nothing else of it is to be trusted.
import { MOST_CHARACTERS } from './envelope';
import { PAGE_WORDS } from './page-words';
import { SENDER_WORDS } from './sender';
import type { ViewValue } from './state';
import { isOfView, viewOf } from './view';
import { entry } from './words';

const OF_PAGES: readonly string[] = [...PAGE_WORDS, 'view', 'theme'];

/** Words of the view that say for which page a fragment, coded or in words, is made; none where none can be read. */
export function legibleWords(fragment: string): Readonly<Record<string, ViewValue>> {
  if (fragment.length > MOST_CHARACTERS) return {};
  const pieces = fragment.replace(/\s+/g, '').replace(/^#/, '').split('&');
  const found: [string, ViewValue][] = pieces.flatMap((piece) => {
    const at = piece.indexOf('=');
    const [name, text] = [piece.slice(0, Math.max(0, at)), piece.slice(at + 1)];
    return at < 0 || name === 'link' ? ofCode(text) : [[name, entry(text)]];
  });
  return Object.fromEntries(found.filter(([name]) => OF_PAGES.includes(name)));
}

/** What a sender says travels in a memo's link and in no other, and stands before the word that names the page. */
function ofCode(code: string): [string, ViewValue][] {
  const { more } = viewOf(code.split('_').filter(isOfView));
  const told = Object.entries(more).filter((each): each is [string, ViewValue] =>
    ['string', 'number', 'boolean'].includes(typeof each[1]),
  );
  const isSent = told.some(([name]) => SENDER_WORDS.some((word) => word === name));
  return isSent ? [...told, ['view', 'memo']] : told;
}
