// What is said of what really was: which months lie outside 8 in 10, and how far the last one.
import { expect, it } from 'vitest';
import { actuals as t } from '../../../src/messages/en/actuals';
import { en } from '../../../src/messages/en/index';
import { judge, judgedText, sayer } from '../../../src/views/results/judged';

const series = (...values: number[]) => new Float64Array(values);
const edges = { p10: series(0, 0, 0, 10, 10, NaN), p90: series(0, 5, 10, 20, 20, NaN) };
const say = (points: Float64Array, brief = false, start?: string) =>
  judgedText({ messages: en, t }, judge(points, edges), { start, money: (x) => `$${x}`, brief });

it('counts the months inside and names those outside, with the distance of the last', () => {
  const points = series(0, 8, 12, 15, 3, 99);
  expect(judge(points, edges).map(({ side, by }) => [side, by])).toEqual([
    ['inside', 0],
    ['above', 3],
    ['above', 2],
    ['inside', 0],
    ['below', 7],
  ]);
  expect(say(points)).toBe(
    '◆ actual, 2 of 5 months within 8 in 10; above it in months 1 to 2, below it in month 4 ($7 below at month 4)',
  );
  expect(say(points, true)).toBe('◆ 2 of 5 within 8 in 10, $7 below at month 4');
});

it('names months by the calendar where there is one', () => {
  expect(say(series(NaN, 8, 12), false, '2026-01')).toMatch(
    /above it in Jan 2026 to Feb 2026 \(.* at Feb 2026\)$/,
  );
});

it('says no more than that all are inside, and nothing where nothing is known', () => {
  expect(say(series(0, 5, NaN, 15))).toBe('◆ actual, 3 of 3 months within 8 in 10');
  expect(say(series(NaN, NaN))).toBe('');
});

it('only counts months that lie scattered', () => {
  const flat = { p10: new Float64Array(8), p90: new Float64Array(8) };
  const points = series(1, 0, 1, 0, 1, 0, 1, 0);
  const told = judgedText({ messages: en, t }, judge(points, flat), {
    start: undefined,
    money: String,
    brief: false,
  });
  expect(told).toBe('◆ actual, 4 of 8 months within 8 in 10; above it in 4 months');
});

it('adds to the line of the month that is read', () => {
  const read = {
    points: series(0, 8),
    edges,
    title: 'ARR',
    line: 'ARR typically $3',
    money: (x: number) => `$${x}`,
  };
  const said = sayer({ messages: en, t });
  expect(said.month(read, 1, false)).toEqual([read.line, '◆ ARR really $8, $3 above 8 in 10']);
  expect(said.month(read, 1, true)).toEqual(['ARR typically $3 ◆ $8']);
  expect(said.month(read, 4, false)).toEqual([read.line]);
});
