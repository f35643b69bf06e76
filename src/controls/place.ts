// Where something that opens beside an element goes. Pure.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

/** From the element, and from the edges of the window (px). */
const GAP = 4;
const EDGE = 8;

/**
 * What it must stay in: the pane that its anchor scrolls in, as far as the panel has room there, so that it covers
 * nothing beside or under the pane; else the window.
 */
export function roomFor(pane: Box | null, size: Size, view: Size): Box {
  const wide = pane !== null && size.width <= pane.width;
  const high = pane !== null && 2 * size.height <= pane.height;
  return {
    left: wide ? pane.left : EDGE,
    width: wide ? pane.width : view.width - 2 * EDGE,
    top: high ? pane.top : EDGE,
    height: high ? pane.height : view.height - 2 * EDGE,
  };
}

/** Left and top in the window: below the anchor if there is room, else above; never beyond the room. */
export function placeBeside(
  anchor: Box,
  size: Size,
  room: Box,
  align: 'start' | 'end' = 'start',
): { readonly left: number; readonly top: number } {
  const below = anchor.top + anchor.height + GAP;
  const above = anchor.top - GAP - size.height;
  const bottom = room.top + room.height;
  const top = below + size.height <= bottom || above < room.top ? below : above;
  const wanted = align === 'start' ? anchor.left : anchor.left + anchor.width - size.width;
  const most = room.left + room.width - size.width;
  return {
    left: Math.max(room.left, Math.min(most, wanted)),
    top: Math.max(room.top, Math.min(top, bottom - size.height)),
  };
}
