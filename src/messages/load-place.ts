// Texts of the pages that a link opens beside the workbench, and of sharing one, by language and page: each a file that
// is fetched with it.
import type { Language } from './load';

const catalogues = {
  en: {
    share: async () => (await import('./en/share')).share,
    lesson: async () => (await import('./en/lesson')).lesson,
    damaged: async () => (await import('./en/damaged')).damaged,
    embed: async () => (await import('./en/embed')).embed,
    lessons: async () => (await import('./en/lessons')).lessons,
    memo: async () => (await import('./en/memo')).memo,
    play: async () => (await import('./en/play')).play,
  },
};

type Catalogue = (typeof catalogues)['en'];
export type PlaceTexts<Name extends keyof Catalogue> = Awaited<ReturnType<Catalogue[Name]>>;
export type LessonMessages = PlaceTexts<'lesson'>;

/** Every language has the same pages, with texts of the same shape. */
const all: Readonly<Record<Language, Catalogue>> = catalogues;

/** In English where the page does not have the language. */
export const loadPlaceTexts = <Name extends keyof Catalogue>(
  language: string,
  name: Name,
): Promise<PlaceTexts<Name>> => (all[language as Language] ?? all.en)[name]() as Promise<PlaceTexts<Name>>;
