// Which question an answer is to: five letters of what a step asks and of what. Kept with each answer in a link, so that a
// lesson may get other steps, or its questions other words, and no answer comes to stand under another question.
import { hashText } from '../engine/random';
import type { Scene, Step } from './types';

const LETTERS = 5;
const BASE = 36;

/**
 * Another for any other question, but once in 60 million; '' where nothing is asked. Where a step stands, its title, its
 * texts and what it looks at are no part of the question. Nor is what the steps before have set: so a step that asks names its
 * preset (read-lesson.ts). Frozen: published links depend on it.
 */
export function questionOf({ predict, preset, remove, set, months, compare }: Scene): string {
  if (!predict) return '';
  const { kind, of, month, ask } = predict;
  const code = hashText(JSON.stringify([kind, of, month, ask, preset, remove, set, months, compare]));
  return (code % BASE ** LETTERS).toString(BASE).padStart(LETTERS, '0');
}

/** The step, from 1, that asks this now: where it was asked, if it still is; undefined where none does. */
export function stepAsking(steps: readonly Step[], question: string, was: number): number | undefined {
  const asks = (step: number) =>
    steps[step - 1] !== undefined && questionOf(steps[step - 1].scene) === question;
  if (asks(was)) return was;
  return steps.map((_, i) => i + 1).find(asks);
}
