// A map as rows of cells, the highest value of the upright axis first, and how arrow keys go through it. Pure.
import { measured, type Measure, type Point } from '../../search';
import { countedOf, type MapCell } from '../../state';

export type Place = Pick<Point, 'x' | 'y'>;

/** The cell nearest to a place among the ticks. */
export const nearest = (columns: readonly number[], rows: readonly number[], { x, y }: Place): Place => {
  const near = (list: readonly number[], to: number) =>
    list.reduce((best, index) => (Math.abs(index - to) < Math.abs(best - to) ? index : best), list[0]);
  return { x: near(columns, x), y: near(rows, y) };
};

/** Room that the number of the cell takes in its middle, per cent of its height to either side. */
const NUMBER = 32;

/**
 * Where in the nearest cell a place lies, per cent from its left and its top edge; beside the number in its middle, not
 * on it.
 */
export function withinCell(columns: readonly number[], rows: readonly number[], place: Place) {
  const cell = nearest(columns, rows, place);
  const off = (list: readonly number[], at: number, to: number) => {
    const i = list.indexOf(at);
    const beside = list[to > at ? i + 1 : i - 1];
    return beside === undefined || to === at ? 0 : (100 * (to - at)) / Math.abs(beside - at);
  };
  const up = off(rows, cell.y, place.y);
  return {
    right: 50 + off(columns, cell.x, place.x),
    down: 50 - (up >= 0 ? Math.max(up, NUMBER) : Math.min(up, -NUMBER)),
  };
}

/** The place after an arrow key, Home or End; undefined for other keys. Edges hold. */
export function step(
  key: string,
  at: Place,
  columns: readonly number[],
  rows: readonly number[],
): Place | undefined {
  const by = (list: readonly number[], index: number, steps: number) =>
    list[Math.max(0, Math.min(list.length - 1, list.indexOf(index) + steps))];
  switch (key) {
    case 'ArrowLeft':
      return { ...at, x: by(columns, at.x, -1) };
    case 'ArrowRight':
      return { ...at, x: by(columns, at.x, 1) };
    case 'ArrowUp':
      return { ...at, y: by(rows, at.y, 1) };
    case 'ArrowDown':
      return { ...at, y: by(rows, at.y, -1) };
    case 'Home':
      return { ...at, x: columns[0] };
    case 'End':
      return { ...at, x: columns[columns.length - 1] };
    default:
      return undefined;
  }
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** From the lowest to the highest figure that is counted; null before there is one. */
export function rangeOf(cells: readonly MapCell[], measure: Measure): Range | null {
  const values = countedOf(cells).map(({ figures }) => measured(figures, measure));
  return values.length > 0 ? { low: Math.min(...values), high: Math.max(...values) } : null;
}

/** Per cent of ink under a number: it stays readable on the darkest. */
const LIGHTEST = 4;
const DARKEST = 44;

export const shadeOf = (value: number, low: number, high: number): number =>
  high > low ? LIGHTEST + ((DARKEST - LIGHTEST) * (value - low)) / (high - low) : LIGHTEST;
