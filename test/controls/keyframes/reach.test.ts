// What presses at keyframes mean, what keys ask for, and where labels beside them go.
import { expect, test } from 'vitest';
import { placeLabels, spread } from '../../../src/controls/keyframes/gutter';
import { wishOf } from '../../../src/controls/keyframes/keys';
import { DoubleTap, isOff } from '../../../src/controls/keyframes/reach';

test('a handle is off well beyond the plot only', () => {
  expect([isOff(-20, 62), isOff(-50, 62), isOff(90, 62), isOff(110, 62)]).toEqual([false, true, false, true]);
});

test('two presses in one place, soon after each other, are one', () => {
  const taps = new DoubleTap();
  expect([taps.press(10, 10, 0), taps.press(12, 9, 300), taps.press(12, 9, 400)]).toEqual([
    false,
    true,
    false,
  ]);
  expect([taps.press(80, 10, 900), taps.press(10, 10, 1000)]).toEqual([false, false]);
});

test('labels of segments keep apart and inside', () => {
  expect(spread([10, 12], 14, 78)).toEqual([10, 24]);
  expect(spread([70, 75], 28, 78)).toEqual([36, 64]);
});

test('notes go before labels would touch', () => {
  expect(placeLabels([0, 62], 2, 62).lines).toBe(2);
  expect(placeLabels([0, 10, 20, 62], 2, 62)).toEqual({ lines: 1, at: [0, 14, 28, 62] });
});

test('Shift makes a year of a month, and five steps of one', () => {
  const wish = (key: string, shiftKey = false) => wishOf({ key, shiftKey });
  expect([wish('ArrowLeft'), wish('ArrowRight', true)]).toEqual([
    { kind: 'month', months: -1 },
    { kind: 'month', months: 12 },
  ]);
  expect([wish('ArrowDown', true), wish('PageUp'), wish('Home')]).toEqual([
    { kind: 'value', steps: -5 },
    { kind: 'value', steps: 5 },
    { kind: 'value', steps: -Infinity },
  ]);
  expect([
    wish('Backspace')?.kind,
    wish('Enter')?.kind,
    wish('Insert')?.kind,
    wish('Escape')?.kind,
    wish('toString'),
  ]).toEqual([...['remove', 'add', 'add', 'cancel', undefined]]);
});
