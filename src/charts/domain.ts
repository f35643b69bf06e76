// How far a vertical axis reaches, and where its marks stand: round numbers, with zero always in sight.
import { scaleLinear, scaleSqrt, tickStep } from 'd3';

export type ScaleKind = 'linear' | 'sqrt';
/** Lowest and highest value, lowest first. */
export type Domain = readonly [low: number, high: number];

/** Least pixels between marks of a square-root scale. */
const SQRT_GAP = 12;
/** Pixels between grid lines, about. */
const GRID_GAP = 36;
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
const LADDER = [1, 2, 5];

/** Where a value lies: pixels from the top of a plot of that height. */
export function yScale(kind: ScaleKind, domain: Domain, height: number): (value: number) => number {
  const scale = kind === 'sqrt' ? scaleSqrt() : scaleLinear();
  return scale.domain(domain).range([height, 0]);
}

/** The value that lies at a height, px from the top of the plot. */
export function valueAt(kind: ScaleKind, domain: Domain, height: number, px: number): number {
  const scale = kind === 'sqrt' ? scaleSqrt() : scaleLinear();
  return scale.domain(domain).range([height, 0]).invert(px);
}

/** Smallest and largest number in several arrays, with zero; NaN counts as nothing. */
export function extent(arrays: readonly ArrayLike<number>[]): Domain {
  let low = 0;
  let high = 0;
  for (const values of arrays) {
    for (let i = 0; i < values.length; i++) {
      if (values[i] < low) low = values[i];
      else if (values[i] > high) high = values[i];
    }
  }
  return [low, high];
}

export interface AxisWish {
  readonly kind: ScaleKind;
  /** Height of the plot, px. */
  readonly height: number;
  /** Least distance of two marks in values: 1 where only whole numbers make sense. */
  readonly least?: number;
  /** Pixels between grid lines of a linear scale, about: 36 when left out. */
  readonly gap?: number;
}

function linearStep([low, high]: Domain, { height, least = 0, gap = GRID_GAP }: AxisWish): number {
  return Math.max(least, tickStep(low, high, Math.max(2, Math.round(height / gap))));
}

/** The next number up from the ladder 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10 and its powers of ten. */
export function roundUp(x: number): number {
  if (x <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(x));
  const found = ROUND.find((step) => step * power >= x * (1 - 1e-9)) ?? 10;
  return found * power;
}

/** Round numbers around an extent. An extent of nothing gives a unit of height, so that zero lies at the bottom. */
export function niceDomain(bounds: Domain, wish: AxisWish): Domain {
  const [low, high] = bounds;
  if (low === 0 && high === 0) return [0, wish.least ?? 1];
  if (wish.kind === 'sqrt') return [low < 0 ? -roundUp(-low) : 0, roundUp(high)];
  // Rounding out may lengthen the step, and so the axis: until it ends on marks of its own.
  let step = linearStep(bounds, wish);
  for (;;) {
    const out = (x: number) => Math.ceil(x / step - 1e-9) * step;
    const domain: Domain = [low < 0 ? -out(-low) : 0, high > 0 ? out(high) : 0];
    const next = linearStep(domain, wish);
    if (next <= step) return domain;
    step = next;
  }
}

/** Values to mark. Linear: equal steps. Square root: 1, 2, 5 and so on, from the ends as far as there is room. */
export function axisTicks(domain: Domain, wish: AxisWish): number[] {
  const [low, high] = domain;
  if (wish.kind === 'linear') {
    const step = linearStep(domain, wish);
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  }
  const y = yScale('sqrt', domain, wish.height);
  const taken = [0, low, high].filter((value, i, all) => all.indexOf(value) === i);
  const free = (value: number) => taken.every((other) => Math.abs(y(other) - y(value)) >= SQRT_GAP);
  for (const value of rungs(Math.max(high, -low), wish.least ?? 0)) {
    for (const mark of [value, -value]) {
      if (mark > low && mark < high && free(mark)) taken.push(mark);
    }
  }
  return taken.sort((a, b) => a - b);
}

/** 1, 2 and 5 times powers of ten below `most`, largest first, over six powers. */
function rungs(most: number, least: number): number[] {
  const top = Math.floor(Math.log10(most));
  const powers = Array.from({ length: 6 }, (_, i) => 10 ** (top - i));
  return powers
    .flatMap((power) => [...LADDER].reverse().map((step) => step * power))
    .filter((value) => value < most && value >= least);
}

/** Between two domains: 0 the one, 1 the other. */
export const between = (from: Domain, to: Domain, along: number): Domain => [
  from[0] + (to[0] - from[0]) * along,
  from[1] + (to[1] - from[1]) * along,
];

export const sameDomain = (a: Domain, b: Domain) => a[0] === b[0] && a[1] === b[1];
