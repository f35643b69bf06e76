// Texts of the pages for a reader, a class or another site, by language and place, each a file fetched with its page.
import type { Language } from './load';

const catalogues = {
  en: {
    play: async () => (await import('./en/play')).play,
  },
};
type Catalogue = (typeof catalogues)['en'];

export type PlaceMessages<Name extends keyof Catalogue> = Awaited<ReturnType<Catalogue[Name]>>;

export const loadPlaceMessages = <Name extends keyof Catalogue>(
  language: Language,
  place: Name,
): Promise<PlaceMessages<Name>> => catalogues[language][place]() as Promise<PlaceMessages<Name>>;
