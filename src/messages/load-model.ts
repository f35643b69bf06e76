// Texts of the model page by language, each a file that is fetched with it.
import type { Language } from './load';
import type { model } from './en/model';

export type ModelMessages = typeof model;

const catalogues: Readonly<Record<Language, () => Promise<ModelMessages>>> = {
  en: async () => (await import('./en/model')).model,
};

export const loadModelMessages = (language: Language): Promise<ModelMessages> => catalogues[language]();
