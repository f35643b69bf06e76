// The lessons that ship, read from their files.
import { readFileSync } from 'node:fs';
import { readLesson, type LESSON_IDS, type ReadLesson } from '../../src/stories';

export const shipped = (id: (typeof LESSON_IDS)[number]): ReadLesson =>
  readLesson(readFileSync(new URL(`../../src/stories/texts/${id}.en.md`, import.meta.url), 'utf8'));
