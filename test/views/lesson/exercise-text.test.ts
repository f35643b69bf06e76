// What exercises ask to be changed, in words: of each that ships, named as the simulator names it, from what it is there.
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../src/messages';
import { lesson as t } from '../../../src/messages/en/lesson';
import { LESSON_IDS } from '../../../src/stories';
import { changesOf } from '../../../src/views/lesson/exercise-text';
import { shipped } from '../../stories/shipped';

const messages = await loadMessages('en');

it('names what is to be changed, what it is and what it is to be', () => {
  const { lesson } = shipped('shippo-pivot');
  const [first, , , fourth] = lesson.exercises.map((exercise) => changesOf(messages, t, lesson, exercise));
  expect(first).toEqual(['Cash at the start, from $1.75m to $3m']);
  expect(fourth).toEqual([]);
  expect(t.ending.change([...first, 'more'])).toBe('To change: Cash at the start, from $1.75m to $3m; more.');
});

describe.each(LESSON_IDS)('the exercises of %s', (id) => {
  const { lesson } = shipped(id);

  it('name every change, and open before it', () => {
    for (const exercise of lesson.exercises) {
      const changes = changesOf(messages, t, lesson, exercise);
      expect(changes).toHaveLength(exercise.change.length);
      for (const change of changes) expect(change).toMatch(/^\S.*, from \S.* to \S+/);
      expect(exercise.start?.set ?? []).toEqual([]);
    }
  });
});

it('says "month" once where the text says it before a figure', () => {
  expect(t.figureAfter('half of them by month ', 'month 17')).toBe('17');
  expect(t.figureAfter('Months ', 'month 17')).toBe('17');
  expect(t.figureAfter('half of them by ', 'month 17')).toBe('month 17');
  expect(t.figureAfter('in the month ', 'May 2021')).toBe('May 2021');
});
