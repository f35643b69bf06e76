// The lessons that ship, in the order of a course. Each text is a file of its own, fetched when it is opened.
import { readLesson, type ReadLesson } from './read-lesson';

export const LESSON_IDS = [
  'shippo-pivot',
  'bow-tie',
  'pods-and-fission',
  'enterprise-costs',
  'alibaba-path',
  'healthy-b2b',
] as const;

const FIRST_LANGUAGE = 'en';

/** Found by the bundler: asked for when one is wanted, so that what knows no bundler can read the rest. */
const shipped = () => import.meta.glob<string>('./texts/*.md', { query: '?raw', import: 'default' });

/** In the language asked for, or else in English; null where no such lesson ships. */
export async function loadLesson(id: string, language = FIRST_LANGUAGE): Promise<ReadLesson | null> {
  const texts = shipped();
  const load = [language, FIRST_LANGUAGE]
    .map((each) => `./texts/${id}.${each}.md`)
    .filter((path) => Object.hasOwn(texts, path))
    .map((path) => texts[path])[0];
  return load ? readLesson(await load()) : null;
}
