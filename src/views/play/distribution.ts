// Ends of many futures as a picture: how many ran out of cash, and bars of ARR on a square-root scale. Pure.
import type { Among } from '../../play';

export interface Bars {
  /** Share of all futures in each bar, left to right. */
  readonly shares: readonly number[];
  /** Share that is out of cash. */
  readonly dead: number;
}

export const BINS = 48;

/** Where an ARR lies between 0 and the top, 0 to 1; above it at the end. */
export const along = (arr: number, top: number): number =>
  top > 0 ? Math.min(1, Math.sqrt(Math.max(0, arr) / top)) : 0;

export function barsOf({ arr, deaths, futures }: Among, top: number): Bars {
  const shares = Array.from({ length: BINS }, () => 0);
  for (const value of arr) shares[Math.min(BINS - 1, Math.floor(along(value, top) * BINS))] += 1 / futures;
  return { shares, dead: deaths.reduce((sum, n) => sum + n, 0) / Math.max(1, futures) };
}

/** A round top that leaves out the furthest hundredth of all, and never the player. */
export function topOf(among: readonly Among[], own: number): number {
  const sorted = among.flatMap(({ arr }) => arr).sort((a, b) => a - b);
  const high = sorted[Math.floor(0.99 * (sorted.length - 1))] ?? 0;
  return Math.max(high, own * 1.05, 1);
}

/** Median of all futures, out of cash counting as 0. */
export function typical({ arr, futures }: Among): number {
  const sorted = [...arr].sort((a, b) => a - b);
  const dead = futures - sorted.length;
  const rank = Math.floor((futures - 1) / 2);
  return rank < dead ? 0 : (sorted[rank - dead] ?? 0);
}
