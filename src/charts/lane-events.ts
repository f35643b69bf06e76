// Rounds and rules on a lane: where their marks, lines and texts stand.
import type { Frame } from './frame';
import { textWidth } from './labels';
import { BESIDE, FONT, type LaneEvent } from './lanes';
import { keepInside, packRows } from './packing';

const LINE = 14;
/** Height of a row with a mark, and the middle of the mark in it, px. */
export const ROW = 18;
export const MIDDLE = 9;

export interface PlacedEvent {
  readonly event: LaneEvent;
  /** NaN: no mark, no line. */
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Middle of the mark, px from the lane's top. */
  readonly y: number;
  readonly texts: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  /** How the texts stand to their x. */
  readonly anchor: 'middle' | 'start' | 'end';
}

export interface PlacedLane {
  readonly events: readonly PlacedEvent[];
  readonly height: number;
}

/** The extent of an event's line and mark. */
function lineOf({ month, low, high }: LaneEvent, frame: Frame) {
  const at = (m: number) => frame.x(Math.max(0, Math.min(frame.months, m)));
  const x = Number.isNaN(month) ? NaN : at(month);
  const told = !Number.isNaN(low) && !Number.isNaN(high);
  const nothing = Number.isNaN(x);
  return {
    x,
    from: told ? at(low) : nothing ? frame.left : x,
    to: told ? at(high) : nothing ? frame.left : x,
  };
}

/**
 * Texts centred under their marks, in one row, when neither lines nor texts meet; beside the lines otherwise. With a
 * note in the right gutter they keep out of it.
 */
export function placeEvents(events: readonly LaneEvent[], frame: Frame, noted = false): PlacedLane {
  const right = noted ? frame.right + BESIDE : frame.width;
  return under(events, frame, right) ?? beside(events, frame, right);
}

function under(events: readonly LaneEvent[], frame: Frame, edge: number): PlacedLane | null {
  const placed = events.map((event) => {
    const line = lineOf(event, frame);
    const lines = (frame.narrow && event.brief) || [event.text];
    const width = Math.max(...lines.map((text) => textWidth(text, FONT)));
    const left = keepInside(line.x - width / 2, width, frame.left, edge);
    return { event, line, lines, left, right: left + width };
  });
  const alone = (spans: readonly { from: number; to: number }[]) => packRows(spans).every((row) => row === 0);
  const clear =
    placed.every(({ line }) => !Number.isNaN(line.x)) &&
    alone(placed.map(({ line }) => ({ from: line.from - 2, to: line.to - 6 }))) &&
    alone(placed.map(({ left, right }) => ({ from: left, to: right })));
  if (!clear) return null;
  return {
    events: placed.map(({ event, line, lines, left, right }) => ({
      ...{ event, ...line, y: MIDDLE, anchor: 'middle' },
      texts: lines.map((text, i) => ({ text, x: (left + right) / 2, y: ROW + 10 + i * LINE })),
    })),
    height: ROW + Math.max(0, ...placed.map(({ lines }) => lines.length)) * LINE,
  };
}

/**
 * Each text after its line, before it, or under it where neither has room, in as many rows as that takes. What has no
 * month comes last.
 */
function beside(events: readonly LaneEvent[], frame: Frame, edge: number): PlacedLane {
  const taken: { row: number; from: number; to: number }[] = [];
  const free = (row: number, from: number, to: number) =>
    taken.every((other) => other.row !== row || other.to + BESIDE <= from || to + BESIDE <= other.from);
  const timeless = ({ month }: LaneEvent) => Number(Number.isNaN(month));
  const order = [...events].sort((a, b) => timeless(a) - timeless(b));
  const placed = order.map((event): PlacedEvent => {
    const line = lineOf(event, frame);
    const { text, side, x, from, to } = textBeside(event, line, frame.left, edge);
    const rows = side === 'under' ? 2 : 1;
    let row = 0;
    while (!Array.from({ length: rows }, (_, i) => row + i).every((r) => free(r, from, to))) row++;
    for (let i = 0; i < rows; i++) taken.push({ row: row + i, from, to });
    const y = row * ROW + MIDDLE;
    const anchor = side === 'before' ? 'end' : 'start';
    return { event, ...line, y, anchor, texts: [{ text, x, y: y + 4 + (rows - 1) * LINE }] };
  });
  return { events: placed, height: ROW * Math.max(1, ...taken.map(({ row }) => row + 1)) };
}

/** The text where it has room, else its short form; after the line, else before it, else under it. */
function textBeside(
  { text, brief }: LaneEvent,
  line: ReturnType<typeof lineOf>,
  left: number,
  right: number,
) {
  const markless = Number.isNaN(line.x);
  const after = markless ? line.from : Math.max(line.to, line.x + 6) + BESIDE;
  const before = Math.min(line.from, line.x - 6) - BESIDE;
  const words = brief ? [text, brief.join(' ')] : [text];
  const places = words.flatMap((told) => {
    const width = textWidth(told, FONT);
    return [
      { text: told, side: 'after', x: after, from: line.from, to: after + width },
      { text: told, side: 'before', x: before, from: before - width, to: line.to },
    ] as const;
  });
  const fits = places.find(({ side, from, to }) =>
    side === 'after' ? to <= right : !markless && from >= left,
  );
  if (fits) return fits;
  const width = textWidth(text, FONT);
  const x = keepInside(markless ? left : line.x, width, left, right);
  return { text, side: 'under', x, from: Math.min(x, line.from), to: Math.max(x + width, line.to) } as const;
}
