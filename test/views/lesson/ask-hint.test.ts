// How to go on drawing is said beside the curve and beside the figure that it begins with.
import { expect, it } from 'vitest';
import { textWidth, timeFrame } from '../../../src/charts';
import { hintAt, knownAt } from '../../../src/views/lesson/ask-hint';

const HEIGHT = 200;

it.each([320, 900])('never lies on the opening’s figure before anything is drawn: %i px', (width) => {
  const frame = timeFrame(width, 36);
  for (let y = 0; y <= HEIGHT; y += 10) {
    const hint = hintAt(frame, HEIGHT, { month: 0, y }, 36, '$1.75m');
    expect(hint.left).toBe(false);
    expect(hint.x).toBeGreaterThan(knownAt(frame, y).x + textWidth('$1.75m', 13));
    // Both lines stay in the plot.
    expect(hint.y - 2).toBeGreaterThanOrEqual(10);
    expect(hint.y + 14).toBeLessThan(HEIGHT);
  }
});

it('lies on the side of the curve’s end that has room', () => {
  const frame = timeFrame(900, 36);
  const at = (month: number) => hintAt(frame, HEIGHT, { month, y: 100 }, 36, '$0');
  expect(at(12).x).toBeGreaterThan(frame.x(12));
  expect(at(30)).toMatchObject({ left: true, y: 100 });
  expect(at(30).x).toBeLessThan(frame.x(30));
});
