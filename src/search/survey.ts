// A map of plans, from coarse to fine: which points there are, in which order they are counted, and counting them.
import type { Horizon } from '../engine/summary';
import type { Scenario } from '../scenario';
import { derive, type Axis } from './axes';
import type { Count, Seeds } from './count';
import { figuresOf, type Figures } from './figures';
import { inTurn } from './in-turn';

/** How fine a map is: about every fourth value along each axis, every second, all. */
export const LEVELS = [0, 1, 2] as const;
export type Level = (typeof LEVELS)[number];

export interface Point {
  /** Indices among the ticks of the two axes. */
  readonly x: number;
  readonly y: number;
  /** The coarsest map that it is on. */
  readonly level: Level;
}

/** As many values along an axis are a coarse map already. */
const COARSE = 6;

/** The coarsest level whose map has the tick. */
export function levelOf({ ticks }: Axis, index: number): Level {
  const [every, half] = ticks.length <= COARSE ? [1, 1] : ticks.length < 2 * COARSE ? [2, 1] : [4, 2];
  return index % every === 0 ? 0 : index % half === 0 ? 1 : 2;
}

/** Indices of the ticks on a map of this level. */
export const ticksAt = (axis: Axis, level: Level): number[] =>
  axis.ticks.flatMap((_, index) => (levelOf(axis, index) <= level ? [index] : []));

/** Where a value lies among the ticks: 2.5 is halfway from the third to the fourth. */
export function placeOf({ ticks }: Axis, value: number): number {
  const after = ticks.findIndex((tick) => tick >= value);
  if (after < 0) return ticks.length - 1;
  if (after === 0) return 0;
  return after - 1 + (value - ticks[after - 1]) / (ticks[after] - ticks[after - 1]);
}

/** Every point once: level by level, and within a level from the present plan outwards. */
export function pointsOf(x: Axis, y: Axis): Point[] {
  const home = { x: placeOf(x, x.at) / x.ticks.length, y: placeOf(y, y.at) / y.ticks.length };
  const far = (point: Point) =>
    (point.x / x.ticks.length - home.x) ** 2 + (point.y / y.ticks.length - home.y) ** 2;
  const points = x.ticks.flatMap((_, i) =>
    y.ticks.map((__, j): Point => {
      const level = Math.max(levelOf(x, i), levelOf(y, j)) as Level;
      return { x: i, y: j, level };
    }),
  );
  return points
    .map((point) => ({ point, far: far(point) }))
    .sort((a, b) => a.point.level - b.point.level || a.far - b.far)
    .map(({ point }) => point);
}

export interface Terrain {
  readonly scenario: Scenario;
  readonly x: Axis;
  readonly y: Axis;
}

/** The plan at a point; null where there is none. */
export const planAt = ({ scenario, x, y }: Terrain, point: Pick<Point, 'x' | 'y'>): Scenario | null =>
  derive(scenario, [
    { id: x.id, value: x.ticks[point.x] },
    { id: y.id, value: y.ticks[point.y] },
  ]);

export interface Sample {
  readonly futures: number;
  readonly seeds: Seeds;
}

/**
 * Counts the plans at the points, in their order, and tells each as it is known: null where there is no such plan.
 * Rejects with an AbortError once `signal` fires, after which nothing more is told.
 */
export function survey(
  terrain: Terrain,
  points: readonly Point[],
  { futures, seeds }: Sample,
  count: Count,
  tell: (point: Point, figures: Figures | null, horizon: Horizon | null) => void,
  signal: AbortSignal,
): Promise<void> {
  return inTurn(
    points,
    async (point) => {
      const plan = planAt(terrain, point);
      const horizon = plan && (await count(plan, futures, seeds, signal));
      if (!signal.aborted) tell(point, horizon && figuresOf(horizon), horizon);
    },
    signal,
  );
}
