// Keyframes in rising months, whatever they hold. The first acts from month 1 and stays where it is. A list in which
// nothing changes stays the very same.
import type { Dated } from './frame';

const YEAR = 12;

/** Index of the keyframe in force at a month; the first one before it begins. */
export function inForce(frames: readonly Dated[], month: number): number {
  let at = 0;
  while (at + 1 < frames.length && frames[at + 1].month <= month) at++;
  return at;
}

/** Months that a keyframe may have without passing its neighbours. */
export function monthRange(frames: readonly Dated[], at: number, months: number): readonly [number, number] {
  if (at === 0) return [frames[0].month, frames[0].month];
  const low = frames[at - 1].month + 1;
  const next = at + 1 < frames.length ? frames[at + 1].month - 1 : months;
  return [low, Math.max(low, next)];
}

export function moveTo<T extends Dated>(
  frames: readonly T[],
  at: number,
  month: number,
  months: number,
): readonly T[] {
  const [low, high] = monthRange(frames, at, months);
  const next = Math.max(low, Math.min(high, Math.round(month)));
  return next === frames[at].month ? frames : replace(frames, at, { ...frames[at], month: next });
}

export const replace = <T>(frames: readonly T[], at: number, frame: T): readonly T[] =>
  frames.map((old, i) => (i === at ? frame : old));

/** Where a new keyframe of that month goes; null where one is, after the horizon, or when there are too many. */
export function placeFor(
  frames: readonly Dated[],
  month: number,
  months: number,
  most: number,
): number | null {
  const taken = frames.some((frame) => frame.month === month);
  if (taken || month < 1 || month > months || frames.length >= most) return null;
  const before = inForce(frames, month);
  return frames[before].month > month ? null : before + 1;
}

export const insert = <T>(frames: readonly T[], at: number, frame: T): readonly T[] => [
  ...frames.slice(0, at),
  frame,
  ...frames.slice(at),
];

/** A year after a keyframe, or the middle of what room there is. */
export function monthAfter(frames: readonly Dated[], at: number, months: number): number {
  const from = frames[at].month;
  const end = at + 1 < frames.length ? frames[at + 1].month : months + 1;
  return end - from > 2 * YEAR ? from + YEAR : Math.floor((from + end) / 2);
}
