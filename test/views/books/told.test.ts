// Figures of one line of the books stand in one step, so that they can be read against each other.
import { expect, test } from 'vitest';
import type { Unit } from '../../../src/export';
import { figureTexts } from '../../../src/views/books/told';

const texts = (unit: Unit, ...values: number[]) =>
  figureTexts(unit, Float64Array.from(values), 'CNY').map((text) => text.replace(/\s/g, ' '));

test('shares have as many decimals as the smallest of their line needs', () => {
  expect(texts('share', 0.075, 0.12, 1)).toEqual(['7.5 %', '12.0 %', '100.0 %']);
  expect(texts('share', 0.125, 0.66, 0)).toEqual(['13 %', '66 %', '0 %']);
});

test('counts are whole, months have one decimal, however large', () => {
  expect(texts('count', 987.4, 12_345)).toEqual(['987', '12,345']);
  expect(texts('months', 9.84, 120)).toEqual(['9.8', '120.0']);
});

test('amounts share a step; what is undefined is a dash', () => {
  expect(texts('money', 400, 13_500, NaN)).toEqual(['¥400', '¥13,500', '–']);
});
