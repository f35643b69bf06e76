// Texts of pages of their own by language and place, each fetched with its page.
import type { Language } from './load';
import type { lesson } from './en/lesson';

export type LessonMessages = typeof lesson;

const catalogues = {
  en: {
    lesson: async () => (await import('./en/lesson')).lesson,
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, () => Promise<unknown>>>>>;

type Catalogues = (typeof catalogues)['en'];
export type PlaceTexts = keyof Catalogues;

/** A language that the page does not have is read in English. */
export const loadPlaceMessages = <P extends PlaceTexts>(
  language: string,
  place: P,
): ReturnType<Catalogues[P]> =>
  (catalogues[language as Language] ?? catalogues.en)[place]() as ReturnType<Catalogues[P]>;
