// Dragging a sheet by its top: where it follows to, and whether it stays open. Pure.

/** Faster than this decides by direction alone (px a ms). */
const FLICK = 0.4;
/** Less than this is a tap (px). */
const SLACK = 6;

export interface SheetDrag {
  readonly startY: number;
  readonly startTime: number;
  readonly y: number;
  readonly time: number;
  readonly open: boolean;
  /** Between open and closed (px). */
  readonly travel: number;
}

/** How far the sheet is pushed down from being open (px). */
export function offsetOf({ startY, y, open, travel }: SheetDrag): number {
  return Math.min(travel, Math.max(0, (open ? 0 : travel) + y - startY));
}

/** Open after release: a tap changes it, a flick goes its way, else the nearer. */
export function opensAfter(drag: SheetDrag): boolean {
  const moved = drag.y - drag.startY;
  if (Math.abs(moved) < SLACK) return !drag.open;
  const speed = moved / Math.max(1, drag.time - drag.startTime);
  if (Math.abs(speed) > FLICK) return speed < 0;
  return offsetOf(drag) < drag.travel / 2;
}
