// A curve while it is drawn, by a stroke and by keys.
import { expect, it } from 'vitest';
import { CurvePad, rung } from '../../../src/views/lesson/curve-pad.svelte';

it('climbs by 1, 2, 5', () => {
  expect([1, 2, 5, 10, 3].map((x) => rung(x, 1))).toEqual([2, 5, 10, 20, 5]);
  expect([10, 5, 2, 1, 3].map((x) => rung(x, -1))).toEqual([5, 2, 1, 0.5, 2]);
});

const pad = (most = Infinity) => new CurvePad({ grid: [6, 12, 18, 24], opening: 40, top: 100, most });

it('joins a stroke straight from the opening to where it goes, and back over what was drawn', () => {
  const drawn = pad();
  drawn.press(12, 80);
  expect(drawn.values).toEqual([60, 80]);
  expect(drawn.isWhole).toBe(false);
  drawn.stroke(24, 20);
  expect(drawn.values).toEqual([60, 80, 50, 20]);
  expect(drawn.isWhole).toBe(true);
  drawn.stroke(18, 30);
  expect(drawn.values).toEqual([60, 80, 30, 20]);
  drawn.clear();
  expect(drawn.values).toEqual([]);
});

it('draws by keys, each point beginning where the one before it is', () => {
  const drawn = pad(100);
  drawn.step(1);
  drawn.move(1, false);
  expect(drawn.values).toEqual([43]);
  drawn.step(1);
  drawn.move(-1, true);
  expect(drawn.values).toEqual([43, 31]);
  drawn.step(9);
  expect([drawn.values, drawn.at]).toEqual([[43, 31, 31, 31], 3]);
});

it('lets the axis grow with what is drawn, and never cuts it off', () => {
  const drawn = pad();
  drawn.press(6, 100);
  drawn.move(1, true);
  expect([drawn.top, drawn.values[0]]).toEqual([200, 113]);
  drawn.lower();
  expect(drawn.top).toBe(200);
  const share = pad(100);
  share.higher();
  expect(share.top).toBe(100);
});

it('goes on with what was drawn before, on an axis that is high enough', () => {
  const ask = { grid: [6, 12, 18, 24], opening: 40, top: 100, most: Infinity };
  const before = new CurvePad(ask, [60, 450]);
  expect([before.values, before.top, before.at]).toEqual([[60, 450], 500, 1]);
  before.stroke(24, 150);
  expect(before.values).toEqual([60, 450, 300, 150]);
  for (const other of [
    [1, 2, 3, 4, 5],
    [-1, 2],
  ])
    expect(new CurvePad(ask, other).values).toEqual([]);
  expect(new CurvePad({ ...ask, most: 100 }, [101]).values).toEqual([]);
});
