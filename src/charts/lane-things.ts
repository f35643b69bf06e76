// Everything on the lanes that can be pointed at, pressed or reached by keys, to read what it says.
import type { Frame } from './frame';
import { placeEvents, type PlacedLane } from './lane-events';
import { BESIDE, placeCounts, ROW, type Box, type Lane, type PlacedCount } from './lanes';

/** From the plot to a note beside it, px. */
const GUTTER = 12;

export interface Thing {
  readonly key: string;
  readonly spoken: string;
  /** In its lane; null for words in the line of what is rare. */
  readonly box: Box | null;
  /** Seen, where it is one of those words. */
  readonly text: string;
}

interface LaidLane extends PlacedLane {
  readonly lane: Lane;
  /** Has something to be said of; from its left edge on, px. */
  readonly note: { readonly text: string; readonly left: number } | null;
  readonly counts: readonly PlacedCount[];
  /** Those with a place, then those without. */
  readonly placed: readonly Thing[];
  readonly words: readonly Thing[];
}

/** What typically happens beyond the axis has no place on it. */
const onAxis = (lane: Lane, { months }: Frame): Lane =>
  lane.events ? { ...lane, events: lane.events.filter(({ month }) => !(month > months)) } : lane;

/** Lanes without anything are left out. */
export function layLanes(lanes: readonly Lane[], frame: Frame): LaidLane[] {
  return lanes
    .map((lane) => onAxis(lane, frame))
    .filter(({ events, counts }) => (events ?? counts).length > 0)
    .map((lane) => {
      const note = frame.narrow ? undefined : lane.note;
      const keyOf = (id: string | number) => `${lane.id} ${id}`;
      const laid = lane.events
        ? placeEvents(lane.events, frame, { noted: note !== undefined, rarely: lane.rarely })
        : { events: [], rare: null, height: ROW };
      const counts = placeCounts(lane.counts ?? [], frame);
      const placed = [
        ...laid.events.map(({ event, box }) => ({
          key: keyOf(event.id),
          spoken: event.spoken,
          box,
          text: '',
        })),
        ...counts.map(({ count, box }) => ({ key: keyOf(count.month), spoken: count.spoken, box, text: '' })),
      ];
      const words = (laid.rare?.events ?? []).map(({ id, spoken, texts: [text] }) => ({
        ...{ key: keyOf(id), spoken, box: null, text },
      }));
      // A count at the horizon reaches into the gutter.
      const reach = Math.max(...counts.map(({ box }) => box.to + BESIDE), frame.right + GUTTER);
      return {
        ...laid,
        lane,
        counts,
        placed,
        words,
        note: note && placed.length > 0 ? { text: note, left: reach } : null,
      };
    });
}

/** Of targets that reach over each other, the one whose middle is nearest to a point; -1 for none there. */
export function aimedAt(targets: readonly DOMRectReadOnly[], x: number, y: number): number {
  let found = -1;
  let least = Infinity;
  targets.forEach(({ left, right, top, bottom }, i) => {
    if (x < left || x > right || y < top || y > bottom) return;
    const away = Math.abs(y - (top + bottom) / 2) + Math.abs(x - (left + right) / 2) / 1000;
    if (away < least) [found, least] = [i, away];
  });
  return found;
}
