// The months at which a curve is drawn, and the curve through what was drawn there.

const STEPS = [1, 2, 3, 4, 6, 12];
const MOST_POINTS = 14;

/** Months after the opening, evenly, the last one included: every sixth of five years. */
export function gridOf(last: number): readonly number[] {
  const step = STEPS.find((size) => last / size <= MOST_POINTS) ?? STEPS[STEPS.length - 1];
  const count = Math.ceil(last / step);
  return Array.from({ length: count }, (_, i) => Math.min(last, (i + 1) * step));
}

/** Month by month, straight between the points, from the opening's value; NaN after the last point. */
export function curveThrough(
  opening: number,
  grid: readonly number[],
  values: readonly number[],
): Float64Array {
  const last = grid[grid.length - 1];
  const curve = new Float64Array(last + 1).fill(NaN);
  curve[0] = opening;
  let [from, at] = [0, opening];
  for (let i = 0; i < Math.min(grid.length, values.length); i++) {
    for (let month = from + 1; month <= grid[i]; month++)
      curve[month] = at + ((values[i] - at) * (month - from)) / (grid[i] - from);
    [from, at] = [grid[i], values[i]];
  }
  return curve;
}
