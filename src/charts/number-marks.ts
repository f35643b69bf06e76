// Numbered marks on a line: each stands above its point, or below, where it covers no other one.

export interface NumberMark {
  readonly number: number;
  readonly month: number;
  readonly value: number;
  /** Token of its colour. */
  readonly tone: string;
}

export interface PlacedMark {
  readonly mark: NumberMark;
  /** The point on the line, and the middle of the mark, px. */
  readonly x: number;
  readonly y: number;
  readonly cx: number;
  readonly cy: number;
}

/** Of a mark, px. */
export const RADIUS = 8.5;
/** From the point to the middle of the mark, and from there on further away. */
const FIRST = 18;
const STEP = 10;
const AIR = 1.5;

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In the order given; one without room anywhere near stands where it covers least. */
export function placeMarks(
  marks: readonly NumberMark[],
  x: (month: number) => number,
  y: (value: number) => number,
  room: Room,
): PlacedMark[] {
  const placed: PlacedMark[] = [];
  for (const mark of marks) {
    const at = { mark, x: x(mark.month), y: y(mark.value) };
    const ways = offsets().map(([dx, dy]) => ({
      ...at,
      cx: Math.max(room.left, Math.min(room.right, at.x + dx)),
      cy: Math.max(room.top, Math.min(room.bottom, at.y + dy)),
    }));
    const free = ways.find((way) => covered(way, placed) === 0);
    placed.push(
      free ?? ways.reduce((best, way) => (covered(way, placed) < covered(best, placed) ? way : best)),
    );
  }
  return placed;
}

/** Above, below, aside; then further away. */
function offsets(): (readonly [dx: number, dy: number])[] {
  return [0, 1, 2, 3].flatMap((ring) => {
    const far = FIRST + ring * STEP;
    const aside = RADIUS + ring * STEP;
    return [
      [0, -far],
      [0, far],
      [-aside, -far],
      [aside, -far],
      [-aside, far],
      [aside, far],
    ] as const;
  });
}

/** How far a mark reaches over the others, and over their points and its own, px. */
function covered({ cx, cy, x, y }: PlacedMark, placed: readonly PlacedMark[]): number {
  const over = (distance: number, least: number) => Math.max(0, least - distance);
  const own = over(Math.hypot(cx - x, cy - y), RADIUS + 3);
  return placed.reduce(
    (sum, other) =>
      sum +
      over(Math.hypot(cx - other.cx, cy - other.cy), 2 * RADIUS + AIR) +
      over(Math.hypot(cx - other.x, cy - other.y), RADIUS + 2),
    own,
  );
}
