// What the ways of laying a lane out have in common.
import type { Frame } from './frame';
import type { Box, LaneEvent } from './lanes';
import type { Span } from './packing';

/** Height of a line of text, px. */
export const LINE = 14;

export interface PlacedEvent {
  readonly event: LaneEvent;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Middle of the mark, px from the lane's top. */
  readonly y: number;
  readonly texts: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  /** How the texts stand to their x. */
  readonly anchor: 'middle' | 'start' | 'end';
  readonly box: Box;
}

export interface Rows {
  readonly events: readonly PlacedEvent[];
  /** By row: what is taken. */
  readonly taken: readonly (readonly Span[])[];
  /** From the top of a row to that of a text in it, px. */
  readonly inset: number;
  readonly height: number;
}

/** The extent of an event's line and mark. */
export function extentOf({ month, low, high }: LaneEvent, frame: Frame) {
  const at = (m: number) => frame.x(Math.max(0, Math.min(frame.months, m)));
  const x = at(month);
  const told = !Number.isNaN(low) && !Number.isNaN(high);
  return { x, from: told ? at(low) : x, to: told ? at(high) : x };
}
