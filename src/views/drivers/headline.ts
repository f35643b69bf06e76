// What decides it, in one line: the first of each list that stands out. Pure.
import { errorPer100 } from '../../format';
import type { DriverRow, DriversTexts, Measure } from './rows';

export function headlineOf(
  { headline: t }: DriversTexts,
  survival: readonly DriverRow[],
  arr: readonly DriverRow[],
): readonly string[] {
  const [first, second] = [survival, arr].map((rows) => rows.find(({ clear }) => clear));
  const name = ({ brief, owner }: DriverRow) => t.named(brief, owner);
  if (first && second)
    return first.path === second.path ? t.same(name(first)) : t.both(name(first), name(second));
  if (first) return t.survival(name(first));
  return second ? t.arr(name(second)) : t.neither;
}

/** What becomes of survival at both ends of the first of them. */
export function becauseOf(
  { because: t }: DriversTexts,
  rows: readonly DriverRow[],
  { text }: Measure,
  isRange: boolean,
): string | undefined {
  const first = rows.find(({ clear }) => clear);
  if (!first?.low || !first.high) return undefined;
  const [low, high] = [first.low.outcome, first.high.outcome];
  const [from, to] = [text(low.value), text(high.value)];
  return isRange ? t.ranges(from, to, errorPer100(Math.max(low.error, high.error))) : t.points(from, to);
}

/** Of ranges and moves, the list that has something to say; ranges first, which were drawn together. */
export const foremostRows = (ranges: readonly DriverRow[], points: readonly DriverRow[]) =>
  ranges.some(({ clear }) => clear) ? ranges : points;
