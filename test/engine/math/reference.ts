// Measures errors against test/fixtures/math/reference.json, in units in the last place of the true value.
import reference from '../../fixtures/math/reference.json';

type Table = keyof typeof reference;

/** Distance from |x| to the next double above: 2^−52 of its binade, 2^−1074 for subnormal numbers. */
export function ulp(x: number): number {
  let unit = 2 ** -1074;
  for (let top = 2 ** -1021; top <= Math.abs(x); top *= 2) unit *= 2;
  return unit;
}

/** Largest error of f over the rows of a table that `only` lets through. */
export function worstUlps(
  table: Table,
  f: (x: number) => number,
  only: (x: number, y: number) => boolean = () => true,
): number {
  let worst = 0;
  for (const [x = NaN, nearest = NaN, rest = NaN] of reference[table]) {
    if (!only(x, nearest)) continue;
    const error = Math.abs(f(x) - nearest - rest) / ulp(nearest);
    worst = Math.max(worst, Number.isNaN(error) ? Infinity : error);
  }
  return worst;
}

/** Largest |f − true| ÷ scale over a table's rows; the inputs are all but the last two columns. */
export function worstError(
  table: Table,
  f: (...inputs: number[]) => number,
  scale: (value: number, ...inputs: number[]) => number = Math.abs,
): number {
  let worst = 0;
  for (const row of reference[table]) {
    const inputs = row.slice(0, -2);
    const [nearest = NaN, rest = NaN] = row.slice(-2);
    const error = Math.abs(f(...inputs) - nearest - rest) / scale(nearest, ...inputs);
    worst = Math.max(worst, Number.isNaN(error) ? Infinity : error);
  }
  return worst;
}
