// Lanes: marks where they happen, texts that can be read.
import { expect, test } from 'vitest';
import { timeFrame } from '../../src/charts/frame';
import { placeEvents } from '../../src/charts/lane-events';
import { placeCounts, type LaneEvent } from '../../src/charts/lanes';

const frame = timeFrame(1020, 60);
const event = (id: string, low: number, month: number, high: number, text = `round ${id}`): LaneEvent => ({
  ...{ id, shape: 'diamond', low, month, high, text, spoken: text },
});

test('rounds apart from each other have their texts under their marks, in one row', () => {
  const { events, height } = placeEvents(
    [event('a', 18, 21, 26), event('b', 28, 32, 38), event('c', 40, 47, 56)],
    frame,
  );
  expect(events.map(({ y, anchor }) => [y, anchor])).toEqual([
    [9, 'middle'],
    [9, 'middle'],
    [9, 'middle'],
  ]);
  expect(height).toBe(32);
});

test('rounds that overlap have rows of their own, texts beside them', () => {
  const { events, height } = placeEvents([event('a', 18, 30, 40), event('b', 20, 32, 44)], frame);
  expect(events.map(({ y }) => y)).toEqual([9, 27]);
  expect(events[0].texts[0].x).toBeGreaterThan(frame.x(40));
  expect(height).toBe(36);
});

test('what has no typical month is said without a mark', () => {
  const { events } = placeEvents([event('a', NaN, NaN, NaN)], frame);
  expect(Number.isNaN(events[0].x)).toBe(true);
  expect(events[0].texts[0].x).toBe(frame.left);
});

test('on a phone a long text gives way to its short form, and else stands under the line', () => {
  const phone = timeFrame(358, 60);
  const long = {
    ...event('a', 20, 40, 58, 'Not enough air for enterprise, 44 of 100'),
    brief: ['No air', '44'] as const,
  };
  const other = event('b', 10, 30, 50, 'A');
  const brief = placeEvents([other, long], phone).events[1];
  expect(brief.texts.map(({ text }) => text)).toEqual(['No air 44']);
  const full = placeEvents(
    [other, event('c', 20, 40, 58, 'Not enough air for enterprise, 44 of 100')],
    phone,
  );
  expect(full.events[1].texts[0].y).toBeGreaterThan(full.events[1].y + 10);
});

test('texts keep out of a note in the gutter', () => {
  const late = [event('a', 20, 40, 58), event('b', 30, 45, 59)];
  expect(placeEvents(late, frame, true).events.map(({ anchor }) => anchor)).toEqual(['end', 'end']);
  expect(placeEvents(late, frame).events.map(({ anchor }) => anchor)).toEqual(['start', 'start']);
});

test('nothing leaves the column', () => {
  const { events } = placeEvents([event('a', 50, 59, 75, 'a very long name of a round, 12 of 100')], frame);
  expect(events[0].to).toBeLessThanOrEqual(frame.right);
});

test('of counts that crowd the last one stands', () => {
  const counts = [0, 1, 2, 30].map((month, i) => ({ month, text: String(i) }));
  expect(placeCounts(counts, timeFrame(358, 60)).map(({ text }) => text)).toEqual(['2', '3']);
});
