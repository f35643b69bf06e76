// Where a value lies on a slider's track, and which values the track offers. Pure; a position is 0 at the left, 1 at
// the right.

export interface Track {
  readonly low: number;
  readonly high: number;
  /** Grid of a linear track; a logarithmic one makes its own, finer at the low end. */
  readonly step: number;
  readonly scale: 'linear' | 'log';
  readonly integer: boolean;
  /** Always on offer, on the grid or not. */
  readonly home: number;
}

/** Positions a track has at least; a page is a fifth of it. */
const POSITIONS = 100;
const PAGE = 0.2;
/** Part of a step by which a value may miss the grid through rounding. */
const NEAR = 1e-6;

/** Takes away the last binary digits that decimal steps leave behind. */
const clean = (x: number) => Number(x.toPrecision(12));
const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));

/** 0 to 1; values beyond the track's ends lie at the ends. */
export function positionOf(track: Track, value: number): number {
  const { low, high, scale } = track;
  const x = clamp(value, low, high);
  if (!(high > low)) return 0;
  return scale === 'log' ? Math.log(x / low) / Math.log(high / low) : (x - low) / (high - low);
}

/** The value at a position, off the grid. */
export function valueAt({ low, high, scale }: Track, position: number): number {
  const p = clamp(position, 0, 1);
  return scale === 'log' ? low * Math.exp(p * Math.log(high / low)) : low + p * (high - low);
}

/** Largest of 1, 2 and 5 times a power of ten that is not above x. */
function nice(x: number): number {
  const power = 10 ** Math.floor(Math.log10(x) + NEAR);
  const digit = [5, 2, 1].find((n) => n * power <= x * (1 + NEAR)) ?? 1;
  return clean(digit * power);
}

/** Distance of neighbouring values around x. */
export function stepAt({ low, high, step, scale, integer }: Track, x: number): number {
  if (scale === 'linear') return step;
  const fine = nice((clamp(x, low, high) * Math.log(high / low)) / POSITIONS);
  return integer ? Math.max(1, fine) : fine;
}

/** The nearest value on offer: on the grid, an end, or home. */
export function snap(track: Track, x: number): number {
  const inside = clamp(x, track.low, track.high);
  const step = stepAt(track, inside);
  if (Math.abs(inside - track.home) <= step / 2 && inRange(track, track.home)) return track.home;
  if (track.high - inside <= NEAR * step) return track.high;
  if (inside - track.low <= NEAR * step) return track.low;
  return clamp(clean(Math.round(inside / step) * step), track.low, track.high);
}

const inRange = ({ low, high }: Track, x: number) => x >= low && x <= high;

/** So many steps further, onto the grid; a single step never jumps over home. */
export function stepBy(track: Track, value: number, steps: number): number {
  const from = clamp(value, track.low, track.high);
  const step = stepAt(track, from);
  const ahead = from + steps * step;
  const onGrid = steps > 0 ? Math.floor(ahead / step + NEAR) * step : Math.ceil(ahead / step - NEAR) * step;
  const moved = steps > 0 ? onGrid > from + NEAR * step : onGrid < from - NEAR * step;
  const next = clamp(clean(moved ? onGrid : ahead), track.low, track.high);
  const passesHome = (from - track.home) * (next - track.home) < 0;
  return passesHome && Math.abs(steps) === 1 && inRange(track, track.home) ? track.home : next;
}

/** A fifth of the track further. */
export const pageBy = (track: Track, value: number, pages: number): number =>
  snap(track, valueAt(track, positionOf(track, value) + pages * PAGE));

/** Whole positions of the native control, so that one of them is about one step. */
export function notches(track: Track): number {
  if (track.scale === 'log') return POSITIONS;
  return Math.max(1, Math.round((track.high - track.low) / track.step));
}
