// What a link says to a lesson beside its name. Pure but for the session's random number.
import { LARGEST_SEED, MOST_FUTURES } from '../share';
import type { Lesson, Stage } from '../stories';

/** Words of the link's `step` beside numbers. */
export const LESSON_PAGES = ['present', 'notes', 'handout', 'key', 'end'] as const;
export type LessonPage = (typeof LESSON_PAGES)[number];

/** The luck of a class: the lesson's own, unless the link names another that can be. */
export function classLuck(
  lesson: Lesson,
  { seed, futures }: Readonly<Record<string, string | number | boolean>>,
): Pick<Stage, 'seed' | 'futures'> {
  const whole = (x: unknown, least: number, most: number): x is number =>
    Number.isInteger(x) && Number(x) >= least && Number(x) <= most;
  return {
    seed: whole(seed, 0, LARGEST_SEED) ? seed : lesson.seed,
    futures: whole(futures, 1, MOST_FUTURES) ? futures : lesson.futures,
  };
}

/** Begins with a letter, so that it is never read as a number. */
export function newSession(): string {
  const [number] = crypto.getRandomValues(new Uint32Array(1));
  return `s${number.toString(36)}`;
}
