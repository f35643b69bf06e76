// Where something that opens beside an element goes. Pure.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** From the element, and from the edges of the window (px). */
const GAP = 4;
const EDGE = 8;

/** Left and top in the window: below the anchor if there is room, else above; never beyond the edges. */
export function placeBeside(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  align: 'start' | 'end' = 'start',
): { readonly left: number; readonly top: number } {
  const below = anchor.top + anchor.height + GAP;
  const above = anchor.top - GAP - size.height;
  const top = below + size.height + EDGE <= view.height || above < EDGE ? below : above;
  const wanted = align === 'start' ? anchor.left : anchor.left + anchor.width - size.width;
  const most = view.width - EDGE - size.width;
  return {
    left: Math.max(EDGE, Math.min(most, wanted)),
    top: Math.max(EDGE, Math.min(top, view.height - EDGE - size.height)),
  };
}
