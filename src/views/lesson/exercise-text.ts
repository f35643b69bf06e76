// What an exercise asks to be changed, by the names and figures that the simulator has for it. Pure.
import type { Messages } from '../../messages';
import type { LessonMessages } from '../../messages/load-place';
import { startAndChange, type Exercise, type Lesson } from '../../stories';
import { changeLines } from '../header/change-lines';

/** "Win rate, SMB, from 21 % to 40 %" for each; none where its text alone says it. */
export function changesOf(
  messages: Messages,
  { ending }: LessonMessages,
  lesson: Lesson,
  exercise: Exercise,
): readonly string[] {
  const [before, after] = startAndChange(lesson, exercise);
  const paths = exercise.change.map(([path]) => path);
  return changeLines(messages, after, before, paths).map(({ what, from = '', to = '' }) =>
    ending.changed(what, from, to),
  );
}
