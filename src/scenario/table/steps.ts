// Steps of a slider: 1, 2 or 5 times a power of ten, fine enough that the default lies on the grid.
import type { Bounds } from './parameter';

const NEAR = 1e-9;
/** Positions a slider should have at least. */
const POSITIONS = 100;

const onGrid = (x: number, step: number) =>
  Math.abs(x / step - Math.round(x / step)) <= NEAR * Math.max(1, Math.abs(x / step));

/** Largest step of the 1-2-5 series with at least a hundred positions and the default on one of them. */
export function gridStep([low, high]: Bounds, value: number): number {
  let power = 1;
  while (power > (high - low) / POSITIONS) power /= 10;
  while (power * 10 <= (high - low) / POSITIONS) power *= 10;
  for (let finer = 0; finer < 6; finer++) {
    for (const digit of [5, 2, 1]) {
      const step = clean(digit * power);
      if (step <= (high - low) / POSITIONS && onGrid(value, step)) return step;
    }
    power /= 10;
  }
  return clean(power);
}

/** Slider ends moved outwards to the grid, where validity allows; else inwards. */
export function outward([low, high]: Bounds, step: number, valid: Bounds): Bounds {
  const below = clean(Math.floor(low / step + NEAR) * step);
  const above = clean(Math.ceil(high / step - NEAR) * step);
  return [
    below < valid[0] ? clean(Math.ceil(valid[0] / step - NEAR) * step) : below,
    above > valid[1] ? clean(Math.floor(valid[1] / step + NEAR) * step) : above,
  ];
}

/** Takes away the last binary digits that decimal steps leave behind (0.30000000000000004). */
const clean = (x: number) => Number(x.toPrecision(12));
