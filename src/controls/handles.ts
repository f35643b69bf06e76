// The handles of a slider: the value itself and, where it is a range, both its ends. Pure.
import type { Figure } from './figure';
import {
  homing,
  isRange,
  middle,
  moveAll,
  moveEnd,
  tellEnd,
  tellMiddle,
  type Bounds,
  type Law,
  type Value,
} from './range';
import { pageBy, positionOf, snap, stepBy, valueAt, type Track } from './track';

export type Handle = 'value' | 'p10' | 'p90';

/** What a slider is about. */
export interface Subject {
  readonly track: Track;
  /** Undefined where the value cannot be a range. */
  readonly law: Law | undefined;
  /** What is valid at all; the track may be shorter. */
  readonly limits: Bounds;
  readonly home: Value;
  /** How its numbers are told. */
  readonly figure: Pick<Figure, 'show'>;
}

/** The thumb is taken rather than a stop when both are this near (px). */
const ADVANTAGE = 3;
/** Home attracts a dragged thumb from this near (px). */
const MAGNET = 2.5;

export const handlesOf = (value: Value): readonly Handle[] =>
  isRange(value) ? ['value', 'p10', 'p90'] : ['value'];

/** The number that a handle stands for. */
export function numberOf(handle: Handle, value: Value, law: Law | undefined): number {
  return handle === 'value' || !isRange(value) ? middle(value, law) : value[handle];
}

/** That number as it is told. */
export const toldOf = (handle: Handle, value: Value, law: Law | undefined): number =>
  handle === 'value' || !isRange(value) ? tellMiddle(value, law) : tellEnd(value[handle]);

/** The handle under the pointer; undefined when none is within reach. All in px along the track. */
export function pick(x: number, places: ReadonlyMap<Handle, number>, reach: number): Handle | undefined {
  let best: Handle | undefined;
  let least = reach;
  for (const [handle, place] of places) {
    const distance = Math.abs(x - place) - (handle === 'value' ? ADVANTAGE : 0);
    if (distance <= least) [best, least] = [handle, distance];
  }
  return best;
}

/** The value with one handle put to a number. */
export function put(subject: Subject, before: Value, handle: Handle, x: number): Value {
  const { law, limits, home } = subject;
  if (handle !== 'value' && isRange(before) && law) return moveEnd(before, handle, x, law, limits);
  if (!isRange(before) || !law) return x;
  return homing(moveAll(before, x, law, limits), home, law);
}

/** The value with one handle dragged to a position on a track of that many px. */
export function drag(
  subject: Subject,
  before: Value,
  handle: Handle,
  position: number,
  width: number,
): Value {
  const { track } = subject;
  if (handle !== 'value') return put(subject, before, handle, valueAt(track, position));
  const atHome = Math.abs(position - positionOf(track, track.home)) * width <= MAGNET;
  return put(subject, before, handle, atHome ? track.home : snap(track, valueAt(track, position)));
}

/** So many steps further, and on until what is told changes: a step that nobody sees would be none. */
export function stepFrom(subject: Subject, value: Value, handle: Handle, steps: number): number {
  const { law, home, figure } = subject;
  const track = ownTrack(subject, handle);
  const before = figure.show(toldOf(handle, value, law));
  const unseen = (x: number) => figure.show(x === track.home ? toldOf(handle, home, law) : x) === before;
  let next = stepBy(track, numberOf(handle, value, law), steps);
  for (let last = NaN; unseen(next) && next !== last;) {
    last = next;
    next = stepBy(track, next, Math.sign(steps));
  }
  return next;
}

/** The track of a handle: its home is that handle's. */
const ownTrack = ({ track, law, home }: Subject, handle: Handle): Track =>
  handle === 'value' ? track : { ...track, home: numberOf(handle, home, law) };

/** The value after a key on a handle; undefined for keys that mean nothing there. */
export function press(
  subject: Subject,
  value: Value,
  handle: Handle,
  key: string,
  shift: boolean,
): Value | undefined {
  const { track, law, home } = subject;
  const from = numberOf(handle, value, law);
  const own = ownTrack(subject, handle);
  const by = (steps: number) =>
    put(subject, value, handle, stepFrom(subject, value, handle, steps * (shift ? 10 : 1)));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return by(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return by(-1);
    case 'PageUp':
      return put(subject, value, handle, pageBy(own, from, 1));
    case 'PageDown':
      return put(subject, value, handle, pageBy(own, from, -1));
    case 'Home':
      return put(subject, value, handle, track.low);
    case 'End':
      return put(subject, value, handle, track.high);
    case 'Backspace':
    case 'Delete':
      return handle === 'value' ? home : put(subject, value, handle, own.home);
    default:
      return undefined;
  }
}
