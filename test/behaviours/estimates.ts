// Means over futures with their standard errors, and how far a figure must clear a line to count.
import { expect } from 'vitest';

/** A mean over futures and its standard error. */
export interface Told {
  readonly mean: number;
  readonly error: number;
}

/** Standard errors by which a figure must clear its line. */
const CLEAR = 4;

export function told(values: readonly number[]): Told {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length) };
}

/** Mean of A − B over pairs of futures that met the same luck. */
export const pairedGain = (a: readonly number[], b: readonly number[]): Told =>
  told(a.map((value, i) => value - b[i]));

/** Two figures of every future whose means make a ratio: above ÷ below. */
export type Fraction = readonly [above: readonly number[], below: readonly number[]];

/** What each future tells about the ratio of the two means: the ratio itself, and its part of the error (delta method). */
function linear([above, below]: Fraction): number[] {
  const base = told(below).mean;
  const ratio = told(above).mean / base;
  return above.map((value, i) => ratio + (value - ratio * below[i]) / base);
}

export const ratioOf = (fraction: Fraction): Told => told(linear(fraction));

/** A − B of two ratios in pairs of futures. */
export const ratioGain = (a: Fraction, b: Fraction): Told => pairedGain(linear(a), linear(b));

const shown = ({ mean, error }: Told) => `${mean.toPrecision(5)} ± ${error.toPrecision(2)}`;

export const clearlyAbove = (figure: Told, line: number) => {
  expect(figure.mean - CLEAR * figure.error, shown(figure)).toBeGreaterThan(line);
};
export const clearlyBelow = (figure: Told, line: number) => {
  expect(figure.mean + CLEAR * figure.error, shown(figure)).toBeLessThan(line);
};
export const clearlyWithin = (figure: Told, low: number, high: number) => {
  clearlyAbove(figure, low);
  clearlyBelow(figure, high);
};

/** Agrees with a value, and is known well enough for that to say something: four errors are under `precision` of it. */
export const agrees = (figure: Told, value: number, precision: number) => {
  expect(CLEAR * figure.error, shown(figure)).toBeLessThan(precision * Math.abs(value));
  expect(Math.abs(figure.mean - value), `${shown(figure)} for ${value}`).toBeLessThan(
    CLEAR * figure.error + 1e-9 * Math.abs(value),
  );
};
