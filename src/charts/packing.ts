// Texts along the time axis: as many rows as it takes that none covers another.

export interface Span {
  /** px */
  readonly from: number;
  readonly to: number;
}

const GAP = 8;

/**
 * Row of each span, from 0: the first in which it fits, the last span first. Lines that lead down from the upper rows
 * then pass before the texts below, not through them.
 */
export function packRows(spans: readonly Span[]): number[] {
  const rows: number[] = spans.map(() => 0);
  const starts: number[] = [];
  const order = spans.map((_, i) => i).sort((a, b) => spans[b].from - spans[a].from || b - a);
  for (const i of order) {
    const free = starts.findIndex((start) => spans[i].to + GAP <= start);
    const row = free < 0 ? starts.length : free;
    rows[i] = row;
    starts[row] = spans[i].from;
  }
  return rows;
}

/** A text of that width beside or around a point, kept between two edges: its left edge. */
export function keepInside(left: number, width: number, from: number, to: number): number {
  return Math.max(from, Math.min(to - width, left));
}
