// How far a wish is to be followed for now, and when the job under way no longer serves it.
import type { Course } from './course';
import { FEWEST_SHOWN, MOST_STILL } from './ladder';
import type { Wish } from './wish';

export interface Stance {
  /** Be content with the futures that are here, as soon as they make a picture. */
  readonly stopped: boolean;
  /** Futures of a first answer. */
  readonly first: number;
  /** A control is held but has not moved for a while. */
  readonly still: boolean;
}

/** Futures that the wish needs for now; a held one keeps what is there already, and gets more while the hand is still. */
export function goalOf(
  { held, futures }: Wish,
  { count }: Course,
  { stopped, first, still }: Stance,
): number {
  if (stopped) return Math.min(futures, Math.max(count, FEWEST_SHOWN));
  return held ? Math.min(futures, Math.max(count, still ? MOST_STILL : first)) : futures;
}

/** Series that the wish needs, to show and to keep. */
const allOf = ({ places, kept = [] }: Wish): readonly number[] => [
  ...places,
  ...kept.filter((place) => !places.includes(place)),
];

/** Series that the wish needs for now. */
export function placesOf(wish: Wish, course: Course, { stopped }: Stance): readonly number[] {
  const all = allOf(wish);
  return stopped && course.count > 0 ? all.filter((place) => course.places.includes(place)) : all;
}

/**
 * Is the newest wish better served by another job than the course's? `answered`: a picture of the course was asked
 * for. While a control is held an outdated course goes on until then: dragging would else show nothing until it ends.
 */
export function outlived(wish: Wish, course: Course, answered: boolean, { stopped }: Stance): boolean {
  if (wish.run !== course.run) return answered || !wish.held;
  if (course.count >= (stopped ? FEWEST_SHOWN : wish.futures)) return true;
  return answered && !course.promises(allOf(wish));
}
