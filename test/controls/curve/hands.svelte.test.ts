// The hands at a curve: one gesture each, and a removal that can be taken back until something else is done.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { timeFrame } from '../../../src/charts/frame';
import type { Curve } from '../../../src/controls/curve/curve';
import { removeKeyframe } from '../../../src/controls/curve/edit';
import {
  addAt,
  drag,
  handlesOf,
  pressKey,
  type Handle,
  type Sheet,
} from '../../../src/controls/curve/handles';
import { Hands } from '../../../src/controls/keyframes';

const sheet: Sheet = {
  track: { low: 0, high: 10, step: 0.05, scale: 'linear', integer: false, home: 1 },
  ...{ months: 60, most: 60, frame: timeFrame(792, 60), height: 100, top: 2 },
};

function bench() {
  const log: string[] = [];
  let curve: Curve = [];
  const hands = new Hands<Curve, Handle>(
    () => ({
      ...{ value: curve, height: sheet.height },
      words: { first: 'stays', full: 'full', added: (m) => `added ${m}`, removed: (m) => `removed ${m}` },
      handles: (drawn) => handlesOf(drawn, sheet),
      drag: (from, handle, x, y) => drag(from, handle, x, y, sheet),
      remove: (from, at) => removeKeyframe(from, at, sheet),
      add: (x, y) => addAt(curve, x, y, sheet),
      press: (handle, event) => pressKey(curve, handle, event, sheet),
      onstart: () => log.push('start'),
      onchange: (next) => {
        log.push('change');
        curve = next;
      },
      onend: () => log.push('end'),
    }),
    () => undefined,
  );
  const key = (at: number, name: string) =>
    hands.key(handlesOf(curve, sheet)[at], { key: name, shiftKey: false });
  return { hands, log, key, curve: () => curve };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('Escape takes a burst of keys back to nothing drawn', () => {
  const { key, log, curve } = bench();
  expect([key(0, 'ArrowUp'), key(0, 'ArrowUp')]).toEqual([true, true]);
  expect(curve()).toEqual([{ month: 1, value: 1.1 }]);
  key(0, 'Escape');
  expect(curve()).toEqual([]);
  expect(log).toEqual(['start', 'change', 'change', 'change', 'end']);
});

test('a step is added, dragged off, and no longer offered back after the next gesture', () => {
  const { hands, key, curve, log } = bench();
  key(0, 'Insert');
  expect([hands.told, curve().length]).toEqual(['added 13', 2]);
  const { x, y } = handlesOf(curve(), sheet)[1];
  hands.press([x, y], 0);
  hands.drag.move(x, 180);
  expect(hands.drag.off).toBe(true);
  hands.release();
  expect([hands.told, hands.notice?.undoable, curve()]).toEqual(['removed 13', true, []]);
  expect(log).toEqual(['start', 'change', 'end', 'start', 'change', 'end']);
  key(0, 'ArrowDown');
  expect(hands.notice).toBeNull();
});
