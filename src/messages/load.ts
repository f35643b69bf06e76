// Catalogues by language. Each is a file of its own that is fetched when somebody reads it.
import type { en } from './en';

export type Messages = typeof en;

/** Languages that are complete, by tag, each by its own name. */
export const LANGUAGES = { en: 'English' } as const satisfies Readonly<Record<string, string>>;
export type Language = keyof typeof LANGUAGES;

const catalogues: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en')).en,
};

export const loadMessages = (language: Language): Promise<Messages> => catalogues[language]();

/** The language that a link asks for, where the page has it; "en-GB" asks for "en". */
export const languageFor = (asked: string): Language =>
  (Object.keys(LANGUAGES) as Language[]).find((tag) => tag === asked.split('-')[0]) ?? 'en';
