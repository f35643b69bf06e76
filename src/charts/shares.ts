// Shares of a whole, month by month, as areas one upon the other. Each month holds from its beginning, as plans do.
import { area, curveStepBefore } from 'd3';
import type { Place, Series } from './paths';

/** [parts] where each begins and ends, month by month: the first stands at the bottom. NaN where there is none. */
export function stacked(parts: readonly Series[]): { low: number[]; high: number[] }[] {
  const months = parts[0]?.length ?? 0;
  const risen = Array.from({ length: months }, () => 0);
  return parts.map((part) => {
    const low = [...risen];
    for (let month = 0; month < months; month++) risen[month] += part[month];
    return { low, high: [...risen] };
  });
}

/** The area of one part. What is done in a month fills the time before its end. */
export function sharePath({ low, high }: { low: number[]; high: number[] }, x: Place, y: Place): string {
  const draw = area<number>()
    .defined((month) => !Number.isNaN(high[month]))
    .x(x)
    .y0((month) => y(low[month]))
    .y1((month) => y(high[month]))
    .curve(curveStepBefore)
    .digits(1);
  return draw(Array.from(low, (_, month) => month)) ?? '';
}
