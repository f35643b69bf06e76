// Amounts that lie far from the others: one digit too few, thousands left out. By the deviation from the median: B. Iglewicz
// and D. C. Hoaglin, How to Detect and Handle Outliers, 1993.
import { median } from 'd3';

/** Their limit: so many deviations from the median. */
const FAR = 3.5;
/** Of a normal distribution, deviation ÷ median distance from the median. */
const TO_DEVIATION = 1.4826;
/** Of two nobody can say which is the odd one. */
const FEWEST = 3;

/** Those to be queried, in the order given. `spread`: deviation of the logs that the scenario has, the least believed. */
export function outliersOf(values: readonly number[], spread: number): readonly number[] {
  if (values.length < FEWEST) return [];
  const middle = median(values, Math.log) ?? 0;
  const away = (value: number) => Math.abs(Math.log(value) - middle);
  const deviation = Math.max(spread, TO_DEVIATION * (median(values, away) ?? 0));
  return values.filter((value) => away(value) > FAR * deviation);
}
