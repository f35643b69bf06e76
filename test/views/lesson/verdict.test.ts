// A prediction's score in words, from either side of every threshold.
import { expect, it } from 'vitest';
import { lesson as t } from '../../../src/messages/en/lesson';
import type { Given, Kept } from '../../../src/stories';
import { summary, verdict } from '../../../src/views/lesson/verdict';
import { shipped } from '../../stories/shipped';

const kept = (given: Given, score: readonly number[], step = 1): Kept => ({ step, given, score });
const said = (given: Given, score: readonly number[], of = 'arr') => verdict(t, kept(given, score), of);
const curve: Given = { kind: 'curve', values: [1] };
const chance = (value: number): Given => ({ kind: 'chance', value });
const number: Given = { kind: 'number', value: 1e6 };

it('says when there is nothing to judge, or not yet', () => {
  expect(said({ kind: 'skipped' }, [])).toBe('You skipped this prediction.');
  expect(said(chance(50), [])).toBe('Your prediction is being compared …');
});

it('calls a chance right within 5 of 100, and otherwise tells its side', () => {
  expect(said(chance(28), [23])).toBe('You said 28 of 100; it is 23. That is within 5.');
  expect(said(chance(29), [23])).toBe('You said 29 of 100; it is 23. Too hopeful.');
  expect(said(chance(18), [23])).toBe('You said 18 of 100; it is 23. That is within 5.');
  expect(said(chance(17), [23])).toBe('You said 17 of 100; it is 23. Too careful.');
});

it('tells a number by the futures below it, as closely as they are known', () => {
  expect(said(number, [40, 40])).toBe(
    '40 of 100 futures ended below your figure. That is in the middle half.',
  );
  expect(said(number, [80, 80])).toBe('80 of 100 futures ended below your figure.');
  expect(said(number, [25, 50])).toBe(
    'Between 25 and 50 of 100 futures are below your figure. That is in the middle half.',
  );
  expect(said(number, [75, 90])).toBe('Between 75 and 90 of 100 futures are below your figure.');
  expect(said(number, [0, 3])).toBe('Fewer than 3 of 100 futures are below your figure.');
  expect(said(number, [98, 100])).toBe('More than 98 of 100 futures are below your figure.');
});

it('tells a curve by its months in the middle half, and from when on it leaves 8 in 10', () => {
  expect(said(curve, [12, 30, 36, 0])).toBe(
    'Your curve stayed inside the middle half of the futures in 12 of 36 months, and within 8 in 10 in 30.',
  );
  expect(said(curve, [1, 2, 36, 20])).toMatch(/From month 20 on it is above 9 of 10 futures\.$/);
  expect(said(curve, [1, 2, 36, -20])).toMatch(/From month 20 on it is below 9 of 10 futures\.$/);
});

it('tells a curve of survival by its distance and its end', () => {
  expect(said(curve, [7, 5], 'survival')).toBe(
    'Your curve is 7 of 100 futures off on average; at the end it is right.',
  );
  expect(said(curve, [7, 6], 'survival')).toMatch(/at the end it is 6 too high\.$/);
  expect(said(curve, [7, -6], 'survival')).toMatch(/at the end it is 6 too low\.$/);
});

it('sums up chances against saying 50 each time, and curves by their months', () => {
  const { lesson } = shipped('shippo-pivot');
  const stepOf = (kind: string) => lesson.steps.findIndex(({ scene }) => scene.predict?.kind === kind) + 1;
  const at = stepOf('chance');
  expect(summary(t, lesson, [])).toEqual([]);
  expect(summary(t, lesson, [kept(chance(40), [], at)])).toEqual([]);
  expect(summary(t, lesson, [kept(chance(33), [23], at)])).toEqual([
    'Your one chance was 10 of 100 off. Saying 50 each time would have been 27 off, so you knew something. On the whole you are too hopeful.',
  ]);
  const [two] = summary(t, lesson, [kept(chance(90), [60], at), kept(chance(30), [60], at + 1)]);
  expect(two).toBe(
    'Your 2 chances were about 30 of 100 off. Saying 50 each time would have been 10 off, which is no worse.',
  );
  expect(summary(t, lesson, [kept(curve, [12, 30, 36, 0], stepOf('curve'))])).toEqual([
    t.calibration.curves(12, 36),
  ]);
});
