// The shared scale of months.
import { expect, test } from 'vitest';
import { monthTicks, timeFrame } from '../../src/charts/frame';
import { keepInside, packRows } from '../../src/charts/packing';

test('the plot leaves room for the axis and the labels', () => {
  const frame = timeFrame(1020, 60);
  expect([frame.left, frame.right, frame.narrow]).toEqual([52, 880, false]);
  expect([frame.x(0), frame.x(60)]).toEqual([52, 880]);
});

test('a phone has narrow gutters', () => {
  const frame = timeFrame(358, 60);
  expect([frame.right, frame.narrow]).toEqual([298, true]);
});

test('a pixel finds the nearest month, and none outside', () => {
  const frame = timeFrame(1020, 60);
  expect(frame.monthAt(frame.x(34) + 6)).toBe(34);
  expect([frame.monthAt(-100), frame.monthAt(5000)]).toEqual([0, 60]);
});

test.each([
  [60, 1020, [0, 12, 24, 36, 48, 60]],
  [60, 358, [0, 12, 24, 36, 48, 60]],
  [120, 358, [0, 24, 48, 72, 96, 120]],
  [18, 1020, Array.from({ length: 19 }, (_, month) => month)],
  [18, 358, [0, 6, 12, 18]],
  [1, 1020, [0, 1]],
])('%d months in %d px are marked in whole steps', (months, width, expected) => {
  expect(monthTicks(timeFrame(width, months))).toEqual(expected);
});

test('texts that would meet stand in rows of their own, the first ones highest', () => {
  const spans = [
    { from: 0, to: 100 },
    { from: 50, to: 150 },
    { from: 120, to: 200 },
    { from: 300, to: 400 },
  ];
  expect(packRows(spans)).toEqual([0, 1, 0, 0]);
});

test('a text stays inside', () => {
  expect([keepInside(-10, 50, 0, 100), keepInside(80, 50, 0, 100), keepInside(20, 50, 0, 100)]).toEqual([
    0, 50, 20,
  ]);
});
