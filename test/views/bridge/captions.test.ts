// Words of a waterfall on a phone: none on another, and none over the edge.
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts';
import { nameAt, placeFigures } from '../../../src/views/bridge/captions';

const WIDTH = 358;
const bars = ['$1.25m', '+$560k', '+$120k', '−$12k', '−$480k', '$1.43m'];
const step = WIDTH / bars.length;
const row = (heights: readonly number[], width = WIDTH) =>
  placeFigures(
    bars.map((text, i) => ({ text, x: ((i + 0.5) * width) / bars.length, y: heights[i] })),
    width,
  );

describe('the figures of a waterfall', () => {
  it('stand over their bars where there is room', () => {
    const level = bars.map(() => 40);
    expect(row(level, 900).map(({ x, y }) => [x, y])).toEqual(bars.map((_, i) => [(i + 0.5) * 150, 40]));
  });

  it('never touch one another on a phone, whatever the heights', () => {
    for (const heights of [bars.map(() => 40), [80, 50, 44, 45, 60, 52], [40, 47, 54, 61, 68, 75]]) {
      const placed = row(heights, 280);
      placed.forEach((one, i) => {
        expect(one.y).toBeLessThanOrEqual(heights[i]);
        for (const other of placed.slice(i + 1)) {
          const wide = (textWidth(one.text, 12) + textWidth(other.text, 12)) / 2;
          expect(Math.abs(one.x - other.x) >= wide || Math.abs(one.y - other.y) >= 12).toBe(true);
        }
      });
    }
  });

  it('and the names stay inside', () => {
    const [first, ...rest] = row(
      bars.map(() => 40),
      200,
    );
    const last = rest.at(-1)!;
    expect(first.x - textWidth(first.text, 12) / 2).toBeGreaterThanOrEqual(0);
    expect(last.x + textWidth(last.text, 12) / 2).toBeLessThanOrEqual(200);
    expect(nameAt(step / 2, 'at the start', WIDTH)).toBeGreaterThan(step / 2);
    expect(nameAt(WIDTH - step / 2, 'at the end', WIDTH)).toBeLessThan(WIDTH - step / 2);
    expect(nameAt(WIDTH / 2, 'churn', WIDTH)).toBe(WIDTH / 2);
  });
});
