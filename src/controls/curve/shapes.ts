// A drawn curve in pixels.
import { area, curveStepAfter, line } from 'd3';
import type { TimeFrame } from '../keyframes';
import { opened, valueAt, type Curve } from './curve';

interface Point {
  readonly month: number;
  readonly value: number;
}

/** Corners of the drawing: the opening, the keyframes within the horizon, and the horizon. */
export function corners(curve: Curve, home: number, months: number): Point[] {
  const [first, ...rest] = opened(curve, home);
  const inside = [{ ...first, month: 0 }, ...rest.filter(({ month }) => month < months)];
  return [...inside, { month: months, value: valueAt(curve, months, home) }];
}

export const linePath = (points: readonly Point[], frame: TimeFrame, y: (value: number) => number) =>
  line<Point>()
    .x(({ month }) => frame.x(month))
    .y(({ value }) => y(value))
    .curve(curveStepAfter)
    .digits(1)([...points]) ?? '';

/** Between the drawn line and what holds where nothing is drawn. */
export const areaPath = (
  points: readonly Point[],
  home: number,
  frame: TimeFrame,
  y: (value: number) => number,
) =>
  area<Point>()
    .x(({ month }) => frame.x(month))
    .y0(y(home))
    .y1(({ value }) => y(value))
    .curve(curveStepAfter)
    .digits(1)([...points]) ?? '';
