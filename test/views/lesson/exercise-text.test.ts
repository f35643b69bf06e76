// What exercises ask to be changed, in words: of each that ships, named as the simulator names it, from what it is there.
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../src/messages';
import { lesson as t } from '../../../src/messages/en/lesson';
import { LESSON_IDS } from '../../../src/stories';
import { changeText } from '../../../src/views/lesson/exercise-text';
import { shipped } from '../../stories/shipped';

const messages = await loadMessages('en');

it('names what is to be changed, what it is and what it is to be', () => {
  const { lesson } = shipped('shippo-pivot');
  expect(changeText(messages, t, lesson, lesson.exercises[0])).toBe('Cash at the start, from $1.75m to $3m');
  expect(changeText(messages, t, lesson, lesson.exercises[3])).toBe('');
});

describe.each(LESSON_IDS)('the exercises of %s', (id) => {
  const { lesson } = shipped(id);

  it('name every change, and open before it', () => {
    for (const exercise of lesson.exercises) {
      const told = changeText(messages, t, lesson, exercise);
      const changes = told === '' ? [] : told.split('; ');
      expect(changes).toHaveLength(exercise.change.length);
      for (const change of changes) expect(change).toMatch(/^\S.*, from \S.* to \S+/);
      expect(exercise.start?.set ?? []).toEqual([]);
    }
  });
});
