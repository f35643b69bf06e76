// One gesture each: every press, drag, double tap or burst of keys begins once and ends once.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { timeFrame } from '../../../src/charts/frame';
import { Editing } from '../../../src/controls/mix/editing.svelte';
import { handlesOf } from '../../../src/controls/mix/handles';
import type { Mix } from '../../../src/controls/mix/mix';
import type { MixWords } from '../../../src/controls/mix/words';

const ids = ['smb', 'enterprise'];
const frame = timeFrame(792, 60);
const height = 100;
const start: Mix = {
  curve: 'step',
  keyframes: [
    { month: 1, shares: { enterprise: 1 } },
    { month: 20, shares: { smb: 1 } },
    { month: 40, shares: { smb: 0.5, enterprise: 0.5 } },
  ],
};
const words = {
  ...{ first: 'stays', full: 'full' },
  added: (month: number) => `added ${month}`,
  removed: (month: number) => `removed ${month}`,
} as MixWords;

function bench() {
  const log: string[] = [];
  const focused: string[] = [];
  let mix = start;
  const editing = new Editing(
    () => ({
      ...{ mix, ids, frame, height, words },
      onstart: () => log.push('start'),
      onchange: (next: Mix) => {
        log.push('change');
        mix = next;
      },
      onend: () => log.push('end'),
    }),
    (at, boundary) => focused.push(`${at}.${boundary}`),
  );
  const handle = (at: number) => handlesOf(mix, ids, frame, height)[at];
  const key = (at: number, name: string) => editing.key(handle(at), { key: name, shiftKey: false });
  const months = () => mix.keyframes.map(({ month }) => month);
  return { editing, log, focused, handle, key, months, mix: () => mix };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a drag moves month and share in one gesture', () => {
  const { editing, log, handle, mix } = bench();
  const { x, y } = handle(2);
  expect(editing.press([x + 5, y + 5], 0)).toBe(true);
  editing.drag.move(x + 6, y + 5);
  expect(log).toEqual([]);
  editing.drag.move(frame.x(30) + 5, 25);
  editing.release();
  expect(mix().keyframes[2]).toEqual({ month: 30, shares: { smb: 0.8, enterprise: 0.2 } });
  expect(log).toEqual(['start', 'change', 'end']);
});

test('Escape gives a drag up, and the rest of it does nothing', () => {
  const { editing, log, handle, key, mix } = bench();
  const { x, y } = handle(1);
  editing.press([x, y], 0);
  editing.drag.move(x + 40, y + 40);
  key(1, 'Escape');
  expect(mix()).toEqual(start);
  editing.drag.move(x + 80, y);
  editing.release();
  expect(mix()).toEqual(start);
  expect(log).toEqual(['start', 'change', 'change', 'end']);
});

test('dragging a keyframe off removes it on release; the first stays', () => {
  const { editing, handle, months, mix } = bench();
  editing.press([handle(1).x, handle(1).y], 0);
  editing.drag.move(handle(1).x, -60);
  expect(editing.drag.off).toBe(true);
  editing.release();
  expect(months()).toEqual([1, 40]);
  expect(editing.notice).toEqual({ text: 'removed 20', undoable: true });
  editing.press([handle(0).x, handle(0).y], 1000);
  editing.drag.move(handle(0).x, 200);
  editing.release();
  expect(mix().keyframes[0].month).toBe(1);
});

test('what letting go would remove is removed at once, and is there again when it is dragged back', () => {
  const { editing, log, handle, months, mix } = bench();
  const { x, y } = handle(1);
  editing.press([x, y], 0);
  editing.drag.move(x, 180);
  editing.drag.move(x + 30, 190);
  expect(months()).toEqual([1, 40]);
  expect(log).toEqual(['start', 'change']);
  expect(editing.held?.month).toBe(frame.monthAt(x + 30));
  editing.drag.move(frame.x(24), y + 50);
  expect([editing.drag.off, editing.drag.ghost]).toEqual([false, null]);
  expect(mix().keyframes[1]).toEqual({ month: 24, shares: { smb: 0.5, enterprise: 0.5 } });
  expect(editing.held).toMatchObject({ at: 1, month: 24 });
  editing.drag.move(x, 180);
  editing.drag.cancel();
  expect(mix()).toEqual(start);
  expect([editing.held, editing.notice]).toEqual([null, null]);
});

test('a refusal offers no way back; notices go with the next gesture or after some seconds, not for ears', () => {
  const { editing, key } = bench();
  key(1, 'Delete');
  expect(editing.notice).toEqual({ text: 'removed 20', undoable: true });
  key(0, 'Delete');
  expect(editing.notice).toEqual({ text: 'stays', undoable: false });
  // There is nothing to press on it: a pointer that lies there by chance does not keep it.
  editing.linger(true);
  vi.advanceTimersByTime(6000);
  expect([editing.notice, editing.told]).toEqual([null, 'stays']);
  key(1, 'Delete');
  editing.linger(true);
  vi.advanceTimersByTime(60_000);
  expect(editing.notice?.undoable).toBe(true);
  editing.linger(false);
  key(0, 'ArrowUp');
  expect(editing.notice).toBeNull();
});

test('the handle that was let go is known until it is forgotten', () => {
  const { editing, handle } = bench();
  editing.press([handle(1).x, handle(1).y], 0);
  expect(editing.drag.dropped).toBeNull();
  editing.release();
  expect(editing.drag.dropped).toMatchObject({ at: 1 });
  editing.drag.forget();
  expect(editing.drag.dropped).toBeNull();
});

test('a double tap adds a keyframe there', () => {
  const { editing, log, focused, mix } = bench();
  const point = [frame.x(30), 42] as const;
  expect(editing.press(point, 0)).toBe(false);
  expect(editing.press(point, 200)).toBe(true);
  expect(mix().keyframes[2]).toEqual({ month: 30, shares: { smb: 0.6, enterprise: 0.4 } });
  expect(log).toEqual(['start', 'change', 'end']);
  expect([focused, editing.told]).toEqual([['2.0'], 'added 30']);
});

test('keys soon after each other are one gesture', () => {
  const { log, key, mix } = bench();
  expect([key(2, 'ArrowRight'), key(2, 'ArrowRight'), key(2, 'ArrowUp')]).toEqual([true, true, true]);
  vi.advanceTimersByTime(1000);
  expect(mix().keyframes[2]).toEqual({ month: 42, shares: { smb: 0.55, enterprise: 0.45 } });
  expect(log).toEqual(['start', 'change', 'change', 'change', 'end']);
});

test('Enter and Delete tell what they did, and where the focus goes', () => {
  const { editing, focused, key, mix } = bench();
  key(1, 'Enter');
  expect([editing.told, focused.at(-1)]).toEqual(['added 30', '2.0']);
  key(2, 'Delete');
  expect([editing.told, focused.at(-1), mix().keyframes.length]).toEqual(['removed 30', '1.0', 3]);
  expect(key(0, 'Delete')).toBe(true);
  expect([editing.told, mix().keyframes.length]).toEqual(['stays', 3]);
  expect(key(0, 'Escape')).toBe(false);
});
