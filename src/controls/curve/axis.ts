// The vertical axis of a drawn curve: from 0 to a round number with room above what is drawn.
import type { Track } from '../track';

const ROUND = [1, 2, 3, 5];
/** Texts of marks nearer than this would touch, px. */
const APART = 13;

/** Least round number above the most that is drawn, at least `least`, so that there always is room to go up. */
export function topOf(most: number, least: number, { high }: Track): number {
  for (let power = least < 1 ? 0.1 : 1; power < high; power *= 10) {
    for (const digit of ROUND) {
      const top = digit * power;
      if (top >= high) return high;
      if (top >= least && top > most) return top;
    }
  }
  return high;
}

export const yOf = (value: number, top: number, height: number) => (1 - value / top) * height;
export const valueAtY = (y: number, top: number, height: number) => (1 - y / height) * top;

/** Values to mark: both ends, and home where it has room. */
export function ticksOf(top: number, home: number, height: number): number[] {
  const room = [top, 0].every((end) => Math.abs(yOf(home, top, height) - yOf(end, top, height)) >= APART);
  return room ? [top, home, 0] : [top, 0];
}
