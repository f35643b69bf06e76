// The shades of a map: from the lowest figure that is counted to the highest, and none for what is not.
import { describe, expect, it } from 'vitest';
import { isCoarse, type MapCell } from '../../../src/state/map-cells';
import type { Figures, Gains } from '../../../src/search';
import { rangeOf, shadeOf, withinCell } from '../../../src/views/map/grid';

const point = (x: number) => ({ x, y: 0, level: 0 as const });
const figures = (alive: number): Figures => ({
  ...{ futures: 100, alive },
  ...{ arr: 1e4 * alive, meanArr: 2e4 * alive, meanValue: 3e4 * alive },
});
const counted = (x: number, alive: number): MapCell => ({
  ...point(x),
  figures: figures(alive),
  gains: {} as Gains,
});
const impossible = (x: number): MapCell => ({ ...point(x), figures: null });

describe('the place of a plan between cells', () => {
  it('is where it lies across, and beside the number of its nearest cell up and down', () => {
    expect(withinCell([0, 4, 8], [0, 4, 8], { x: 5, y: 4 })).toEqual({ right: 75, down: 18 });
    expect(withinCell([0, 4, 8], [0, 4, 8], { x: 3, y: 2.4 })).toEqual({ right: 25, down: 90 });
    expect(withinCell([0, 4], [0, 4], { x: 0, y: 0 }).right).toBe(50);
  });
});

describe('the range of a map', () => {
  it('is that of the plans that are counted, by the measure that is shown', () => {
    const cells = [counted(0, 20), counted(1, 70), point(2), impossible(3)];
    expect(rangeOf(cells, 'survival')).toEqual({ low: 0.2, high: 0.7 });
    expect(rangeOf(cells, 'arr')).toEqual({ low: 2e5, high: 7e5 });
  });

  it('is none before a plan is counted', () => {
    expect(rangeOf([point(0), impossible(1)], 'survival')).toBeNull();
  });

  it('is shaded from end to end, the lightest where all are alike', () => {
    const [low, middle, high] = [0, 0.5, 1].map((value) => shadeOf(value, 0, 1));
    expect(low).toBeLessThan(middle);
    expect(middle).toBeLessThan(high);
    expect(shadeOf(0.4, 0.4, 0.4)).toBe(low);
  });
});

it('a map is spoken of once it is known all over, however little of it is finer', () => {
  const fine: MapCell = { ...point(1), level: 1 };
  expect(isCoarse([counted(0, 20), point(2)])).toBe(false);
  expect(isCoarse([counted(0, 20), impossible(2), fine])).toBe(true);
});
