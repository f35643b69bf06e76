// The fan as data and as paths.
import { expect, test } from 'vitest';
import { clips, fanExtent, shownBands, type FanBands } from '../../src/charts/bands';
import { bandPath, isBlank, linePath } from '../../src/charts/paths';

const row = (...values: number[]) => Float64Array.from(values);
const none = row(NaN, NaN, NaN);
const bands: FanBands = {
  p2_5: row(0, 0, 1),
  p10: row(0, 1, 2),
  p25: row(0, 2, 3),
  p50: row(0, 3, 5),
  p75: row(0, 4, 8),
  p90: row(0, 5, 13),
  p97_5: row(0, 30, 21),
};
const few: FanBands = { ...bands, p2_5: none, p97_5: none };

test('without a 95 % band the 80 % band is the outermost', () => {
  expect(shownBands(bands).map(({ name }) => name)).toEqual(['outer', 'middle', 'inner']);
  expect(shownBands(few).map(({ name }) => name)).toEqual(['middle', 'inner']);
  expect(fanExtent(bands, null)).toEqual([0, 30]);
  expect(fanExtent(few, null)).toEqual([0, 13]);
});

test('the ghost finds room on the axis too', () => {
  expect(fanExtent(few, row(0, 20, 40))).toEqual([0, 40]);
});

test('of too few futures there is nothing to draw', () => {
  const blank = Object.fromEntries(Object.keys(bands).map((edge) => [edge, none])) as unknown as FanBands;
  expect(shownBands(blank)).toEqual([]);
  expect(fanExtent(blank, null)).toEqual([0, 0]);
  expect(isBlank(none)).toBe(true);
  expect(clips(blank, [0, 1])).toEqual([]);
});

test('a frozen axis tells how far the fan goes beyond it', () => {
  expect(clips(bands, [0, 30])).toEqual([]);
  expect(clips(bands, [0, 10])).toEqual([{ month: 1, value: 30, side: 'above' }]);
  expect(clips({ ...few, p10: row(0, -4, -2) }, [0, 20])).toEqual([{ month: 1, value: -4, side: 'below' }]);
});

const x = (month: number) => 10 * month;
const y = (value: number) => 100 - value;

test('a band runs along its upper edge and back along its lower one', () => {
  expect(bandPath(row(0, 1), row(2, 3), x, y)).toBe('M0,98L10,97L10,99L0,100Z');
});

test('what is undefined is a gap', () => {
  expect(linePath(row(1, NaN, 3, 4), x, y)).toBe('M0,99ZM20,97L30,96');
  expect(bandPath(none, none, x, y)).toBe('');
});

test('a step holds until the next month', () => {
  expect(linePath(row(1, 2), x, y, true)).toBe('M0,99L10,99L10,98');
});
