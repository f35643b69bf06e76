// Words of milestones: beside their marks, in as few rows as it takes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeFrame } from '../../src/charts/frame';
import { placeMilestones } from '../../src/charts/milestones';

const frame = timeFrame(1020, 60);
const place = (...months: number[]) =>
  placeMilestones(
    months.map((month) => ({ month, text: `first customer in month ${month}` })),
    frame,
  );
const shape = (...months: number[]) => place(...months).map(({ before, row }) => [before, row]);

test('the words stand after the mark', () => {
  expect(shape(10, 40)).toEqual([
    [false, 0],
    [false, 0],
  ]);
  const [{ x, at }] = place(10);
  expect(at).toBe(x + 8);
});

test('two close ones share a row, one to each side', () => {
  expect(shape(24, 25)).toEqual([
    [true, 0],
    [false, 0],
  ]);
  expect(new Set(place(24, 24).map(({ before }) => before))).toEqual(new Set([true, false]));
  expect(place(24, 24).map(({ row }) => row)).toEqual([0, 0]);
});

test('where neither side has room there is another row', () => {
  expect(place(1, 2).map(({ row }) => row)).toEqual([1, 0]);
});

test('at the end of the axis the words stand before the mark', () => {
  const [{ before }] = placeMilestones([{ month: 60, text: 'x'.repeat(60) }], frame);
  expect(before).toBe(true);
});

test('months outside the axis are left out', () => {
  expect(place(-1, 61, NaN, 12)).toHaveLength(1);
});

test('no words ever cover others, or leave the picture', () => {
  const months = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 });
  fc.assert(
    fc.property(months, fc.constantFrom(320, 358, 700, 1020), (given, width) => {
      const text = 'first customer, 24';
      const placed = placeMilestones(
        given.map((month) => ({ month, text })),
        timeFrame(width, 60),
      );
      const size = text.length * 0.56 * 11;
      const spans = placed.map(({ at, before, row }) => ({ from: before ? at - size : at, row }));
      spans.forEach(({ from, row }, i) => {
        expect(from).toBeGreaterThanOrEqual(-0.01);
        expect(from + size).toBeLessThanOrEqual(width + 0.01);
        for (const other of spans.slice(i + 1)) {
          if (other.row === row) expect(Math.abs(other.from - from)).toBeGreaterThanOrEqual(size);
        }
      });
    }),
  );
});
