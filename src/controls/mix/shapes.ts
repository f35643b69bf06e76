// The drawn mix in pixels: stacked areas, lines, and the acts between keyframes.
import { area, curveLinear, curveStepAfter, line } from 'd3';
import type { TimeFrame } from '../keyframes';
import { boundariesOf, drawnAt, isIdle, sharesOf, topsOf, type Keyframe, type Mix } from './mix';

interface Point {
  readonly month: number;
  /** Tops of the segments (mix.ts). */
  readonly tops: readonly number[];
}

/** So near a month that it is drawn as the same one. */
const WALL = 1e-6;
/** Shares that differ by less are the same. */
const APART = 1e-3;

/** Corners of the drawing: the opening, the keyframes within the horizon, and the horizon. */
export function corners(mix: Mix, ids: readonly string[], months: number): Point[] {
  const at = (month: number): Point => ({ month, tops: topsOf(drawnAt(mix, ids, month)) });
  const inside = mix.keyframes.filter(({ month }) => month > 0 && month < months);
  // The first keyframe acts from the first month: nothing comes before it.
  const first = mix.curve === 'step' ? inside.slice(1) : inside;
  // Between keyframes without effort and with some there is no slope, but a wall.
  const walled = (frame: Keyframe) => mix.curve === 'linear' && isIdle(sharesOf(frame, ids));
  const inner = first.flatMap((frame) =>
    (walled(frame) ? [-WALL, 0, WALL] : [0]).map((beside) => at(frame.month + beside)),
  );
  return [at(0), ...inner, at(months)];
}

const curveOf = ({ curve }: Mix) => (curve === 'step' ? curveStepAfter : curveLinear);

/** One area for each segment, first at the bottom. */
export function areaPaths(
  mix: Mix,
  points: readonly Point[],
  frame: TimeFrame,
  y: (share: number) => number,
) {
  return points[0].tops.map((_, s) => {
    const draw = area<Point>()
      .x(({ month }) => frame.x(month))
      .y0(({ tops }) => y(s > 0 ? tops[s - 1] : 0))
      .y1(({ tops }) => y(tops[s]))
      .curve(curveOf(mix))
      .digits(1);
    return draw([...points]) ?? '';
  });
}

/** One line for each boundary. */
export function boundaryPaths(
  mix: Mix,
  points: readonly Point[],
  frame: TimeFrame,
  y: (share: number) => number,
) {
  return points[0].tops.slice(0, -1).map((_, b) => {
    const draw = line<Point>()
      .x(({ month }) => frame.x(month))
      .y(({ tops }) => y(tops[b]))
      .curve(curveOf(mix))
      .digits(1);
    return draw([...points]) ?? '';
  });
}

export interface Came {
  readonly month: number;
  /** null without any effort. */
  readonly tops: readonly number[] | null;
}

/**
 * Boundaries of the shares that came out, month by month: stacked as the drawn ones, scaled to add up to 1 (medians
 * of shares need not).
 */
export const cameOf = (realised: readonly ArrayLike<number>[], { months }: TimeFrame): Came[] =>
  Array.from({ length: months }, (_, i) => {
    const month = i + 1;
    const shares = realised.map((series) => series[month]);
    const sum = shares.reduce((total, share) => total + share, 0);
    return { month, tops: sum > 0 ? boundariesOf(shares.map((share) => share / sum)) : null };
  });

/**
 * What came out (`cameOf`) as lines, one for each of its boundaries. Months without any effort are gaps. As steps: a
 * month's shares show from its place on the axis on, like a keyframe's.
 */
export function realisedPaths(
  stacked: readonly Came[],
  boundaries: number,
  frame: TimeFrame,
  y: (share: number) => number,
) {
  return Array.from({ length: boundaries }, (_, b) => {
    const draw = line<Came>()
      .defined(({ tops }) => tops !== null)
      .x(({ month }) => frame.x(month))
      .y(({ tops }) => y(tops?.[b] ?? 0))
      .curve(curveStepAfter)
      .digits(1);
    return draw([...stacked]) ?? '';
  });
}

export interface Act {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Segment with the largest share half-way, null where nobody is worked on. */
  readonly segment: number | null;
  /** Of its area half-way through the act, or of the empty plot: the middle, and the height. */
  readonly middle: number;
  readonly high: number;
  /** At its beginning. */
  readonly shares: readonly number[];
  /** At its end, where it gets there bit by bit; null where it stays. */
  readonly next: readonly number[] | null;
}

/** Stretches between keyframes, in months. */
export function actsOf(mix: Mix, ids: readonly string[], months: number): Act[] {
  const { keyframes } = mix;
  return keyframes
    .filter(({ month }) => month < months)
    .map((frame, index): Act => {
      const own = sharesOf(frame, ids);
      // Behind a wall the effort is there at once: the act is what comes after it.
      const shares = isIdle(own) ? drawnAt(mix, ids, frame.month + WALL) : own;
      const to = Math.min(months, keyframes.at(index + 1)?.month ?? months);
      const sloped = mix.curve === 'linear' && index + 1 < keyframes.length && !isIdle(own);
      const end = sloped ? drawnAt(mix, ids, to - WALL) : shares;
      const moves = end.some((share, s) => Math.abs(share - shares[s]) > APART);
      const half = moves ? drawnAt(mix, ids, (frame.month + to) / 2) : shares;
      const segment = isIdle(half) ? null : half.indexOf(Math.max(...half));
      const tops = [0, ...topsOf(half)];
      return {
        ...{ index, from: index === 0 ? 0 : frame.month, to, segment, shares },
        next: moves ? end : null,
        middle: segment === null ? 0.5 : (tops[segment] + tops[segment + 1]) / 2,
        high: segment === null ? 1 : half[segment],
      };
    });
}

/** Half a line of text, and air, px. */
const CLEAR = 9;

/** Where a text stands, px: as near to a middle, at most `reach` away, as keeps it clear of what would cross it. */
export function clearOf(middle: number, reach: number, crossing: readonly number[]): number {
  const air = (at: number) => crossing.reduce((least, other) => Math.min(least, Math.abs(other - at)), CLEAR);
  let best = middle;
  let most = air(best);
  for (let away = 1; away <= reach && most < CLEAR; away++) {
    for (const at of [middle + away, middle - away]) {
      const own = air(at);
      if (own > most) [best, most] = [at, own];
    }
  }
  return best;
}
