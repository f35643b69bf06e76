// What a sender says at the top of the page for an investor: texts of the view, none of which changes a figure.
import { cleanText } from './clean';
import type { View } from './state';

/** Who sends it, of which company, when, what is asked for, the milestone for the next round, where they are today. */
export const SENDER_WORDS = ['from', 'company', 'date', 'ask', 'milestone', 'today'] as const;
export type SenderWord = (typeof SENDER_WORDS)[number];
export type SenderWords = Readonly<Partial<Record<SenderWord, string>>>;

/** Characters of each, at most. */
export const MOST_SENT = 240;

/** One of them as it may be shown and sent; cleaned twice, because a cut may part the halves of a character. */
export const sentText = (text: string): string =>
  cleanText(cleanText(text).replace(/\s+/g, ' ').slice(0, MOST_SENT)).trim();

/** Of a value of the view; '' for what is none. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Those that say something. */
export const sentWords = (words: Readonly<Record<string, unknown>>): SenderWords =>
  Object.fromEntries(
    SENDER_WORDS.map((word) => [word, sentText(textOf(words[word]))] as const).filter(
      ([, text]) => text !== '',
    ),
  );

/** The view without them. */
export const unsent = (view: View): View => ({
  ...view,
  more: Object.fromEntries(
    Object.entries(view.more).filter(([name]) => !SENDER_WORDS.some((word) => word === name)),
  ),
});
