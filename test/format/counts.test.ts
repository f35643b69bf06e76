// Counts, chances and rates as the page tells them.
import { expect, test } from 'vitest';
import {
  average,
  chance,
  count,
  countTick,
  errorPer100,
  exact,
  rate,
  rateRange,
  share,
} from '../../src/format';

/** The unbreakable space before a unit, as a plain one. */
const plain = (text: string) => text.replaceAll('\u202f', ' ');

test('counts have three figures from a thousand on', () => {
  expect([0, 7, 999, 9834, 12_345, 1_234_567, -5, NaN].map(count)).toEqual([
    ...['0', '7', '999', '9,830', '12,300', '1,230,000', '−5', '–'],
  ]);
});

test('people and futures are exact', () => {
  expect([2000, 12_345].map(exact)).toEqual(['2,000', '12,345']);
});

test('averages of small counts keep one decimal', () => {
  expect([9.81, 0, 123.4].map(average)).toEqual(['9.8', '0.0', '123']);
});

test('marks on an axis are short', () => {
  expect([0, 0.5, 250, 5000, 10_000, 200_000, 1.5e6].map(countTick)).toEqual([
    ...['0', '0.5', '250', '5,000', '10,000', '200k', '1.5m'],
  ]);
});

test('rates have two figures and a space before the sign', () => {
  expect([0.28, 0.075, 0.0035, 1, 0, 1.105, -0.02].map((x) => plain(rate(x)))).toEqual([
    ...['28 %', '7.5 %', '0.35 %', '100 %', '0 %', '111 %', '−2 %'],
  ]);
  expect(plain(rateRange(0.21, 0.36))).toBe('21–36 %');
  expect(plain(share(0.304))).toBe('30 %');
});

test('chances are counted per hundred', () => {
  expect(chance(1340, 2000)).toEqual({ n: '67', of: '100' });
  expect(chance(1350, 2000, 67)).toEqual({ n: '67', of: '100' });
  expect(chance(0, 2000)).toEqual({ n: '0', of: '100' });
  expect(chance(2000, 2000)).toEqual({ n: '100', of: '100' });
});

test('under one of a hundred, and just short of all, futures are counted', () => {
  expect(chance(9, 2000)).toEqual({ n: '9', of: '2,000' });
  expect(chance(1999, 2000)).toEqual({ n: '1,999', of: '2,000' });
});

test('a sampling error is at least one', () => {
  expect([0.2, 2.4, 7].map(errorPer100)).toEqual(['1', '2', '7']);
});
