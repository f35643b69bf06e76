// Assumptions that lie outside what is published of them, and how far.
import { assumptionsIn } from './moves';
import type { SourceId } from './sources';
import type { Bounds } from './table';
import type { Scenario } from './types';
import { centre, toScale } from './value';

export interface Departure {
  readonly path: string;
  /** The middle of a range. */
  readonly value: number;
  /** Below (−1) or above (1) the published range. */
  readonly side: -1 | 1;
  readonly range: Bounds;
  readonly source: SourceId;
  /** From the nearer end, in widths of the published range, on the scale of the value's law. */
  readonly distance: number;
}

/** A single published figure is as wide as this share of it. */
const LEAST_WIDTH = 0.2;

/** Furthest first. */
export function departuresOf(scenario: Scenario): Departure[] {
  const found = assumptionsIn(scenario).flatMap(({ place, value }): Departure[] => {
    const { row, column, path } = place;
    if (!column.benchmark) return [];
    const { range, source } = column.benchmark;
    const middle = centre(value, row.law);
    // None at all is not measured against those who have some.
    if (middle === 0 || (middle >= range[0] && middle <= range[1])) return [];
    const side = middle > range[1] ? 1 : -1;
    const end = side > 0 ? range[1] : range[0];
    const usable = row.law !== 'no' && [middle, ...range].every((x) => Number.isFinite(toScale(row.law, x)));
    const at = (x: number) => (usable ? toScale(row.law, x) : x);
    const width = Math.max(at(range[1]) - at(range[0]), usable ? LEAST_WIDTH : LEAST_WIDTH * Math.abs(end));
    const distance = width > 0 ? Math.abs(at(middle) - at(end)) / width : Infinity;
    return [{ path, value: middle, side, range, source, distance }];
  });
  // Two that are endlessly far differ by NaN: they keep the table's order.
  return found.sort((a, b) => (a.distance === b.distance ? 0 : b.distance - a.distance));
}
