// What was put on the class board in this tab, over a reload and over games that are opened in between: names and games of
// a class are kept no longer than the tab.
import { readTabJson, writeTabText } from './tab-text';

const KEY = 'ballast/board';

/** Pasted texts, the first first; none where nothing is kept. */
export function readBoard(): readonly string[] {
  const kept = readTabJson(KEY);
  return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
}

/** @returns whether it is kept */
export const storeBoard = (texts: readonly string[]): boolean =>
  writeTabText(KEY, texts.length === 0 ? null : JSON.stringify(texts));
