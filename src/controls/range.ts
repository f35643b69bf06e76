// A number or an 80 % interval, and what a slider's handles do to it. Pure; the law is handed in.

import { figures, isRound } from '../format';
import { EXACT, middleOf, rangeAround, type Bounds, type Law, type Range } from './around';

export type { Bounds, Law, Range } from './around';
export type Value = number | Range;

export const isRange = (value: Value): value is Range => typeof value === 'object';

export const alike = (a: Value, b: Value): boolean =>
  isRange(a) && isRange(b) ? a.p10 === b.p10 && a.p90 === b.p90 : a === b;

/** Half the width of a new range: a factor of 1.4, the same in odds, or a quarter. */
const HALF = { log: Math.log(1.4), logit: 0.4, normal: 0.25 } as const;

/** Open domain of the law within the value's bounds. */
function domain(law: Law, [low, high]: Bounds): Bounds {
  if (law.name === 'normal') return [low, high];
  const least = Math.max(low, 1e-6);
  return law.name === 'log' ? [least, high] : [least, Math.min(high, 1 - 1e-6)];
}

const clamp = (x: number, [low, high]: Bounds) => Math.min(high, Math.max(low, x));

/** Median of a value. */
export function middle(value: Value, law: Law | undefined): number {
  return isRange(value) ? middleOf(value, law) : value;
}

/** A number that somebody put has no more figures than these. */
const PUT = 6;
/** A number that only came of others is told with these. */
const TOLD = 2;
/** An end that is told: as it was chosen up to three figures. */
export const tellEnd = (x: number): number => (isRound(x, 3) ? figures(x, 3) : figures(x, TOLD));

/** The middle as it is told: as it was put, or with two figures where it only follows from the ends. */
export function tellMiddle(value: Value, law: Law | undefined): number {
  const centre = middle(value, law);
  if (!isRange(value)) return centre;
  return figures(centre, isRound(centre, PUT) ? PUT : TOLD);
}

/** Part of its half width by which a range may change when its ends are rounded: made anew, and moved again and again. */
const LOOSE = 0.1;
const TIGHT = 0.005;

/** A range around a number; undefined where the law allows none (around nothing, or at certainty). */
export function widen(value: number, law: Law, bounds: Bounds): Range | undefined {
  const half = law.name === 'normal' ? HALF.normal * (Math.abs(value) || 1) : HALF[law.name];
  return rangeAround(value, half, law, domain(law, bounds), LOOSE);
}

/** The whole range moved so that its middle lies at `centre`, as far as its bounds let it. */
export function moveAll(range: Range, centre: number, law: Law, bounds: Bounds): Range {
  const inner = domain(law, bounds);
  const [low, high] = [law.to(inner[0]), law.to(inner[1])];
  const half = (law.to(range.p90) - law.to(range.p10)) / 2;
  if (high - low <= 2 * half) return range;
  const wanted = law.to(clamp(centre, inner));
  const at = clamp(wanted, [low + half, high - half]);
  const to = at === wanted ? clamp(centre, inner) : law.from(at);
  return rangeAround(to, half, law, inner, TIGHT) ?? range;
}

/** One end alone, to three figures; it stops short of the other. */
export function moveEnd(range: Range, end: keyof Range, to: number, law: Law, bounds: Bounds): Range {
  const next = { ...range, [end]: clamp(figures(to, 3), domain(law, bounds)) };
  return next.p10 < next.p90 ? next : range;
}

/**
 * A value with another middle, exactly: a number is replaced; a range goes along, narrower where its bounds are near,
 * and is one number where they leave it no room.
 */
export function withMiddle(value: Value, x: number, law: Law | undefined, bounds: Bounds): Value {
  if (!isRange(value) || !law) return x;
  const half = (law.to(value.p90) - law.to(value.p10)) / 2;
  return rangeAround(x, half, law, domain(law, bounds), TIGHT) ?? x;
}

/** Part by which the ends of a moved range may miss its home through rounding, and still be home. */
const HOMING = 0.012;

/** `home` itself when the value has come back to it but for rounding. */
export function homing(value: Value, home: Value, law: Law | undefined): Value {
  if (!isRange(value) || !isRange(home)) return value;
  const near = (a: number, b: number, part: number) => Math.abs(a - b) <= part * Math.abs(b);
  const centred = near(middle(value, law), middle(home, law), EXACT);
  return centred && near(value.p10, home.p10, HOMING) && near(value.p90, home.p90, HOMING) ? home : value;
}

/** A range made a number, or a number a range: home's where it is at home; undefined where there can be none. */
export function toggled(value: Value, home: Value, law: Law | undefined, bounds: Bounds): Value | undefined {
  if (!law) return undefined;
  if (isRange(value)) return tellMiddle(value, law);
  if (isRange(home) && tellMiddle(home, law) === value) return home;
  return widen(value, law, bounds);
}
