// A number or an 80 % interval, and what a slider's handles do to it. Pure; the law is handed in.

export interface Range {
  readonly p10: number;
  readonly p90: number;
}
export type Value = number | Range;
export type Bounds = readonly [low: number, high: number];

/** Scale in which the law of a value is normal: its middle is the mean of the ends there. */
export interface Law {
  readonly name: 'log' | 'logit' | 'normal';
  readonly to: (x: number) => number;
  readonly from: (x: number) => number;
}

export const isRange = (value: Value): value is Range => typeof value === 'object';

export const alike = (a: Value, b: Value): boolean =>
  isRange(a) && isRange(b) ? a.p10 === b.p10 && a.p90 === b.p90 : a === b;

/** Half the width of a new range: a factor of 1.4, the same in odds, or a quarter. */
const HALF = { log: Math.log(1.4), logit: 0.4, normal: 0.25 } as const;
/** Ends keep three figures: more would be pretence, and lengthen every link. */
const tidy = (x: number) => Number(x.toPrecision(3));

/** Open domain of the law within the value's bounds. */
function domain(law: Law, [low, high]: Bounds): Bounds {
  if (law.name === 'normal') return [low, high];
  const least = Math.max(low, 1e-6);
  return law.name === 'log' ? [least, high] : [least, Math.min(high, 1 - 1e-6)];
}

const clamp = (x: number, [low, high]: Bounds) => Math.min(high, Math.max(low, x));

/** Median of a value. */
export function middle(value: Value, law: Law | undefined): number {
  if (!isRange(value)) return value;
  if (!law) return (value.p10 + value.p90) / 2;
  return law.from((law.to(value.p10) + law.to(value.p90)) / 2);
}

/** The middle as it is told: that of a range to three figures. */
export const tidyMiddle = (value: Value, law: Law | undefined): number =>
  isRange(value) ? tidy(middle(value, law)) : value;

/** Both ends on the tidy grid, in order; undefined when they cannot be. */
function ordered(p10: number, p90: number, bounds: Bounds): Range | undefined {
  const [a, b] = [clamp(tidy(p10), bounds), clamp(tidy(p90), bounds)];
  return a < b ? { p10: a, p90: b } : undefined;
}

/** A range around a number; undefined where the law allows none (around nothing, or at certainty). */
export function widen(value: number, law: Law, bounds: Bounds): Range | undefined {
  const inner = domain(law, bounds);
  if (value < inner[0] || value > inner[1]) return undefined;
  const half = law.name === 'normal' ? HALF.normal * (Math.abs(value) || 1) : HALF[law.name];
  const at = law.to(value);
  return ordered(law.from(at - half), law.from(at + half), inner);
}

/** The whole range moved so that its middle lies at `centre`, as far as its bounds let it. */
export function moveAll(range: Range, centre: number, law: Law, bounds: Bounds): Range {
  const inner = domain(law, bounds);
  const [low, high] = [law.to(inner[0]), law.to(inner[1])];
  const [a, b] = [law.to(range.p10), law.to(range.p90)];
  const wanted = law.to(clamp(centre, inner)) - (a + b) / 2;
  const shift = clamp(wanted, [Math.min(0, low - a), Math.max(0, high - b)]);
  return ordered(law.from(a + shift), law.from(b + shift), inner) ?? range;
}

/** One end alone; it stops short of the other. */
export function moveEnd(range: Range, end: keyof Range, to: number, law: Law, bounds: Bounds): Range {
  const x = clamp(tidy(to), domain(law, bounds));
  const next = { ...range, [end]: x };
  return next.p10 < next.p90 ? next : range;
}

/** A value with another middle: a number is replaced, a range moves as a whole. */
export const withMiddle = (value: Value, x: number, law: Law | undefined, bounds: Bounds): Value =>
  isRange(value) && law ? moveAll(value, x, law, bounds) : x;

/** Part by which a moved range may miss its home through rounding, and still be home. */
const HOMING = 0.012;

/** `home` itself when the value has come back to it but for rounding. */
export function homing(value: Value, home: Value): Value {
  if (!isRange(value) || !isRange(home)) return value;
  const near = (a: number, b: number) => Math.abs(a - b) <= HOMING * Math.abs(b);
  return near(value.p10, home.p10) && near(value.p90, home.p90) ? home : value;
}

/** A range made a number, or a number a range: home's where it is at home; undefined where there can be none. */
export function toggled(value: Value, home: Value, law: Law | undefined, bounds: Bounds): Value | undefined {
  if (!law) return undefined;
  if (isRange(value)) return tidyMiddle(value, law);
  if (isRange(home) && tidyMiddle(home, law) === tidy(value)) return home;
  return widen(value, law, bounds);
}
