// Rounds and rules on a lane: where their marks, lines and texts stand, in as few rows as can be read.
import type { Frame } from './frame';
import { textWidth } from './labels';
import { besideLines } from './lane-beside';
import { extentOf, LINE, type PlacedEvent, type Rows } from './lane-rows';
import { BESIDE, FONT, MIDDLE, ROW, type LaneEvent } from './lanes';
import { keepInside, packRows, type Span } from './packing';

export interface PlacedLane {
  readonly events: readonly PlacedEvent[];
  /** Without a typical month: in words that end at the right edge, from so far down; none is null. */
  readonly rare: { readonly events: readonly LaneEvent[]; readonly top: number } | null;
  readonly height: number;
}

/**
 * Texts centred under their marks where neither lines nor texts meet, or beside the lines, whichever is lower.
 * `noted`: there is a note in the right gutter of the first row, if anything is drawn; `rarely` stands before what has
 * no typical month.
 */
export function placeEvents(
  events: readonly LaneEvent[],
  frame: Frame,
  { noted = false, rarely = '' }: { readonly noted?: boolean; readonly rarely?: string } = {},
): PlacedLane {
  const timed = events.filter(({ month }) => !Number.isNaN(month));
  const rare = events.filter(({ month }) => Number.isNaN(month));
  const isNoted = noted && timed.length > 0;
  const edge = (row: number) => (isNoted && row === 0 ? frame.right + BESIDE : frame.width);
  const [first, ...others] = [underMarks(timed, frame, edge(0)), besideLines(timed, frame, edge)]
    .filter((rows) => rows !== null)
    .map((rows) => withRare(rows, rare, rarely, frame, isNoted));
  return others.reduce((best, next) => (next.height < best.height ? next : best), first);
}

/** Texts centred under their marks, in one row; null when lines or texts meet. */
function underMarks(events: readonly LaneEvent[], frame: Frame, edge: number): Rows | null {
  if (events.length === 0) return null;
  const placed = events.map((event) => {
    const line = extentOf(event, frame);
    const lines = (frame.narrow && event.brief) || [event.texts[0]];
    const width = Math.max(...lines.map((text) => textWidth(text, FONT)));
    const left = keepInside(line.x - width / 2, width, frame.left, edge);
    return { event, line, lines, text: { from: left, to: left + width } };
  });
  const alone = (spans: readonly Span[]) => packRows(spans).every((row) => row === 0);
  const marks = placed.map(({ line }) => ({ from: line.from - 2, to: line.to - 6 }));
  const texts = placed.map(({ text }) => text);
  if (!alone(marks) || !alone(texts)) return null;
  const most = Math.max(...placed.map(({ lines }) => lines.length));
  const height = ROW + most * LINE;
  return {
    events: placed.map(({ event, line, lines, text }) => ({
      ...{ event, ...line, y: MIDDLE, anchor: 'middle' },
      texts: lines.map((one, i) => ({ text: one, x: (text.from + text.to) / 2, y: ROW + 10 + i * LINE })),
      box: { from: Math.min(text.from, line.from), to: Math.max(text.to, line.to), top: 0, height },
    })),
    // A second line of texts leaves no room under the first row.
    taken: [marks, most > 1 ? [{ from: 0, to: frame.width }] : texts],
    ...{ inset: -1, height },
  };
}

/** With what has no typical month in a row that has room at its right end, else in a line of its own. */
function withRare(
  { events, taken, inset, height }: Rows,
  rare: readonly LaneEvent[],
  rarely: string,
  frame: Frame,
  noted: boolean,
): PlacedLane {
  if (rare.length === 0) return { events, rare: null, height };
  const words = [rarely, ...rare.map(({ texts }) => texts[0])].map((text) => textWidth(text, FONT) + BESIDE);
  const width = words.reduce((sum, word) => sum + word, 0);
  // Beside the lane's label.
  const room = frame.width - frame.left;
  const row = taken.findIndex(
    (spans, r) =>
      !(noted && r === 0) && width <= room && spans.every(({ to }) => to + BESIDE <= frame.width - width),
  );
  if (row >= 0) return { events, rare: { events: rare, top: row * ROW + inset }, height };
  const top = events.length > 0 ? height : 0;
  return { events, rare: { events: rare, top }, height: top + linesOf(words, room) * LINE };
}

/** Lines that words of these widths take, broken between them. */
function linesOf(words: readonly number[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + word > room) [lines, used] = [lines + 1, 0];
    used += word;
  }
  return lines;
}
