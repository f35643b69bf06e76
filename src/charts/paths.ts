// Path strings from monthly figures. NaN leaves a gap.
import { area, curveLinear, curveStepAfter, line } from 'd3';

/** Monthly figures, index 0 the opening. */
export type Series = ArrayLike<number>;
export type Place = (value: number) => number;

/** What d3 goes along: anything with a length, which its types do not say; values are read by their month. */
const along = (series: Series) => series as Iterable<number> & Series;

/** The area between two series. */
export function bandPath(lower: Series, upper: Series, x: Place, y: Place): string {
  const draw = area<number>()
    .defined((value, month) => !Number.isNaN(value) && !Number.isNaN(upper[month]))
    .x((_, month) => x(month))
    .y0((value) => y(value))
    .y1((_, month) => y(upper[month]))
    .digits(1);
  return draw(along(lower)) ?? '';
}

/** A series as a line; `step` for what holds until it changes. */
export function linePath(series: Series, x: Place, y: Place, step = false): string {
  const draw = line<number>()
    .defined((value) => !Number.isNaN(value))
    .x((_, month) => x(month))
    .y((value) => y(value))
    .curve(step ? curveStepAfter : curveLinear)
    .digits(1);
  return draw(along(series)) ?? '';
}

/** Is there nothing to draw? */
export function isBlank(series: Series): boolean {
  for (let month = 0; month < series.length; month++) if (!Number.isNaN(series[month])) return false;
  return true;
}
