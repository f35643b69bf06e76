// The lessons that ship, read from their files.
import { readFileSync } from 'node:fs';
import { readLesson, type LESSON_IDS, type ReadLesson } from '../../src/stories';

type Id = (typeof LESSON_IDS)[number];

export const sourceOf = (id: Id): string =>
  readFileSync(new URL(`../../src/stories/texts/${id}.en.md`, import.meta.url), 'utf8');

export const shipped = (id: Id): ReadLesson => readLesson(sourceOf(id));
