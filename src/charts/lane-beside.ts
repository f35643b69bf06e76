// Lanes whose texts stand beside their lines: several events share a row as long as nothing touches.
import type { Frame } from './frame';
import { textWidth } from './labels';
import { extentOf, LINE, type PlacedEvent, type Rows } from './lane-rows';
import { BESIDE, FONT, MIDDLE, ROW, type LaneEvent } from './lanes';
import { keepInside, type Span } from './packing';

/** Half a mark, and air, px. */
const MARK = 6;

interface Place extends Span {
  readonly text: string;
  readonly side: 'after' | 'before' | 'under';
  /** Where the text begins, or ends when it stands before. */
  readonly at: number;
  readonly row: number;
}

/**
 * Each text after its line or before it, in the first row where it has room, shortened if it must be; under the line
 * where even that fails. `edge` of a row: how far to the right its texts may go.
 */
export function besideLines(events: readonly LaneEvent[], frame: Frame, edge: (row: number) => number): Rows {
  const taken: Span[][] = [];
  const placed = events.map((event): PlacedEvent => {
    const line = extentOf(event, frame);
    const place = beside(event, line, taken, frame.left, edge) ?? under(event, line, taken, frame.left, edge);
    const { text, side, at, row, from, to } = place;
    const rows = side === 'under' ? 2 : 1;
    for (let r = row; r < row + rows; r++) (taken[r] ??= []).push({ from, to });
    const y = row * ROW + MIDDLE;
    return {
      ...{ event, ...line, y, anchor: side === 'before' ? 'end' : 'start' },
      texts: [{ text, x: at, y: y + 4 + (rows - 1) * LINE }],
      box: { from, to, top: row * ROW, height: rows * ROW },
    };
  });
  const rows = taken.length > 0 ? taken : [[]];
  return { events: placed, taken: rows, inset: 1, height: ROW * rows.length };
}

type Extent = ReturnType<typeof extentOf>;

const free = (spans: readonly Span[] = [], { from, to }: Span) =>
  spans.every((other) => other.to + BESIDE <= from || to + BESIDE <= other.from);

function beside(
  { texts }: LaneEvent,
  line: Extent,
  taken: readonly (readonly Span[])[],
  left: number,
  edge: (row: number) => number,
): Place | undefined {
  const start = Math.min(line.from, line.x - MARK);
  const end = Math.max(line.to, line.x + MARK);
  for (const text of texts) {
    const width = textWidth(text, FONT) + BESIDE;
    for (let row = 0; row <= taken.length; row++) {
      const after: Place = { text, side: 'after', at: end + BESIDE, row, from: start, to: end + width };
      const before: Place = { text, side: 'before', at: start - BESIDE, row, from: start - width, to: end };
      const suits = (place: Place) => place.from >= left && place.to <= edge(row) && free(taken[row], place);
      const found = [after, before].find(suits);
      if (found) return found;
    }
  }
  return undefined;
}

/** Two rows, for the longest text that the column can hold. */
function under(
  { texts }: LaneEvent,
  line: Extent,
  taken: readonly (readonly Span[])[],
  left: number,
  edge: (row: number) => number,
): Place {
  const right = edge(1);
  const text = texts.find((one) => textWidth(one, FONT) <= right - left) ?? texts[texts.length - 1];
  const width = textWidth(text, FONT);
  const at = keepInside(line.x, width, left, right);
  const span = { from: Math.min(at, line.from), to: Math.max(at + width, line.to) };
  let row = 0;
  while (!free(taken[row], span) || !free(taken[row + 1], span)) row++;
  return { text, side: 'under', at, row, ...span };
}
