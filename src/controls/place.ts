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
 * What it must stay in: as much as is seen of the pane that its anchor scrolls in, as far as the panel has room there, so
 * that it covers nothing beside or under the pane; else the window.
 */
export function roomFor(pane: Box | null, size: Size, view: Size): Box {
  const window = { left: EDGE, top: EDGE, width: view.width - 2 * EDGE, height: view.height - 2 * EDGE };
  if (pane === null) return window;
  const [left, width] = common(pane.left, pane.width, window.left, window.width);
  const [top, height] = common(pane.top, pane.height, window.top, window.height);
  return {
    ...(size.width <= width ? { left, width } : { left: window.left, width: window.width }),
    ...(2 * size.height <= height ? { top, height } : { top: window.top, height: window.height }),
  };
}

/** Beginning and length of what two stretches have in common. */
function common(from: number, length: number, start: number, most: number): readonly [number, number] {
  const begin = Math.max(from, start);
  return [begin, Math.max(0, Math.min(from + length, start + most) - begin)];
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
