// Where the marks of the frontier lie, the stairs between those on it, and labels that do not cover each other. Pure.
import { scaleLinear } from 'd3';
import { measured, survivalOf, type Measure } from '../../search';
import type { Mark } from '../../state';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Spot {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

export interface Scatter {
  readonly spots: readonly Spot[];
  readonly xTicks: readonly { readonly at: number; readonly value: number }[];
  readonly yTicks: readonly { readonly at: number; readonly value: number }[];
  /** Path along the frontier: nothing is above it and to its right. */
  readonly stairs: string;
}

const HUNDRED = 100;
/** Fewer survivors of a hundred are no axis of their own. */
const LEAST_MOST = 10;

export function scatterOf(marks: readonly Mark[], by: Measure, box: Box): Scatter {
  const value = ({ figures }: Mark) => measured(figures, by);
  const most = Math.max(1, ...marks.map(value));
  // As far as any plan gets: an empty half would crowd the rest.
  const safest = HUNDRED * Math.max(0, ...marks.map(({ figures }) => survivalOf(figures)));
  const x = scaleLinear([0, Math.max(LEAST_MOST, safest)], [box.left, box.right]).nice(5);
  const y = scaleLinear([0, most], [box.bottom, box.top]).nice(4);
  const spots = marks.map((mark): Spot => ({
    mark,
    x: x(HUNDRED * survivalOf(mark.figures)),
    y: y(value(mark)),
  }));
  const on = spots.filter(({ mark }) => mark.on).sort((a, b) => b.x - a.x || b.y - a.y);
  // From the safest plan up, and then, step by step, to the left and up.
  const stairs = on.map((spot, i) =>
    i === 0 ? `M${spot.x},${box.bottom}V${spot.y}` : `H${spot.x}V${spot.y}`,
  );
  return {
    spots,
    xTicks: x.ticks(5).map((tick) => ({ at: x(tick), value: tick })),
    yTicks: y.ticks(4).map((tick) => ({ at: y(tick), value: tick })),
    stairs: on.length > 0 ? `${stairs.join('')}H${box.left}` : '',
  };
}

export interface Label {
  readonly spot: Spot;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

const GAP = 14;
/** From a mark to its label. */
const AWAY = 9;
/** Of a line that runs to a mark. */
const ABOVE = 10;
/** Px of a letter, about. */
const LETTER = 6.4;

/** Beside their marks, on the side where there is room, pushed apart downwards. */
export function labelsOf(
  named: readonly { readonly spot: Spot; readonly text: string }[],
  box: Box,
): Label[] {
  const placed: Label[] = [];
  for (const { spot, text } of [...named].sort((a, b) => a.spot.y - b.spot.y)) {
    const width = text.length * LETTER;
    const anchor = spot.x + AWAY + width > box.right ? 'end' : 'start';
    const x = spot.x + (anchor === 'start' ? AWAY : -AWAY);
    const [left, right] = anchor === 'start' ? [x, x + width] : [x - width, x];
    // Before a mark the stairs run level with it.
    const level = anchor === 'end' ? spot.y - ABOVE : spot.y;
    let y = Math.max(level, box.top + GAP / 2);
    for (const other of placed) {
      const wide = other.text.length * LETTER;
      const [from, to] = other.anchor === 'start' ? [other.x, other.x + wide] : [other.x - wide, other.x];
      if (left < to && right > from && Math.abs(y - other.y) < GAP) y = other.y + GAP;
    }
    placed.push({ spot, text, x, y, anchor });
  }
  return placed;
}
