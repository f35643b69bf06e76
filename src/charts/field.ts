// The field of a hundred dots: ten rows of ten, read like a page.

export const SIDE = 10;

/** Column and row of a cell. */
export const cellAt = (index: number) => ({ column: index % SIDE, row: Math.floor(index / SIDE) });

/** Cell at a point of a field with that pitch, px; within the field's own cells. */
export function cellNear(x: number, y: number, pitch: number, cells: number): number {
  const inside = (px: number) => Math.max(0, Math.min(SIDE - 1, Math.floor(px / pitch)));
  return Math.min(cells - 1, inside(y) * SIDE + inside(x));
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => (at >= SIDE ? at - SIDE : at),
  ArrowDown: (at, last) => (at + SIDE <= last ? at + SIDE : at),
  Home: () => 0,
  End: (_, last) => last,
};

/** The cell that a key leads to; undefined when the key means nothing here. */
export function moveInField(key: string, at: number, cells: number): number | undefined {
  if (!Object.hasOwn(MOVES, key)) return undefined;
  return Math.max(0, Math.min(cells - 1, MOVES[key](at, cells - 1)));
}
