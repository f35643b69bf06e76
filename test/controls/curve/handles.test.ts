// Handles, axis, keys and shapes of a drawn lever.
import { describe, expect, test } from 'vitest';
import { timeFrame } from '../../../src/charts/frame';
import { ticksOf, topOf } from '../../../src/controls/curve/axis';
import type { Curve } from '../../../src/controls/curve/curve';
import { addAt, drag, handlesOf, pressKey, type Sheet } from '../../../src/controls/curve/handles';
import { areaPath, corners, linePath } from '../../../src/controls/curve/shapes';
import type { Track } from '../../../src/controls/track';

const frame = timeFrame(792, 60);
const factor: Track = { low: 0, high: 10, step: 0.05, scale: 'linear', integer: false, home: 1 };
const pods: Track = { low: 0, high: 40, step: 1, scale: 'linear', integer: true, home: 0 };
const sheet: Sheet = { track: factor, months: 60, most: 60, frame, height: 100, top: 2 };
const drawn: Curve = [
  { month: 1, value: 1 },
  { month: 13, value: 1.5 },
  { month: 90, value: 3 },
];

describe('the axis', () => {
  test('always has room above what is drawn, as far as values go', () => {
    expect([1, 1.95, 2, 3, 4.9, 5, 10].map((most) => topOf(most, 2, factor))).toEqual([
      2, 2, 3, 5, 5, 10, 10,
    ]);
    expect([0, 4, 5, 12, 30, 40].map((most) => topOf(most, 5, pods))).toEqual([5, 5, 10, 20, 40, 40]);
  });

  test('marks home where its text has room', () => {
    expect(ticksOf(2, 1, 62)).toEqual([2, 1, 0]);
    expect(ticksOf(10, 1, 62)).toEqual([10, 0]);
    expect(ticksOf(5, 0, 62)).toEqual([5, 0]);
  });
});

describe('handles', () => {
  test('stand at the keyframes within the horizon, the first at the opening', () => {
    expect(handlesOf(drawn, sheet).map(({ x, y }) => [x, y])).toEqual([
      [52, 50],
      [frame.x(13), 25],
    ]);
    expect(handlesOf([], sheet)).toMatchObject([{ at: 0, month: 1, value: 1 }]);
  });

  test('are dragged in month and value, on the grid and within the plot', () => {
    const [, second] = handlesOf(drawn, sheet);
    expect(drag(drawn, second, frame.x(20) + 2, 11, sheet)[1]).toEqual({ month: 20, value: 1.8 });
    expect(drag(drawn, second, frame.x(13), -30, sheet)[1].value).toBe(2);
    expect(drag(drawn, second, frame.x(13), 130, sheet)[1].value).toBe(0);
    const price = { ...sheet, track: { ...factor, low: 0.1 } };
    expect(drag(drawn, second, frame.x(13), 130, price)[1].value).toBe(0.1);
    const counted = { ...sheet, track: pods, top: 5 };
    expect(drag([], handlesOf([], counted)[0], 52, 48, counted)).toEqual([{ month: 1, value: 3 }]);
  });

  test('keep a typed value on the way to another month', () => {
    const typed: Curve = [drawn[0], { month: 13, value: 1.03 }];
    const [, second] = handlesOf(typed, sheet);
    expect(drag(typed, second, frame.x(20), second.y + 2, sheet)[1]).toEqual({ month: 20, value: 1.03 });
    expect(drag(typed, second, frame.x(20), second.y - 10, sheet)[1].value).toBe(1.25);
  });

  test('are added where a double tap falls', () => {
    expect(addAt([], frame.x(30), 75, sheet)).toEqual({
      value: [
        { month: 1, value: 1 },
        { month: 30, value: 0.5 },
      ],
      ...{ at: 1, month: 30, boundary: 0 },
    });
    expect(addAt(drawn, frame.x(13), 75, sheet)).toBeNull();
  });
});

describe('keys', () => {
  const press = (curve: Curve, at: number, key: string, shiftKey = false) =>
    pressKey(curve, handlesOf(curve, sheet)[at], { key, shiftKey }, sheet);

  test.each([
    ['ArrowRight', false, 14, 1.5],
    ['ArrowLeft', true, 2, 1.5],
    ['ArrowUp', false, 13, 1.55],
    ['ArrowDown', true, 13, 1.25],
    ['PageUp', false, 13, 1.75],
    ['Home', false, 13, 0],
    ['End', false, 13, 10],
  ])('%s (Shift %s) leads to month %d and %d', (key, shiftKey, month, value) => {
    const result = press(drawn, 1, key, shiftKey);
    expect(result?.kind === 'moved' && result.value[1]).toEqual({ month, value });
  });

  test('Insert and Enter add, Delete removes, and what cannot be done is said', () => {
    const kinds = (at: number, ...keys: string[]) => keys.map((key) => press(drawn, at, key)?.kind);
    expect(kinds(1, 'Insert', 'Enter', 'Delete', 'Escape', 'x')).toEqual([
      ...['added', 'added', 'removed', 'cancel', undefined],
    ]);
    expect(kinds(0, 'Delete')).toEqual(['first']);
    expect(press([drawn[0], { month: 2, value: 2 }], 0, 'Enter')?.kind).toBe('full');
  });
});

test('the drawing runs in steps from the opening to the horizon', () => {
  const points = corners(drawn, 1, 60);
  expect(points.map(({ month, value }) => [month, value])).toEqual([
    [0, 1],
    [13, 1.5],
    [60, 1.5],
  ]);
  const y = (value: number) => 100 - 50 * value;
  expect(linePath(points, frame, y)).toBe(`M52,50L${frame.x(13)},50L${frame.x(13)},25L652,25L652,25`);
  expect(areaPath(points, 1, frame, y)).toContain('Z');
  expect(corners([], 1, 60).map(({ value }) => value)).toEqual([1, 1]);
});
