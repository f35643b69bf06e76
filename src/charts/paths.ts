// Path strings from monthly figures. NaN leaves a gap.
import { area, curveLinear, curveStepAfter, line } from 'd3';

/** Monthly figures, index 0 the opening. */
export type Series = ArrayLike<number>;
export type Place = (value: number) => number;

const indices = (series: Series) => Array.from({ length: series.length }, (_, month) => month);

/** The area between two series. */
export function bandPath(lower: Series, upper: Series, x: Place, y: Place): string {
  const draw = area<number>()
    .defined((month) => !Number.isNaN(lower[month]) && !Number.isNaN(upper[month]))
    .x(x)
    .y0((month) => y(lower[month]))
    .y1((month) => y(upper[month]))
    .digits(1);
  return draw(indices(lower)) ?? '';
}

/** A series as a line; `step` for what holds until it changes. */
export function linePath(series: Series, x: Place, y: Place, step = false): string {
  const draw = line<number>()
    .defined((month) => !Number.isNaN(series[month]))
    .x(x)
    .y((month) => y(series[month]))
    .curve(step ? curveStepAfter : curveLinear)
    .digits(1);
  return draw(indices(series)) ?? '';
}

/** Is there nothing to draw? */
export function isBlank(series: Series): boolean {
  for (let month = 0; month < series.length; month++) if (!Number.isNaN(series[month])) return false;
  return true;
}
