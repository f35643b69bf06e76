// Numbered marks stay inside the plot and off one another, and ticks are chosen by what is nearest.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laneSigns } from '../../src/charts/count-lane';
import { placeMarks, RADIUS, type NumberMark } from '../../src/charts/number-marks';
import { stacked } from '../../src/charts/shares';
import { nearestTick } from '../../src/charts/ticks';

const room = { left: 60, right: 860, top: 0, bottom: 190 };
const x = (month: number) => 52 + (month / 60) * 816;
const y = (value: number) => 190 * (1 - value);
const mark = (number: number, month: number, value: number): NumberMark => ({
  ...{ number, month, value },
  tone: 'ink',
});

test('marks stand over their points where there is room', () => {
  const [one] = placeMarks([mark(1, 30, 0.5)], x, y, room);
  expect(one.cx).toBe(x(30));
  expect(one.cy).toBeLessThan(one.y);
});

test('thirteen marks on a line cover neither one another nor the edge', () => {
  const wild = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 100 })), {
    minLength: 13,
    maxLength: 13,
  });
  fc.assert(
    fc.property(wild, (points) => {
      const months = [...new Set(points.map(([month]) => month))].sort((a, b) => a - b);
      const marks = months.map((month, i) => mark(i + 1, month, (points[i]?.[1] ?? 0) / 100));
      const placed = placeMarks(marks, x, y, room);
      for (const one of placed) {
        expect(one.cx).toBeGreaterThanOrEqual(room.left);
        expect(one.cx).toBeLessThanOrEqual(room.right);
        expect(one.cy).toBeGreaterThanOrEqual(room.top);
        expect(one.cy).toBeLessThanOrEqual(room.bottom);
        for (const other of placed) {
          if (other === one) continue;
          expect(Math.hypot(one.cx - other.cx, one.cy - other.cy)).toBeGreaterThanOrEqual(2 * RADIUS);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('few counts are signs one upon the other, many are bars that share a height', () => {
  const few = laneSigns(
    [
      { month: 3, count: 2, tone: 'smb' },
      { month: 3, count: 1, tone: 'ent' },
    ],
    x,
    22,
  );
  expect(few).toHaveLength(3);
  expect(new Set(few.map((sign) => sign.y)).size).toBe(3);
  const many = laneSigns(
    [
      { month: 3, count: 40, tone: 'smb' },
      { month: 4, count: 20, tone: 'smb' },
    ],
    x,
    22,
  );
  expect(many.map(({ height }) => height)).toEqual([22, 11]);
});

test('shares stand one upon the other', () => {
  const [low, high] = stacked([
    [0.3, NaN],
    [0.7, NaN],
  ]);
  expect(low).toEqual({ low: [0, 0], high: [0.3, NaN] });
  expect(high.high[0]).toBe(1);
});

test('the nearest tick is that of the nearest month first', () => {
  const box = (left: number, top: number) => ({ x: left, y: top, width: 4, height: 2 });
  const boxes = [box(10, 1), box(10, 5), box(20, 1)];
  expect(nearestTick(boxes, 11, 9)).toBe(1);
  expect(nearestTick(boxes, 19, 9)).toBe(2);
  expect(nearestTick(boxes, 0, 0)).toBe(0);
});
