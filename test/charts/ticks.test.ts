// One tick is one of a hundred: their count is that of the odds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeFrame } from '../../src/charts/frame';
import { textWidth } from '../../src/charts/labels';
import { stackTicks, tickBoxes, tickHeight, tickLabel, ticksPerMonth } from '../../src/charts/ticks';

const sum = (ticks: readonly number[]) => ticks.reduce((total, n) => total + n, 0);

test('ticks always add up to the odds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 300 }), { minLength: 2, maxLength: 121 }),
      fc.nat({ max: 100 }),
      (deaths, per100) => {
        const ticks = ticksPerMonth(deaths, per100);
        expect(ticks.length).toBe(deaths.length);
        expect(sum(ticks)).toBe(sum(deaths) > 0 ? per100 : 0);
        ticks.forEach((count, month) => {
          if (deaths[month] === 0) expect(count).toBe(0);
        });
      },
    ),
  );
});

test('a long thin tail is spread over its months', () => {
  const ticks = ticksPerMonth(new Array(61).fill(1), 6);
  expect(ticks.flatMap((count, month) => (count > 0 ? [month] : []))).toEqual([5, 15, 25, 35, 45, 55]);
});

test('a month with more than fifteen stacks in threes', () => {
  expect(stackTicks([0, 2]).map(({ row, across, of }) => [row, across, of])).toEqual([
    [0, 0, 1],
    [1, 0, 1],
  ]);
  const many = stackTicks([0, 16]);
  expect(many.length).toBe(16);
  expect(many.every(({ of }) => of === 3)).toBe(true);
  expect(many[15]).toEqual({ month: 1, row: 5, across: 0, of: 3 });
});

test('no stack is taller than its room, and no tick leaves its month', () => {
  const frame = timeFrame(1020, 60);
  const boxes = tickBoxes(stackTicks(ticksPerMonth([0, 0, 60, 40], 100)), frame, 34);
  for (const { x, y, width, height } of boxes) {
    expect(y + height).toBeLessThanOrEqual(35);
    expect(Math.abs(x + width / 2 - frame.x(frame.monthAt(x + width / 2)))).toBeLessThan(6);
  }
});

test('the words stand before the ticks, after them, or under them', () => {
  const frame = timeFrame(1020, 60);
  const at = (month: number, rows: number) =>
    tickBoxes(stackTicks(Array.from({ length: 61 }, (_, m) => (m === month ? rows : 0))), frame, 34);
  const lead = '33 of 100 ran out of cash';
  const rest = ', half of them by month 22';
  expect(tickLabel(at(50, 10), frame, lead, rest)).toEqual({ left: 52, top: 4, whole: true });
  const after = tickLabel(at(3, 10), frame, lead, rest);
  expect(after.left).toBeGreaterThan(frame.x(3));
  const phone = timeFrame(358, 60);
  const spread = tickBoxes(stackTicks(new Array<number>(61).fill(2)), phone, 34);
  const under = tickLabel(spread, phone, lead, rest);
  expect(under.top).toBeGreaterThan(6);
  expect(under.whole).toBe(false);
  expect(tickHeight(34, phone) - under.top).toBeGreaterThanOrEqual(15);
});

test('the words stay inside the plot, wherever the ticks stand', () => {
  const lead = '59 of 100 ran out of cash';
  const rest = ', half of them by month 30';
  for (const width of [358, 760, 1020]) {
    const frame = timeFrame(width, 60);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 61, maxLength: 61 }), (ticks) => {
        const { left, whole } = tickLabel(tickBoxes(stackTicks(ticks), frame, 34), frame, lead, rest);
        expect(left).toBeGreaterThanOrEqual(frame.left);
        expect(left + textWidth(whole ? lead + rest : lead, 11)).toBeLessThanOrEqual(frame.right);
      }),
    );
  }
});
