// Reading a month by keys; moving through the field of a hundred; figures as CSV.
import { describe, expect, test } from 'vitest';
import { cellNear, moveInField } from '../../src/charts/field';
import { readKey, type Reading } from '../../src/charts/reading';
import { toCsv } from '../../src/charts/table';

function keeper(month: number | null): Reading & { calls: string[] } {
  const calls: string[] = [];
  return {
    ...{ month, isPinned: false, calls },
    point: (at) => calls.push(`point ${at}`),
    pin: (at) => calls.push(`pin ${at}`),
    stepBy: (direction, shift) => calls.push(`step ${direction}${shift ? ' year' : ''}`),
    clear: () => calls.push('clear'),
  };
}

test('arrow keys read by month, with Shift by year', () => {
  const reading = keeper(12);
  const keys = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Escape', 'a'];
  expect(keys.map((key) => readKey(reading, 60, key, key === 'ArrowRight'))).toEqual([
    ...[true, true, true, true, true, false],
  ]);
  expect(reading.calls).toEqual(['step -1', 'step 1 year', 'pin 0', 'pin 60', 'clear']);
});

test('Escape is left to others when nothing is read', () => {
  expect(readKey(keeper(null), 60, 'Escape', false)).toBe(false);
});

describe('the field', () => {
  test('arrows stay inside', () => {
    const move = (key: string, at: number) => moveInField(key, at, 100);
    expect([move('ArrowUp', 5), move('ArrowDown', 95), move('ArrowLeft', 0), move('ArrowRight', 99)]).toEqual(
      [...[5, 95, 0, 99]],
    );
    expect([move('ArrowDown', 5), move('ArrowRight', 9), move('End', 3)]).toEqual([15, 10, 99]);
    expect(move('Tab', 3)).toBeUndefined();
  });

  test('a point finds its cell, and none outside', () => {
    expect(cellNear(31, 16, 15, 100)).toBe(12);
    expect(cellNear(500, -5, 15, 100)).toBe(9);
    expect(cellNear(149, 149, 15, 30)).toBe(29);
  });
});

test('CSV is unrounded, undefined is empty, and texts are quoted where they must be', () => {
  const table = {
    ...{ caption: 'ARR', index: 'Month', file: 'arr' },
    columns: [
      { label: 'typical, all', values: Float64Array.of(1.25, NaN), text: String },
      { label: 'p90', values: [3, 1e21], text: String },
    ],
  };
  expect(toCsv(table)).toBe('Month,"typical, all",p90\r\n0,1.25,3\r\n1,,1e+21\r\n');
});

test('a table as CSV tells what is endless as the page does, and leaves empty what is undefined', () => {
  const text = (value: number) => (value === Infinity ? 'never, so far' : String(value));
  const values = Float64Array.of(12.5, Infinity, NaN);
  const table = {
    caption: 'Payback',
    index: 'Month',
    file: 'payback',
    columns: [{ label: 'typical', values, text }],
  };
  expect(toCsv(table)).toBe('Month,typical\r\n0,12.5\r\n1,"never, so far"\r\n2,\r\n');
});
