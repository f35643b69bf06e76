// Which assumptions a memo tells: what survival hangs on, and what lies far from what is published.
import { describe, expect, it } from 'vitest';
import { departuresOf, movesOf, preset } from '../../src/scenario';
import { choose, MOST_CHOSEN, pushedOf, type Weight } from '../../src/state/memo-choice';

const scenario = preset('shippo-pivot')!;
const departures = departuresOf(scenario).map(({ path }) => path);
const others = movesOf(scenario)
  .map(({ path }) => path)
  .filter((path) => !departures.includes(path));
/** Weights of so many other paths, the first the lightest. */
const weights = (count: number, isClear = true): Weight[] =>
  others.slice(0, count).map((path, i) => ({
    path,
    of: 'fifth' as const,
    low: 20,
    high: 20 + (i % 2 ? 1 : -1) * (i + 1),
    isClear,
  }));
const paths = (of: readonly Weight[]) => choose(scenario, of).map(({ path }) => path);

describe('ten assumptions', () => {
  it('are those that survival hangs on, heaviest first in either direction, and the furthest from the published', () => {
    expect(departures.length).toBeGreaterThan(0);
    const far = Math.min(4, departures.length);
    const heavy = weights(20).reverse();
    const told = paths(heavy);
    expect(told).toHaveLength(MOST_CHOSEN);
    expect(told.slice(0, MOST_CHOSEN - far)).toEqual(
      heavy.slice(0, MOST_CHOSEN - far).map(({ path }) => path),
    );
    expect(told.slice(MOST_CHOSEN - far)).toEqual(departures.slice(0, far));
  });

  it('leave out what no more than chance moves', () => {
    expect(paths(weights(20, false))).toEqual(departures.slice(0, MOST_CHOSEN));
  });

  it('are told once, with weight and distance, where both hold', () => {
    const both: Weight = { path: departures[0], of: 'fifth', low: 5, high: 60, isClear: true };
    const told = choose(scenario, [...weights(20), both]);
    expect(new Set(told.map(({ path }) => path)).size).toBe(told.length);
    expect(told[0].path).toBe(departures[0]);
    expect(told[0].weight).toEqual(both);
    expect(told[0].departure?.path).toBe(departures[0]);
  });
});

describe('what is pushed on', () => {
  it('is what survival hangs on, five at most', () => {
    const heavy = weights(8).reverse();
    const pushed = pushedOf(scenario, choose(scenario, heavy));
    expect(pushed).toEqual(heavy.slice(0, 5).map(({ path }) => path));
  });

  it('is three at least, of what is told or stands in front', () => {
    const [one] = weights(1);
    const pushed = pushedOf(scenario, choose(scenario, [one]));
    expect(pushed).toHaveLength(3);
    expect(pushed[0]).toBe(one.path);
    expect(new Set(pushed).size).toBe(3);
  });
});
