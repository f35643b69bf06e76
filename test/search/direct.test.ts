// The optimiser asked for functions that take time goes the library's own way, as if they took none.
import direct from 'ml-direct';
import { expect, it } from 'vitest';
import { minimise } from '../../src/search/direct';

const key = (point: readonly number[]) => point.map((x) => x.toFixed(9)).join(' ');
const pointOf = (name: string) => name.split(' ').map(Number);
/** Going on from a state, the library rounds a box's points otherwise than going through at once, in the last digit. */
function expectAlike(points: readonly string[], others: readonly string[]) {
  expect(points).toHaveLength(others.length);
  const off = points.map((name, i) =>
    Math.max(...pointOf(name).map((x, at) => Math.abs(x - pointOf(others[i])[at]))),
  );
  expect(Math.max(...off)).toBeLessThan(1.5e-9);
}
/** Many hollows, no two alike. */
const hollows = (point: readonly number[]) =>
  point.reduce((sum, x, i) => sum + (x - 0.31 - 0.07 * i) ** 2 + 0.2 * Math.sin(23 * x + i) ** 2, 0);

/** Points that `minimise` asks for, in their order, with the longest that it went without a pause. */
async function asked(size: number, budget: number) {
  const points: string[] = [];
  let longest = 0;
  let since = performance.now();
  await minimise({
    ...{ size, budget, key },
    async values(round) {
      longest = Math.max(longest, performance.now() - since);
      points.push(...round.map(key));
      await Promise.resolve();
      since = performance.now();
      return round.map(hollows);
    },
  });
  return { points, longest };
}

/** Points that the library asks for by itself in a cube, each once. */
function alone(low: readonly number[], high: readonly number[], iterations: number): string[] {
  const points = new Set<string>();
  const f = (point: ArrayLike<number>) => {
    points.add(key(Array.from(point)));
    return hollows(Array.from(point));
  };
  direct(f, [...low], [...high], { iterations });
  return [...points];
}

it.each([1, 2, 5, 7])(
  'asks for the same points as the library does at once, in %i dimensions',
  async (size) => {
    const budget = 120;
    const wide = Math.round(0.6 * budget);
    const { points } = await asked(size, budget);
    const whole = alone(Array<number>(size).fill(0), Array<number>(size).fill(1), 40).slice(0, wide);
    expect(points.slice(0, wide)).toEqual(whole);
    const best = whole
      .map((name) => name.split(' ').map(Number))
      .reduce((a, b) => (hollows(b) < hollows(a) ? b : a));
    const near = alone(
      best.map((x) => Math.max(0, x - 1 / 6)),
      best.map((x) => Math.min(1, x + 1 / 6)),
      40,
    );
    const fresh = near.filter((name) => !whole.includes(name)).slice(0, budget - wide);
    expectAlike(points.slice(wide), fresh);
  },
);

it('leaves the page free in between: no longer work for the last points than for the first', async () => {
  await asked(7, 50);
  const { longest } = await asked(7, 400);
  // Running all rounds again took 136 ms at the end of 400 points; a round takes a few.
  expect(longest).toBeLessThan(60);
});
