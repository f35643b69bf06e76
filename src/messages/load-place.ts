// Texts of the pages that a link opens beside the workbench, by language and page: each a file that is fetched with it.
import type { Language } from './load';

const catalogues = {
  en: {
    memo: async () => (await import('./en/memo')).memo,
  },
};

type Catalogue = (typeof catalogues)['en'];
export type PlaceTexts<Name extends keyof Catalogue> = Awaited<ReturnType<Catalogue[Name]>>;

/** Every language has the same pages, with texts of the same shape. */
const all: Readonly<Record<Language, Catalogue>> = catalogues;

export const loadPlaceTexts = <Name extends keyof Catalogue>(
  language: Language,
  name: Name,
): Promise<PlaceTexts<Name>> => all[language][name]() as Promise<PlaceTexts<Name>>;
