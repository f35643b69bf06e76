// Handles, keys and shapes of the drawn mix.
import { expect, test } from 'vitest';
import { timeFrame } from '../../../src/charts/frame';
import { handleNear } from '../../../src/controls/keyframes/reach';
import { handlesOf } from '../../../src/controls/mix/handles';
import { pressKey } from '../../../src/controls/mix/keys';
import type { Mix } from '../../../src/controls/mix/mix';
import { actsOf, areaPaths, cameOf, corners, realisedPaths } from '../../../src/controls/mix/shapes';

const ids = ['smb', 'enterprise'];
const frame = timeFrame(792, 60);
const mix: Mix = {
  curve: 'step',
  keyframes: [
    { month: 1, shares: { enterprise: 1 } },
    { month: 22, shares: { smb: 1 } },
    { month: 38, shares: { smb: 0.7, enterprise: 0.3 } },
    { month: 90, shares: { smb: 1 } },
  ],
};
const handles = handlesOf(mix, ids, frame, 100);
const y = (share: number) => (1 - share) * 100;

test('one handle to a boundary within the horizon, the first at the opening', () => {
  expect(handles.map(({ x, y }) => [x, Math.round(y)])).toEqual([
    [52, 100],
    [frame.x(22), 0],
    [frame.x(38), 30],
  ]);
  expect(handlesOf(mix, ['smb'], frame, 100)).toEqual([]);
  expect(handlesOf(mix, ['smb', 'enterprise', 'mid'], frame, 100).length).toBe(6);
});

test('a press means the nearest handle within its target', () => {
  expect(handleNear(handles, frame.x(22) + 15, 10)?.at).toBe(1);
  expect(handleNear(handles, frame.x(30), 60)).toBeNull();
});

test.each([
  ['ArrowRight', false, 39, 0.7],
  ['ArrowLeft', true, 26, 0.7],
  ['ArrowUp', false, 38, 0.75],
  ['ArrowDown', true, 38, 0.45],
  ['Home', false, 38, 0],
  ['End', false, 38, 1],
])('%s (Shift %s) leads to month %d and %d', (key, shiftKey, month, share) => {
  const result = pressKey(mix, ids, 60, handles[2], { key, shiftKey });
  const frame = result?.kind === 'moved' ? result.value.keyframes[2] : undefined;
  expect(frame?.month).toBe(month);
  expect(frame?.shares['smb'] ?? 0).toBeCloseTo(share, 9);
});

test('Enter adds, Delete removes, and what cannot be done is said', () => {
  const kind = (at: number, key: string) =>
    pressKey(mix, ids, 60, handles[at], { key, shiftKey: false })?.kind;
  expect([
    kind(1, 'Enter'),
    kind(1, 'Insert'),
    kind(1, 'Delete'),
    kind(0, 'Backspace'),
    kind(1, 'Escape'),
    kind(1, 'x'),
  ]).toEqual([...['added', 'added', 'removed', 'first', 'cancel', undefined]]);
});

test('the drawing runs from the opening to the horizon', () => {
  const points = corners(mix, ids, 60);
  expect(points.map(({ month }) => month)).toEqual([0, 22, 38, 60]);
  expect(areaPaths(mix, points, frame, y)).toHaveLength(2);
  expect(corners({ ...mix, curve: 'linear' }, ids, 60).map(({ month }) => month)).toEqual([0, 1, 22, 38, 60]);
});

test('what comes of it is scaled to add up, and months without effort are gaps', () => {
  const half = Float64Array.of(NaN, 0.3, 0, 0.2);
  const frame = timeFrame(192, 3);
  const [path] = realisedPaths(cameOf([half, half], frame), 1, frame, y);
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path).toContain(',50');
});

test('nothing is drawn where nobody is worked on, but the act is there', () => {
  const paused: Mix = {
    curve: 'linear',
    keyframes: [...mix.keyframes.slice(0, 2), { month: 38, shares: {} }],
  };
  const points = corners(paused, ids, 60);
  expect(points.map(({ month, tops }) => [Math.round(month), Math.round(tops[0]), tops[1]])).toEqual([
    [0, 0, 1],
    [1, 0, 1],
    [22, 1, 1],
    [38, 1, 1],
    [38, 0, 0],
    [38, 0, 0],
    [60, 0, 0],
  ]);
  const [, , last] = actsOf(paused, ids, 60);
  expect(last).toMatchObject({ segment: null, middle: 0.5, shares: [0, 0] });
  const restarted: Mix = { curve: 'linear', keyframes: [{ month: 1, shares: {} }, mix.keyframes[1]] };
  expect(actsOf(restarted, ids, 60)[0]).toMatchObject({ segment: 0, shares: [1, 0] });
  expect(actsOf({ ...restarted, curve: 'step' }, ids, 60)[0]).toMatchObject({ segment: null });
});

test('acts lie between keyframes and belong to the largest share', () => {
  expect(actsOf(mix, ids, 60).map(({ from, to, segment }) => [from, to, segment])).toEqual([
    [0, 22, 1],
    [22, 38, 0],
    [38, 60, 0],
  ]);
});
